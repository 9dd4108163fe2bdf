import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Idempotency, type Actor } from '#platform';
import type { DisclosureReportEntity } from '../data/disclosure-report.entity.js';
import { DisclosureReportRepository } from '../data/disclosure-report.repository.js';
import { reportStates } from '../domain/disclosure.js';
import { FundAccess } from './fund-access.js';

/** The next step of a report that is drawn up in steps. */
export interface DisclosureContinuation {
  readonly reportId: string;
  readonly atMost: number;
  readonly idempotencyKey: string;
}

/** Writes the next lines of a report that is drawn up in steps (继续编制报告). What they say was read at its beginning, in one snapshot. */
@Injectable()
export class ContinueDisclosure {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly access: FundAccess,
    private readonly reports: DisclosureReportRepository,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED for one that was discarded or published. With all lines written it changes nothing. */
  async execute(
    actor: Actor,
    { idempotencyKey: key, ...input }: DisclosureContinuation,
  ): Promise<DisclosureReportEntity> {
    const { reportId, atMost } = input;
    const step = { actorId: actor.personId, key, operation: 'continueDisclosure', input };
    return this.idempotency.once(step, async () => {
      const report = await this.reports.lock(reportId);
      if (!report || !this.access.worksFor(actor, 'disclosure.draft', report.hostId)) throw generalErrors.NOT_FOUND();
      if (report.state === 'DRAFT') return report;
      reportStates.next(report.state, 'continue');
      const drawn = (report.drawn ?? 0) + (await this.reports.drawOn(reportId, atMost));
      const state = drawn === report.lineCount ? reportStates.next(report.state, 'complete') : report.state;
      await this.reports.change(reportId, { drawn, state });
      return { ...report, drawn, state };
    });
  }
}
