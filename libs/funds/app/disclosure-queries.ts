import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import type { Actor } from '#platform';
import type { DisclosureReportEntity, ReportLineEntity } from '../data/disclosure-report.entity.js';
import { DisclosureReportRepository } from '../data/disclosure-report.repository.js';
import type { OverdueEntity } from '../data/overdue.entity.js';
import { OverdueRepository } from '../data/overdue.repository.js';
import { DisclosureAccess } from './disclosure-access.js';

/** A figure by its place in a report. */
export interface FigurePlace {
  readonly reportId: string;
  readonly place: number;
  /** The sum of all others: every line stands behind it. */
  readonly total: boolean;
}

/** Reading reports (查询信息公开): what is published is for everybody whom its drive is for. */
@Injectable()
export class DisclosureQueries {
  constructor(
    private readonly access: DisclosureAccess,
    private readonly reports: DisclosureReportRepository,
    private readonly overdue: OverdueRepository,
  ) {}

  /** Throws NOT_FOUND. */
  async one(actor: Actor | undefined, id: string): Promise<DisclosureReportEntity> {
    return this.access.requireReport(actor, await this.reports.find(id));
  }

  /** Reports of a drive, or a fund's own, newest first; drafts only for the staff. Throws NOT_FOUND, BAD_USER_INPUT. */
  async page(
    actor: Actor | undefined,
    of: { driveId?: string; fundId?: string },
    afterId: string | null,
    limit: number,
  ): Promise<DisclosureReportEntity[]> {
    if ((of.driveId === undefined) === (of.fundId === undefined)) {
      throw generalErrors.BAD_USER_INPUT({ field: 'driveId', reason: 'give either driveId or fundId' });
    }
    const publishedOnly = !this.access.readsDrafts(actor, await this.access.hostOf(actor, of));
    return this.reports.page({ ...of, publishedOnly }, afterId, limit);
  }

  /** Lines behind a figure of a report that the reader has been found entitled to, after a place. */
  linesOf({ reportId, place, total }: FigurePlace, afterPlace: number, limit: number): Promise<ReportLineEntity[]> {
    return this.reports.lines(reportId, total ? null : place, afterPlace, limit);
  }

  /** Deadlines of a charity that passed, newest first, for its staff. Throws NOT_FOUND. */
  async overdueOf(actor: Actor, hostId: string, afterId: string | null, limit: number): Promise<OverdueEntity[]> {
    this.requireStaff(actor, hostId);
    return this.overdue.ofHost(hostId, afterId, limit);
  }

  /** Refuses who does not work for a charity. Throws NOT_FOUND. */
  requireStaff(actor: Actor | undefined, hostId: string): void {
    if (!this.access.readsDrafts(actor, hostId)) throw generalErrors.NOT_FOUND();
  }
}
