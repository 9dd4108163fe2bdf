import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Config, envExample, loadEnvFile } from '#platform';

describe('the file of settings', () => {
  const folder = mkdtempSync(join(tmpdir(), 'linli-env-'));
  const path = join(folder, '.env');
  beforeAll(() => writeFileSync(path, envExample().replace('PORT=3000', 'PORT=3999')));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('fills in what the environment does not say', () => {
    const environment = { LOG_LEVEL: 'error' };
    loadEnvFile(environment, path);
    const config = Config.fromEnvironment(environment);
    expect([config.get('PORT'), config.get('LOG_LEVEL')]).toEqual([3999, 'error']);
  });

  it('is not read in tests, and may be absent', () => {
    const [test, none] = [{ NODE_ENV: 'test' }, {}];
    loadEnvFile(test, path);
    loadEnvFile(none, join(folder, 'none'));
    expect([test, none]).toEqual([{ NODE_ENV: 'test' }, {}]);
  });
});
