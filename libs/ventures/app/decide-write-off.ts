import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { AgreementEntity } from '../data/agreement.entities.js';
import { AgreementRepository } from '../data/agreement.repository.js';
import { ProposalRepository } from '../data/proposal.repository.js';
import { awardsErrors } from '../domain/awards.errors.js';
import { claimLeft } from '../domain/claim.js';
import { decided, waitingProposal } from '../domain/proposal.js';
import { AgreementTrail } from './agreement-trail.js';
import { ApplicationChanges } from './application-changes.js';
import { ProjectClaims } from './project-claims.js';
import { ProjectDesk, type ProjectStep } from './project-desk.js';

/** A decision on a proposal to give up a claim, of the amount that was read; in fen. */
export interface WriteOffDecision extends ProjectStep {
  readonly amount: number;
  readonly approves: boolean;
}

/**
 * Decides whether a claim is given up (核销审批), as the accountant who keeps the books and did not propose it:
 * 5101[F, purpose] | 1223[F, project], and what kept it from being spent ends.
 */
@Injectable()
export class DecideWriteOff {
  constructor(
    private readonly desk: ProjectDesk,
    private readonly proposals: ProposalRepository,
    private readonly agreements: AgreementRepository,
    private readonly claims: ProjectClaims,
    private readonly applications: ApplicationChanges,
    private readonly trail: AgreementTrail,
  ) {}

  /**
   * Throws NOT_FOUND, VENTURE_PROPOSAL_MISSING, VENTURE_PROPOSAL_NEEDS_ANOTHER_PERSON, VENTURE_PROPOSAL_CHANGED for another amount than
   * is proposed, or where some of it has come since.
   */
  async execute(actor: Actor, step: WriteOffDecision): Promise<AgreementEntity> {
    return this.desk.with(actor, 'PAY', 'decideWriteOff', step, async ({ application, agreement }) => {
      const { id } = agreement;
      const { amount, approves } = step;
      const all = (await this.proposals.writeOffsOf([id])).get(id) ?? [];
      const proposal = waitingProposal(all, actor.personId);
      const isStale = approves && proposal.amount !== claimLeft(agreement);
      if (amount !== proposal.amount || isStale) throw awardsErrors.VENTURE_PROPOSAL_CHANGED();
      await this.proposals.decideWriteOff(proposal.id, decided(approves, actor.personId, this.desk.now()));
      await this.trail.record(agreement, approves ? 'writeOff' : 'refuseWriteOff', actor.personId, { amount });
      if (!approves) return agreement;
      const written = await this.given(agreement, amount);
      if (application.state === 'FINAL_PASS') await this.applications.apply(application, 'close', actor.personId);
      return written;
    });
  }

  private async given(agreement: AgreementEntity, amount: number): Promise<AgreementEntity> {
    await this.claims.writeOff(agreement);
    await this.agreements.change(agreement.id, { writtenOff: amount });
    return { ...agreement, writtenOff: amount };
  }
}
