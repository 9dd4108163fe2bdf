import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExampleProject, repository } from './example-project.js';

const cli = join(repository, 'dist/apps/cli/main.js');

/** What a program writes, is committed, and must equal what the program would write now. */
const generated: [command: string, file: string][] = [
  ['schema', 'schema.gql'],
  ['env-example', '.env.example'],
  ['errors', 'docs/errors.md'],
];

describe.each(generated)('linli %s --check', (command, file) => {
  const committed = () => readFileSync(join(repository, file), 'utf8');
  const check = async (text: string) => {
    const project = new ExampleProject({ [file]: text });
    const result = await project.run(['node', cli, command, '--check']);
    project.remove();
    return result;
  };

  beforeAll(() => {
    if (!existsSync(cli)) throw new Error('This looks at the built command line: run `npm run build` first');
  });

  it(`accepts ${file} as it is committed`, async () => {
    expect(await check(committed())).toMatchObject({ ok: true });
  });

  it(`refuses ${file} with a line too many, and names the file`, async () => {
    expect(await check(`${committed()}\n# a line by hand\n`)).toMatchObject({
      ok: false,
      output: expect.stringContaining(file),
    });
  });
});
