/**
 * Who may know whom (docs/adr, CONTRIBUTING.md). Libs import each other through #name, which is libs/name/index.ts.
 * A new lib is one line in `mayImport`.
 */
const mayImport = {
  kernel: [],
  platform: ['kernel'],
  ledger: ['kernel', 'platform'],
  identity: ['kernel', 'platform'],
  volunteering: ['kernel', 'platform', 'ledger', 'identity'],
  dispatch: ['kernel', 'platform', 'ledger', 'identity', 'volunteering'],
  integrity: ['kernel', 'platform', 'identity', 'volunteering'],
  points: ['kernel', 'platform', 'ledger', 'identity', 'volunteering'],
  proofs: ['kernel', 'platform', 'ledger', 'identity'],
  payments: ['kernel', 'platform', 'ledger', 'identity'],
  funds: ['kernel', 'platform', 'ledger', 'identity', 'payments', 'proofs'],
  listings: ['kernel', 'platform', 'ledger', 'identity', 'points', 'payments', 'funds'],
  ventures: ['kernel', 'platform', 'ledger', 'identity', 'payments', 'funds'],
  figures: ['kernel', 'platform', 'identity', 'volunteering', 'funds'],
};

const spec = '\\.spec\\.ts$';
const testCode = ['^test/', '^libs/testing/', '^libs/[^/]+/test/', spec];
const npm = (...names) => `(^|node_modules/)(${names.join('|')})(/|$)`;
const libNames = Object.keys(mayImport).join('|');

/** Everything below a lib: what its specs need to run it, for what it imports stands on more. */
const below = (lib) => [...new Set(mayImport[lib].flatMap((one) => [one, ...below(one)]))];
const ownTests = (lib) => [`^libs/${lib}/test/`, `^libs/${lib}/.*\\.spec\\.ts$`];

const direction = Object.entries(mayImport).flatMap(([lib, allowed]) => [
  {
    name: `direction-${lib}`,
    comment: `${lib} may import ${allowed.join(', ') || 'no other lib'}; upwards it publishes an event.`,
    severity: 'error',
    from: { path: `^libs/${lib}/`, pathNot: ownTests(lib) },
    to: { path: '^libs/', pathNot: `^libs/(${[lib, 'testing', ...allowed].join('|')})/` },
  },
  {
    name: `direction-${lib}-specs`,
    comment: `Specs of ${lib} may import what stands below it, too: ${below(lib).join(', ') || 'no other lib'}.`,
    severity: 'error',
    from: { path: ownTests(lib) },
    to: { path: '^libs/', pathNot: `^libs/(${[lib, 'testing', ...below(lib)].join('|')})/` },
  },
]);

