import { join } from 'node:path';
import { ExampleProject, repository } from './example-project.js';
import { tools } from './steps.mjs';

const libs = [
  'kernel',
  'platform',
  'ledger',
  'identity',
  'volunteering',
  'dispatch',
  'integrity',
  'points',
  'proofs',
  'payments',
  'funds',
  'testing',
];
const imports = Object.fromEntries(
  libs.map((lib) => [`#${lib}`, { types: `./libs/${lib}/index.ts`, default: `./dist/libs/${lib}/index.js` }]),
);
const uses = (...modules: string[]) =>
  modules.map((name, index) => `import * as m${index} from '${name}';\nexport const x${index} = m${index};\n`).join('');

/** Rule, the file that breaks it, what it imports. */
const bad: [rule: string, file: string, imported: string][] = [
  ['direction-kernel', 'libs/kernel/up.ts', '#platform'],
  ['direction-ledger', 'libs/ledger/app/sideways.ts', '#identity'],
  ['direction-identity', 'libs/identity/app/up.ts', '#volunteering'],
  ['direction-volunteering', 'libs/volunteering/app/up.ts', '#dispatch'],
  ['direction-dispatch', 'libs/dispatch/app/sideways.ts', '#points'],
  ['direction-integrity', 'libs/integrity/app/sideways.ts', '#points'],
  ['direction-points', 'libs/points/app/sideways.ts', '#dispatch'],
  ['direction-points', 'libs/points/app/peeks.ts', '#integrity'],
  ['direction-proofs', 'libs/proofs/app/sideways.ts', '#payments'],
  ['direction-payments', 'libs/payments/app/up.ts', '#funds'],
  ['direction-funds', 'libs/funds/app/sideways.ts', '#points'],
  ['direction-payments-specs', 'libs/payments/test/up.ts', '#funds'],
  ['direction-payments-specs', 'libs/payments/domain/up.spec.ts', '#points'],
  ['known-lib', 'libs/weather/index.ts', '#kernel'],
  ['libs-know-no-app', 'libs/platform/app-of.ts', '../../apps/api/main.js'],
  ['only-the-public-face', 'libs/dispatch/app/reaches-in.ts', '../../ledger/data/account.entity.js'],
  ['only-the-public-face-from-outside', 'apps/api/reaches-in.ts', '../../libs/ledger/data/account.entity.js'],
  ['kernel-is-pure', 'libs/kernel/random.ts', 'node:crypto'],
  ['domain-is-pure', 'libs/points/domain/framework.ts', '@nestjs/common'],
  ['domain-is-pure', 'libs/points/domain/plumbing.ts', '#platform'],
  ['domain-is-pure', 'libs/points/domain/row.ts', '../data/lot.entity.js'],
  ['domain-events-are-declarations', 'libs/points/domain/points.events.ts', '@nestjs/common'],
  ['app-knows-no-graphql', 'libs/points/app/resolves.ts', '@nestjs/graphql'],
  ['app-knows-no-graphql', 'libs/points/app/types.ts', '../graphql/lot.type.js'],
  ['data-knows-no-caller', 'libs/points/data/calls.ts', '../app/earn.js'],
  ['graphql-knows-no-data', 'libs/points/graphql/row.ts', '../data/lot.entity.js'],
  ['database-only-in-data', 'libs/points/app/queries.ts', 'typeorm'],
  ['database-only-in-data', 'apps/cli/queries.ts', 'typeorm'],
  ['drivers-only-in-platform', 'libs/points/data/connects.ts', 'mysql2'],
  ['forgeries-know-no-rule', 'apps/cli/simulate/peeks.ts', '#integrity'],
  ['libs-know-no-app', 'libs/integrity/domain/peeks.ts', '../../../apps/cli/simulate/town.js'],
  ['testing-only-from-tests', 'libs/points/app/fakes.ts', '#testing'],
  ['no-test-code-in-production', 'libs/points/app/town-of.ts', '../test/town.js'],
  ['no-spec-is-imported', 'libs/points/app/spec-of.ts', './earn.spec.js'],
  ['no-dev-package-in-production', 'libs/platform/checks.ts', 'fast-check'],
  ['web-knows-the-schema-only', 'apps/web/src/peeks.ts', '#kernel'],
  ['web-knows-the-schema-only', 'apps/web/src/calls.ts', '../../api/main.js'],
  ['nobody-imports-the-web', 'apps/cli/shows.ts', '../web/src/page.js'],
  ['no-cycle', 'libs/points/app/ring-a.ts', './ring-b.js'],
  ['resolves', 'libs/points/app/lost.ts', '#nowhere'],
];

