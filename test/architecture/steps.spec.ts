import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './example-project.js';
import { exceptions } from './exceptions.mjs';
import { drift, stepsOf } from './steps.mjs';

describe('the list of checks', () => {
  it('is the list that CONTRIBUTING.md promises', () => {
    const guide = readFileSync(join(repository, 'CONTRIBUTING.md'), 'utf8').split('## The checks')[1] ?? '';
    const promised = [...guide.matchAll(/^\| ([a-z][a-z, -]*?) +\|/gm)].flatMap(([, cell]) => cell?.split(', ') ?? []);
    const names = stepsOf(repository, {}).map(({ name }) => name);
    expect(promised.filter((name) => name !== 'check').sort()).toEqual(names.sort());
  });

  it('excuses only files that exist, each once a rule and with a reason', () => {
    for (const { path, reason } of exceptions) {
      expect({ path, exists: existsSync(join(repository, path)) }).toEqual({ path, exists: true });
      expect(reason.length).toBeGreaterThan(20);
    }
    expect(new Set(exceptions.map(({ rule, path }) => `${rule} ${path}`)).size).toBe(exceptions.length);
  });
});

describe('drift', () => {
  const passes = () => Promise.resolve({ ok: true });
  const LINLI_TEST_MARIADB_URL = 'mysql://root@127.0.0.1:3306';

  it('says which engines were compared', async () => {
    expect(await drift(passes, {})).toEqual({ ok: true, note: 'SQLite only: LINLI_TEST_MARIADB_URL is not set' });
    expect(await drift(passes, { LINLI_TEST_MARIADB_URL })).toEqual({ ok: true, note: 'SQLite and MariaDB' });
  });

  it('fails without MariaDB where services are required', async () => {
    expect(await drift(passes, { LINLI_REQUIRE_SERVICES: '1' })).toMatchObject({ ok: false });
    expect(await drift(passes, { LINLI_REQUIRE_SERVICES: '1', LINLI_TEST_MARIADB_URL })).toMatchObject({ ok: true });
  });

  it('fails when the comparison fails', async () => {
    expect(await drift(() => Promise.resolve({ ok: false, output: 'points_lot' }), {})).toMatchObject({ ok: false });
  });
});