const forbidden = [
  ...direction,
  {
    name: 'known-lib',
    comment: 'A new lib gets its line in mayImport, so that its place in the direction is decided.',
    severity: 'error',
    from: { path: '^libs/', pathNot: `^libs/(${libNames}|testing)/` },
    to: {},
  },
  {
    name: 'libs-know-no-app',
    severity: 'error',
    from: { path: '^libs/' },
    to: { path: '^apps/' },
  },
  {
    name: 'only-the-public-face',
    comment: 'Another lib is known by its index.ts only: never an entity, a repository or a file inside.',
    severity: 'error',
    from: { path: '^libs/([^/]+)/' },
    to: { path: '^libs/[^/]+/.', pathNot: '^libs/($1/|[^/]+/index\\.ts$)' },
  },
  {
    name: 'only-the-public-face-from-outside',
    comment: 'apps and test know a lib by its index.ts only.',
    severity: 'error',
    from: { path: '^(apps|test)/' },
    to: { path: '^libs/[^/]+/.', pathNot: '^libs/[^/]+/index\\.ts$' },
  },
  {
    name: 'kernel-is-pure',
    comment: 'kernel imports itself and three pure packages, not even the runtime.',
    severity: 'error',
    from: { path: '^libs/kernel/', pathNot: spec },
    to: { pathNot: ['^libs/kernel/', npm('uuid', 'chinese-days', 'temporal-polyfill')] },
  },
  {
    name: 'domain-is-pure',
    comment: 'domain/ holds rules: it imports #kernel and its own folder, no framework, database, API or runtime.',
    severity: 'error',
    from: { path: '^libs/([^/]+)/domain/', pathNot: [spec, '\\.events\\.ts$'] },
    to: { pathNot: ['^libs/$1/domain/', '^libs/kernel/index\\.ts$'] },
  },
  {
    name: 'domain-events-are-declarations',
    comment: 'domain/*.events.ts declares events with defineEvent of #platform, and nothing else of it.',
    severity: 'error',
    from: { path: '^libs/([^/]+)/domain/.*\\.events\\.ts$', pathNot: spec },
    to: { pathNot: ['^libs/$1/domain/', '^libs/(kernel|platform)/index\\.ts$'] },
  },
  {
    name: 'app-knows-no-graphql',
    comment: 'graphql → app → domain, app → data: a use case works the same in the worker, the CLI and a test.',
    severity: 'error',
    from: { path: '^libs/([^/]+)/app/', pathNot: spec },
    to: { path: ['^libs/$1/(graphql|http)/', npm('@nestjs/graphql', '@nestjs/apollo', '@apollo/[^/]+', 'graphql')] },
  },
  {
    name: 'data-knows-no-caller',
    severity: 'error',
    from: { path: '^libs/([^/]+)/data/', pathNot: spec },
    to: {
      path: ['^libs/$1/(app|graphql|http)/', npm('@nestjs/graphql', '@nestjs/apollo', '@apollo/[^/]+', 'graphql')],
    },
  },
  {
    name: 'graphql-knows-no-data',
    comment: 'A resolver asks a use case; an entity class is never itself a GraphQL type.',
    severity: 'error',
    from: { path: '^libs/([^/]+)/(graphql|http)/', pathNot: spec },
    to: { path: '^libs/$1/data/' },
  },
  {
    name: 'database-only-in-data',
    comment: 'TypeORM appears in libs/platform/database, data/ and the entities of platform only.',
    severity: 'error',
    from: {
      path: '^(apps|libs)/',
      pathNot: ['^libs/platform/database/', '^libs/platform/.+\\.entity\\.ts$', '^libs/[^/]+/data/', ...testCode],
    },
    to: { path: npm('typeorm', '@nestjs/typeorm') },
  },
  {
    name: 'drivers-only-in-platform',
    comment: 'Only platform connects to a database; the command line may make and drop whole databases.',
    severity: 'error',
    from: { path: '^(apps|libs)/', pathNot: ['^libs/platform/database/', '^apps/cli/', ...testCode] },
    to: { path: npm('mysql2', 'libsql', 'better-sqlite3') },
  },
  {
    name: 'forgeries-know-no-rule',
    comment:
      'The made-up records read nothing of the rules that judge them (and libs know no app): else they would measure themselves.',
    severity: 'error',
    from: { path: '^apps/cli/simulate/', pathNot: spec },
    to: { pathNot: ['^apps/cli/simulate/', '^apps/cli/district/random\\.ts$'] },
  },
  {
    name: 'web-knows-the-schema-only',
    comment: 'The web app is a client like any other: what it knows of the server stands in schema.gql.',
    severity: 'error',
    from: { path: '^apps/web/' },
    to: { path: ['^libs/', '^apps/', npm('@nestjs/[^/]+', 'typeorm', 'fastify')], pathNot: '^apps/web/' },
  },
  {
    name: 'nobody-imports-the-web',
    severity: 'error',
    from: { path: '^(apps|libs)/', pathNot: '^apps/web/' },
    to: { path: '^apps/web/' },
  },
  {
    name: 'testing-only-from-tests',
    severity: 'error',
    from: { pathNot: testCode },
    to: { path: '^libs/testing/' },
  },
  {
    name: 'no-test-code-in-production',
    comment: 'libs/<lib>/test/ builds the scenes of its specs.',
    severity: 'error',
    from: { pathNot: testCode },
    to: { path: ['^test/', '^libs/[^/]+/test/'] },
  },
  {
    name: 'no-spec-is-imported',
    severity: 'error',
    from: {},
    to: { path: spec },
  },
  {
    name: 'no-dev-package-in-production',
    severity: 'error',
    from: { path: '^(apps|libs)/', pathNot: ['^apps/web/', ...testCode] },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
  { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
  { name: 'resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
];

export default {
  forbidden,
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage|data)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      conditionNames: ['types', 'import', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
};
