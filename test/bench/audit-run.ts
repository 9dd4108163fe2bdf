import { auditReport } from '../../apps/cli/audit-report.js';
import { openOn } from './district-database.js';

/** What one audit came to. */
export interface AuditRun {
  readonly seconds: number;
  /** Rows looked at, by all invariants together. */
  readonly rows: number;
  /** Largest resident memory of the process, and what it had at most in the first and in the last quarter of the time, in MB. */
  readonly mostMb: number;
  readonly firstQuarterMb: number;
  readonly lastQuarterMb: number;
  /** Longest time without a word of progress, in seconds. */
  readonly silentSeconds: number;
  readonly broken: readonly string[];
}

const MB = 2 ** 20;
const [url = ''] = process.argv.slice(2);
const application = await openOn(url);
const samples: { readonly at: number; readonly mb: number }[] = [];
const begin = performance.now();
let [heardAt, silent] = [begin, 0];
const heard = (): void => {
  const now = performance.now();
  [silent, heardAt] = [Math.max(silent, now - heardAt), now];
  samples.push({ at: now - begin, mb: process.memoryUsage.rss() / MB });
};
const lines = await auditReport(application, heard);
heard();
const lasted = performance.now() - begin;
const mostOf = (from: number, to: number): number =>
  Math.max(...samples.filter(({ at }) => at >= from * lasted && at <= to * lasted).map(({ mb }) => mb));
const run: AuditRun = {
  seconds: lasted / 1_000,
  rows: lines.reduce((sum, { checked }) => sum + checked, 0),
  ...{ firstQuarterMb: mostOf(0, 0.25), lastQuarterMb: mostOf(0.75, 1) },
  ...{ mostMb: process.resourceUsage().maxRSS / 1_024, silentSeconds: silent / 1_000 },
  broken: lines.flatMap(({ text, broken }) => (broken === null ? [] : [`${text}: ${broken}`])),
};
process.send?.(run);
await application.close();
process.disconnect();
