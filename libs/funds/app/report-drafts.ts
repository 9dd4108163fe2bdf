import { Injectable } from '@nestjs/common';
import { businessDate, Clock } from '#kernel';
import type { DisclosureReportEntity } from '../data/disclosure-report.entity.js';
import { DisclosureReportRepository } from '../data/disclosure-report.repository.js';
import type { DriveEntity } from '../data/drive.entity.js';
import type { FundEntity } from '../data/fund.entities.js';
import { annualDueOn, answeredBy } from '../domain/deadlines.js';
import { disclosureErrors } from '../domain/disclosure.errors.js';
import type { FigureLine } from '../domain/disclosure.js';
import { DriveDeadlines } from './drive-deadlines.js';
import { after, ReportFigures, startOfYear } from './report-figures.js';
import { YearLimits } from './year-limits.js';

/** What a report says, before anybody stands for it. */
export type ReportText = Pick<
  DisclosureReportEntity,
  'hostId' | 'fundId' | 'driveId' | 'dueOn' | 'year' | 'periodFrom' | 'periodTo' | 'figures' | 'spendingLimits'
> & { readonly lines: readonly FigureLine[] };

/**
 * Draws reports from the ledger (编制报告). Writes nothing. The journal is read with one statement, which is the snapshot:
 * what else is read counts only as far as the journal has its transfer.
 */
@Injectable()
export class ReportDrafts {
  constructor(
    private readonly figures: ReportFigures,
    private readonly limits: YearLimits,
    private readonly reports: DisclosureReportRepository,
    private readonly deadlines: DriveDeadlines,
    private readonly clock: Clock,
  ) {}

  /** Of a drive: all of it, or what came since its last report. Throws DISCLOSURE_NOT_DUE. */
  async ofDrive(drive: DriveEntity, kind: 'INTERIM' | 'FINAL' | 'DISASTER'): Promise<ReportText> {
    const dueOn = await this.dueOf(drive, kind);
    const periodTo = this.clock.now();
    const last = kind === 'FINAL' ? null : await this.reports.lastPublished(drive.id);
    const from = last === null ? null : after(last.periodTo);
    const content = await this.figures.ofDrive(drive, from, periodTo);
    const { hostId, fundId, id: driveId } = drive;
    const period = { periodFrom: from ?? drive.openedAt ?? drive.createdAt, periodTo };
    return { hostId, fundId, driveId, dueOn, year: null, ...period, ...content, spendingLimits: null };
  }

  /** Of a year of a fund, with its limits. Throws YEAR_NOT_OVER. */
  async ofFund(fund: FundEntity, year: number): Promise<ReportText> {
    const { id: fundId, hostId } = fund;
    const [periodFrom, periodTo] = [startOfYear(year), startOfYear(year + 1)];
    if (this.clock.now() < periodTo) throw disclosureErrors.YEAR_NOT_OVER({ year });
    return {
      ...{ hostId, fundId, driveId: null, dueOn: annualDueOn(year), year, periodFrom, periodTo },
      ...(await this.figures.ofFund(fundId, periodFrom, periodTo)),
      spendingLimits: await this.limits.of(fund, year),
    };
  }

  /** The deadline that the report answers. A drive that still takes gifts has no full report. */
  private async dueOf(drive: DriveEntity, kind: 'INTERIM' | 'FINAL' | 'DISASTER'): Promise<string> {
    const deadlines = await this.deadlines.ofDrive(drive);
    const today = businessDate(this.clock.now());
    if (kind !== 'FINAL') {
      const dueOn = answeredBy(deadlines, `${kind}_REPORT`, today);
      if (dueOn === null) throw disclosureErrors.DISCLOSURE_NOT_DUE();
      return dueOn;
    }
    const due = deadlines.findLast((deadline) => deadline.kind === 'SURPLUS' || deadline.kind === 'FINAL_REPORT');
    if (due === undefined || drive.state === 'OPEN' || drive.state === 'PAUSED')
      throw disclosureErrors.DISCLOSURE_NOT_DUE();
    return due.dueOn;
  }
}
