import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExampleProject, repository } from '../architecture/example-project.js';
import { tools } from '../architecture/steps.mjs';

describe('the typed documents of the web app', () => {
  const project = new ExampleProject({ 'schema.gql': readFileSync(join(repository, 'schema.gql'), 'utf8') });
  const web = join(project.root, 'apps/web');
  const account = 'apps/web/src/account/account.graphql';
  beforeAll(() => cpSync(join(repository, 'apps/web'), web, { recursive: true }));
  afterAll(() => project.remove());

  it('are those that the .graphql files and the schema give', async () => {
    expect(await project.run(tools.documents)).toEqual({ ok: true, output: '' });
  });

  it('are refused when a .graphql file says something else', async () => {
    const text = readFileSync(join(repository, account), 'utf8');
    project.write(account, text.replace('displayName\n', ''));
    expect(await project.run(tools.documents)).toMatchObject({
      ok: false,
      output: expect.stringContaining('out of date'),
    });
    project.write(account, text.replace('displayName\n', 'nickname\n'));
    expect(await project.run(tools.documents)).toMatchObject({
      ok: false,
      output: expect.stringContaining('nickname'),
    });
    project.write(account, text);
  });

  it('are refused when one belongs to no .graphql file', async () => {
    project.write('apps/web/src/generated/gone.ts', 'export {};\n');
    expect(await project.run(tools.documents)).toMatchObject({ ok: false, output: expect.stringContaining('gone.ts') });
  });
});
