import { closingLine } from './closing-line-reporter.mjs';

const results = { numPassedTests: 12, numFailedTests: 0, numPendingTests: 3, numRuntimeErrorTestSuites: 0 };

describe('the closing line', () => {
  it('counts what passed, failed and was skipped', () => {
    expect(closingLine(results)).toBe('12 passed, 0 failed, 3 skipped');
  });

  it('counts a file that did not load as a failure', () => {
    expect(closingLine({ ...results, numRuntimeErrorTestSuites: 2 })).toBe('12 passed, 2 failed, 3 skipped');
  });
});