const good: Record<string, string> = {
  'apps/api/main.ts': uses('#kernel', '#points', '@nestjs/core'),
  ...Object.fromEntries(libs.map((lib) => [`libs/${lib}/index.ts`, 'export const name = 1;\n'])),
  'apps/cli/scratch.ts': uses('mysql2'),
  'apps/web/src/page.ts': uses('fast-check'),
  'apps/cli/simulate/town.ts': 'export const town = 1;\n',
  'libs/kernel/ids.ts': uses('uuid'),
  'libs/ledger/data/account.entity.ts': uses('typeorm', '#platform'),
  'libs/platform/database/source.ts': uses('typeorm', 'node:async_hooks'),
  'libs/points/domain/rate.ts': uses('#kernel', './lot.js'),
  'libs/points/domain/lot.ts': 'export const lot = 1;\n',
  'libs/points/domain/lot.events.ts': uses('#platform'),
  'libs/points/app/earn.ts': uses(
    '../domain/rate.js',
    '../data/lot.entity.js',
    '#ledger',
    '#volunteering',
    '@nestjs/common',
  ),
  'libs/points/app/earn.spec.ts': uses('./earn.js', '#testing', 'fast-check'),
  'libs/points/app/ring-b.ts': uses('./ring-a.js'),
  'libs/points/data/lot.entity.ts': uses('typeorm', '#platform', '../domain/lot.js'),
  'libs/points/graphql/lot.type.ts': uses('@nestjs/graphql', '../domain/lot.js', '../app/earn.js'),
  'libs/funds/app/open-drive.ts': uses('#payments', '#ledger', '#identity'),
  'libs/points/test/town.ts': uses('#testing', '../app/earn.js'),
  'libs/integrity/test/town.ts': uses('#testing', '#ledger'),
  'libs/testing/engines.ts': uses('typeorm', '#platform'),
  'test/stories/main.spec.ts': uses('#points', '#testing'),
};

interface Cruise {
  modules: { source: string; dependencies: { module: string; resolved: string }[] }[];
  summary: { violations: { from: string; to: string; rule: { name: string } }[] };
}

async function cruise(project: ExampleProject): Promise<Cruise> {
  const line = [...tools.boundaries.slice(0, -1), 'json', '--config', join(repository, '.dependency-cruiser.js')];
  return JSON.parse((await project.run([...line, 'apps', 'libs', 'test'])).output);
}

describe('boundaries: .dependency-cruiser.js', () => {
  const packageJson = JSON.stringify({
    type: 'module',
    imports,
    dependencies: {
      typeorm: '*',
      mysql2: '*',
      uuid: '*',
      '@nestjs/common': '*',
      '@nestjs/core': '*',
      '@nestjs/graphql': '*',
    },
    devDependencies: { 'fast-check': '*' },
  });
  const broken = bad.map(([, file, imported]) => [file, uses(imported)]);
  const project = new ExampleProject({ 'package.json': packageJson, ...good, ...Object.fromEntries(broken) });
  let result: Cruise;

  beforeAll(async () => {
    result = await cruise(project);
  });
  afterAll(() => project.remove());

  it('resolves #name to libs/name/index.ts', () => {
    const main = result.modules.find(({ source }) => source === 'apps/api/main.ts');
    expect(main?.dependencies.map(({ module, resolved }) => [module, resolved])).toContainEqual([
      '#points',
      'libs/points/index.ts',
    ]);
  });

  it.each(bad)('%s refuses %s importing %s', (rule, file) => {
    const broken = result.summary.violations
      .filter(({ from }) => from === file)
      .map((violation) => violation.rule.name);
    expect(broken).toContain(rule);
  });

  it('refuses nothing else', () => {
    const files = new Set([...bad.map(([, file]) => file), 'libs/points/app/ring-b.ts']);
    expect(result.summary.violations.filter(({ from }) => !files.has(from))).toEqual([]);
  });

  it('fails the command', async () => {
    const { ok } = await project.run([
      ...tools.boundaries,
      '--config',
      join(repository, '.dependency-cruiser.js'),
      'libs',
    ]);
    expect(ok).toBe(false);
  });
});
