import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import { Identity } from '#identity';
import { UnitOfWork, type Actor } from '#platform';
import type { DisclosureReportEntity } from '../data/disclosure-report.entity.js';
import { DisclosureReportRepository } from '../data/disclosure-report.repository.js';
import { disclosureErrors } from '../domain/disclosure.errors.js';
import { reportStates } from '../domain/disclosure.js';
import { DriveDeadlines } from './drive-deadlines.js';
import { FundAccess } from './fund-access.js';

/** Publishes a report as the second person; a drive that was refused gifts for it takes them again (公开报告). */
@Injectable()
export class PublishDisclosure {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: FundAccess,
    private readonly reports: DisclosureReportRepository,
    private readonly deadlines: DriveDeadlines,
    private readonly identity: Identity,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, DISCLOSURE_NEEDS_SECOND_PERSON, STATE_NOT_ALLOWED. */
  async execute(actor: Actor, reportId: string): Promise<DisclosureReportEntity> {
    return this.unitOfWork.run(async () => {
      const seen = await this.reports.find(reportId);
      if (!seen || !this.access.worksFor(actor, 'disclosure.publish', seen.hostId)) throw generalErrors.NOT_FOUND();
      const drive = await this.deadlines.lockDrive(seen.driveId);
      const report = (await this.reports.lock(reportId)) ?? seen;
      if (report.draftedBy === actor.personId) throw disclosureErrors.DISCLOSURE_NEEDS_SECOND_PERSON();
      const state = reportStates.next(report.state, 'publish');
      const change = { state, publishedBy: actor.personId, publishedAt: this.clock.now() };
      await this.reports.change(reportId, change);
      if (drive !== null) await this.deadlines.refresh(drive);
      await this.identity.audit.record({
        ...{ actorId: actor.personId, action: 'disclosure.published', subjectType: 'DisclosureReport' },
        ...{ subjectId: reportId, details: { kind: report.kind, dueOn: report.dueOn, hash: report.hash } },
      });
      return { ...report, ...change };
    });
  }
}
