/** Where jest keeps the snapshot of a spec: beside it, `<name>.spec.snap`. */
module.exports = {
  resolveSnapshotPath: (testPath) => testPath.replace(/\.ts$/, '.snap'),
  resolveTestPath: (snapshotPath) => snapshotPath.replace(/\.snap$/, '.ts'),
  testPathForConsistencyCheck: 'test/stories/one.spec.ts',
};
