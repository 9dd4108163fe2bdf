import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import type { Actor } from '#platform';
import type { AgreementEntity } from '../data/agreement.entities.js';
import { ProposalRepository } from '../data/proposal.repository.js';
import { awardsErrors } from '../domain/awards.errors.js';
import { claimLeft } from '../domain/claim.js';
import { AgreementTrail } from './agreement-trail.js';
import { ProjectDesk, type ProjectStep } from './project-desk.js';

/** Proposes to give up what a project still has to give back and will not (申请核销). Nothing is booked: another person decides. */
@Injectable()
export class ProposeWriteOff {
  constructor(
    private readonly desk: ProjectDesk,
    private readonly proposals: ProposalRepository,
    private readonly trail: AgreementTrail,
  ) {}

  /** All that is left of the claim. Throws NOT_FOUND, NOTHING_TO_WRITE_OFF. */
  async execute(actor: Actor, step: ProjectStep & { readonly reason: string }): Promise<AgreementEntity> {
    return this.desk.with(actor, 'MANAGE', 'proposeWriteOff', step, async ({ agreement }) => {
      const amount = claimLeft(agreement);
      if (amount <= 0) throw awardsErrors.NOTHING_TO_WRITE_OFF();
      await this.proposals.addWriteOff({
        ...{ id: newId<'WriteOff'>(), applicationId: agreement.id, amount, reason: step.reason },
        ...{ proposedBy: actor.personId, proposedAt: this.desk.now() },
        ...{ decision: null, decidedBy: null, decidedAt: null },
      });
      await this.trail.record(agreement, 'proposeWriteOff', actor.personId, { amount });
      return agreement;
    });
  }
}
