/** Says the result once more after jest's own summary, in the plain line that any build server reads. */
export default class ClosingLineReporter {
  /** @param {unknown} _contexts @param {import('@jest/reporters').AggregatedResult} results */
  onRunComplete(_contexts, results) {
    process.once('exit', () => console.log(`\n${closingLine(results)}`));
  }
}

/** A file that did not even load counts as one failure.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numRuntimeErrorTestSuites: number }} results
 */
export function closingLine(results) {
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  return `${results.numPassedTests} passed, ${failed} failed, ${results.numPendingTests} skipped`;
}
