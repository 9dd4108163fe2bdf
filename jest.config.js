/** Jest in ESM mode: swc compiles TypeScript with the same decorator metadata as the build. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/test'],
  testMatch: ['**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  moduleNameMapper: {
    '^#(kernel|platform|ledger|identity|volunteering|dispatch|integrity|points|proofs|payments|funds|listings|ventures|figures|testing)$':
      '<rootDir>/libs/$1/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  // a snapshot lies beside its spec: gift-and-refund.spec.snap
  snapshotResolver: '<rootDir>/test/stories/snapshot-beside-spec.cjs',
  globalSetup: '<rootDir>/libs/testing/templates-of-run.mjs',
  globalTeardown: '<rootDir>/libs/testing/end-of-run.mjs',
  maxWorkers: 2,
  // Every spec file leaves its modules behind in its worker (VM modules are never collected): past this a new one goes on.
  workerIdleMemoryLimit: '2GB',
  reporters: ['default', '<rootDir>/test/architecture/closing-line-reporter.mjs'],
  testTimeout: 60_000,
};
