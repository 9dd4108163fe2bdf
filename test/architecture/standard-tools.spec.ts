import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExampleProject, repository } from './example-project.js';
import { tools } from './steps.mjs';

const own = (file: string) => join(repository, file);
const tsconfig = JSON.stringify({
  extends: own('tsconfig.json'),
  compilerOptions: { rootDir: '.', types: [] },
  include: ['**/*.ts'],
});
const lines = (count: number) => Array.from({ length: count }, (_, index) => `  total += ${index};`).join('\n');

describe('format, types and lint refuse what is bad and nothing else', () => {
  const project = new ExampleProject({
    'package.json': readFileSync(own('package.json'), 'utf8'),
    'tsconfig.json': tsconfig,
    'libs/points/good.ts': 'export const rate = (minutes: number): number => minutes * 2;\n',
  });
  afterAll(() => project.remove());

  it('format: prettier with .prettierrc', async () => {
    copyFileSync(own('.prettierrc'), join(project.root, '.prettierrc'));
    copyFileSync(own('.prettierignore'), join(project.root, '.prettierignore'));
    const bad = 'libs/points/bad-format.ts';
    project.write(bad, 'export const  name = "points"\n');
    const { ok, output } = await project.run([...tools.format.slice(0, -1), 'libs']);
    expect({ ok, output }).toMatchObject({ ok: false, output: expect.stringContaining(bad) });
    expect(output).not.toContain('good.ts');
  });

  it('types: tsc with tsconfig.json, strict', async () => {
    project.write('libs/points/bad-type.ts', 'export const first: number = [1][0];\nexport const f = (x) => x;\n');
    const { ok, output } = await project.run([...tools.types, '--incremental', 'false']);
    expect(ok).toBe(false);
    expect(output).toContain("libs/points/bad-type.ts(1,14): error TS2322: Type 'number | undefined'");
    expect(output).toContain('libs/points/bad-type.ts(2,19): error TS7006');
    expect(output).not.toContain('good.ts');
  });

  it('build: nest build, of production code only', async () => {
    const settings = {
      extends: own('tsconfig.build.json'),
      compilerOptions: { rootDir: '.', outDir: 'dist', types: [] },
    };
    const small = new ExampleProject({
      'package.json': readFileSync(own('package.json'), 'utf8'),
      'nest-cli.json': readFileSync(own('nest-cli.json'), 'utf8'),
      'tsconfig.build.json': JSON.stringify({ ...settings, include: ['apps/**/*.ts'], exclude: ['**/*.spec.ts'] }),
      'apps/api/main.ts': 'export const port: number = 3000;\n',
      'apps/api/main.spec.ts': 'export const port: number = true;\n',
    });
    expect(await small.run(tools.build)).toMatchObject({ ok: true });
    expect(existsSync(join(small.root, 'dist/apps/api/main.js'))).toBe(true);
    small.write('apps/api/main.ts', "export const port: number = '3000';\n");
    expect(await small.run(tools.build)).toMatchObject({ ok: false, output: expect.stringContaining('TS2322') });
    small.remove();
  });

  describe('lint: eslint.config.js', () => {
    const bad: [rule: string, file: string, text: string][] = [
      [
        '@typescript-eslint/no-floating-promises',
        'libs/points/floats.ts',
        'export function f(work: () => Promise<void>) {\n  work();\n}\n',
      ],
      [
        '@typescript-eslint/no-misused-promises',
        'libs/points/misused.ts',
        'export const f = (list: number[]) => list.forEach(async () => {});\n',
      ],
      ['@typescript-eslint/await-thenable', 'libs/points/awaits.ts', 'export async function f() {\n  await 1;\n}\n'],
      ['@typescript-eslint/no-explicit-any', 'libs/points/untyped.ts', 'export const f = (x: any) => [x];\n'],
      ['@typescript-eslint/no-unused-vars', 'libs/points/unused.ts', 'const unused = 1;\nexport const used = 2;\n'],
      ['@typescript-eslint/only-throw-error', 'libs/points/throws.ts', "export function f() {\n  throw 'text';\n}\n"],
      ['no-restricted-syntax', 'libs/points/clock.ts', 'export const now = new Date();\n'],
      ['no-restricted-syntax', 'apps/api/clock.ts', 'export const now = Date.now();\n'],
      [
        'max-lines-per-function',
        'libs/points/long.ts',
        `export function f() {\n  let total = 0;\n${lines(60)}\n  return total;\n}\n`,
      ],
      [
        'no-restricted-syntax',
        'libs/platform/wide.ts',
        'export class A {\n  constructor(a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1) {\n    void [a, b, c, d, e, f, g];\n  }\n}\n',
      ],
      ['no-console', 'libs/points/prints.ts', "console.log('points');\nexport const a = 1;\n"],
    ];
    const good: [file: string, text: string][] = [
      ['libs/points/later.ts', 'export const later = (at: Date) => new Date(at.getTime() + 1);\n'],
      ['libs/platform/system-clock.ts', 'export const now = () => new Date();\n'],
      ['libs/points/fits.ts', `export function f() {\n  let total = 0;\n${lines(45)}\n  return total;\n}\n`],
      ['libs/points/clock.spec.ts', 'export const now = Date.now();\n'],
    ];
    let messages: Map<string, string[]>;

    beforeAll(async () => {
      for (const [, file, text] of bad) project.write(file, text);
      for (const [file, text] of good) project.write(file, text);
      const { output } = await project.run([...tools.lint, '--config', own('eslint.config.js'), '--format', 'json']);
      const results: { filePath: string; messages: { ruleId: string }[] }[] = JSON.parse(output);
      messages = new Map(
        results.map((file) => [
          file.filePath.slice(file.filePath.indexOf('/', file.filePath.indexOf('linli-example-')) + 1),
          file.messages.map(({ ruleId }) => ruleId),
        ]),
      );
    });

    it.each(bad)('%s refuses %s', (rule, file) => {
      expect(messages.get(file)).toEqual([rule]);
    });

    it.each(good)('accepts %s', (file) => {
      expect(messages.get(file)).toEqual([]);
    });
  });
});
