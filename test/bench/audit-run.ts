import { auditReport } from '../../apps/cli/audit-report.js';
import { openOn } from './district-database.js';

/** What one audit came to. */
export interface AuditRun {
  readonly seconds: number;
  /** Rows looked at, by all invariants together. */
  readonly rows: number;
  /** Largest resident memory of the process, and what it had before the audit, in MB. */
  readonly mostMb: number;
  readonly beforeMb: number;
  /** Longest time without a word of progress, in seconds. */
  readonly silentSeconds: number;
  readonly broken: readonly string[];
}

const MB = 2 ** 20;
const [url = ''] = process.argv.slice(2);
const application = await openOn(url);
const beforeMb = process.memoryUsage().rss / MB;
const begin = performance.now();
let [heardAt, silent] = [begin, 0];
const heard = (): void => {
  const now = performance.now();
  [silent, heardAt] = [Math.max(silent, now - heardAt), now];
};
const lines = await auditReport(application, heard);
heard();
const run: AuditRun = {
  seconds: (performance.now() - begin) / 1_000,
  rows: lines.reduce((sum, { checked }) => sum + checked, 0),
  ...{ mostMb: process.resourceUsage().maxRSS / 1_024, beforeMb, silentSeconds: silent / 1_000 },
  broken: lines.flatMap(({ text, broken }) => (broken === null ? [] : [`${text}: ${broken}`])),
};
process.send?.(run);
await application.close();
process.disconnect();
