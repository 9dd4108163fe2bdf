import { createHash } from 'node:crypto';
import type { DisclosureReportEntity } from '../data/disclosure-report.entity.js';
import type { FigureLine } from '../domain/disclosure.js';

/** What of a report never changes. */
export type ReportBody = Pick<
  DisclosureReportEntity,
  'id' | 'kind' | 'fundId' | 'driveId' | 'dueOn' | 'year' | 'periodFrom' | 'periodTo' | 'figures' | 'spendingLimits'
>;

/** SHA-256, in hexadecimal, of a report with all its lines: who holds it can tell whether anything was changed since. */
export function reportHash(report: ReportBody, lines: readonly FigureLine[]): string {
  const { id, kind, fundId, driveId, dueOn, year, periodFrom, periodTo } = report;
  const limits = report.spendingLimits;
  const content = [
    [id, kind, fundId, driveId, dueOn, year, periodFrom.toISOString(), periodTo.toISOString()],
    report.figures.map((figure) => [figure.kind, figure.purposeId, figure.amount, figure.cases]),
    limits && [limits.lastYearIncome, limits.spent, limits.administration, limits.totalSpending, limits.met],
    lines.map((line) => [
      line.figure,
      line.sequence,
      line.transferId,
      line.kind,
      line.number,
      line.amount,
      line.bookedOn,
    ]),
  ];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
