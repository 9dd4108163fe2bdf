import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import { DisclosureReportRepository } from '../data/disclosure-report.repository.js';
import { DonationRefundRepository } from '../data/donation-refund.repository.js';
import { DonationRepository } from '../data/donation.repository.js';
import type { StepRight } from '../domain/case-steps.js';
import { FundAccess } from './fund-access.js';

/** Whether the reader is the second person that a refund or a report waits for (复核人). */
@Injectable()
export class SecondPersons {
  constructor(
    private readonly refunds: DonationRefundRepository,
    private readonly donations: DonationRepository,
    private readonly reports: DisclosureReportRepository,
    private readonly access: FundAccess,
  ) {}

  /** Next steps by refund, for refunds the reader has been found entitled to. Two queries. */
  async ofRefunds(actor: Actor, ids: readonly string[]): Promise<Map<string, StepRight[]>> {
    const refunds = await this.refunds.byIds(ids);
    const gifts = await this.donations.byIds(refunds.map(({ donationId }) => donationId));
    return new Map(
      refunds.map(({ id, state, requestedBy, donationId }) => {
        const gift = gifts.get(donationId);
        if (state !== 'REQUESTED' || gift === undefined) return [id, []];
        const made = [requestedBy, gift.donorId].includes(actor.personId);
        const mine = this.access.worksFor(actor, 'refund.approve', gift.hostId);
        return [id, [{ step: 'APPROVE_REFUND', barrier: barrierOf(mine, made) }]];
      }),
    );
  }

  /** Next steps by report, for reports the reader has been found entitled to. One query. */
  async ofReports(actor: Actor, ids: readonly string[]): Promise<Map<string, StepRight[]>> {
    const reports = await this.reports.byIds(ids);
    return new Map(
      reports.map(({ id, state, draftedBy, hostId }) => {
        if (state !== 'DRAFT') return [id, []];
        const mine = this.access.worksFor(actor, 'disclosure.publish', hostId);
        return [id, [{ step: 'PUBLISH', barrier: barrierOf(mine, draftedBy === actor.personId) }]];
      }),
    );
  }
}

function barrierOf(mine: boolean, made: boolean): 'ROLE' | 'MAKER' | null {
  if (!mine) return 'ROLE';
  return made ? 'MAKER' : null;
}
