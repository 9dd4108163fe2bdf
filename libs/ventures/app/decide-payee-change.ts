import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { AgreementEntity } from '../data/agreement.entities.js';
import { AgreementRepository } from '../data/agreement.repository.js';
import { ProposalRepository } from '../data/proposal.repository.js';
import { awardsErrors } from '../domain/awards.errors.js';
import { decided, waitingProposal } from '../domain/proposal.js';
import { AgreementTrail } from './agreement-trail.js';
import { ProjectDesk, type ProjectStep } from './project-desk.js';

/** A decision on another account, by the hash of what was read. */
export interface PayeeChangeDecision extends ProjectStep {
  readonly changeHash: string;
  readonly approves: boolean;
}

/**
 * Decides, for the charity, whether what is not released yet goes to another account (变更收款账户复核). What was ordered before
 * goes where it was ordered to: it is held first, to be released anew.
 */
@Injectable()
export class DecidePayeeChange {
  constructor(
    private readonly desk: ProjectDesk,
    private readonly proposals: ProposalRepository,
    private readonly agreements: AgreementRepository,
    private readonly trail: AgreementTrail,
  ) {}

  /** Throws NOT_FOUND, VENTURE_PROPOSAL_MISSING, VENTURE_PROPOSAL_NEEDS_ANOTHER_PERSON, VENTURE_PROPOSAL_CHANGED for another hash. */
  async execute(actor: Actor, step: PayeeChangeDecision): Promise<AgreementEntity> {
    return this.desk.with(actor, 'CHECK', 'decidePayeeChange', step, async ({ agreement }) => {
      const { id } = agreement;
      const { changeHash, approves } = step;
      const all = (await this.proposals.payeeChangesOf([id])).get(id) ?? [];
      const change = waitingProposal(all, actor.personId);
      if (change.changeHash !== changeHash) throw awardsErrors.VENTURE_PROPOSAL_CHANGED();
      await this.proposals.decidePayeeChange(change.id, decided(approves, actor.personId, this.desk.now()));
      const action = approves ? 'changePayee' : 'refusePayeeChange';
      await this.trail.record(agreement, action, actor.personId, { number: change.number, changeHash });
      if (!approves) return agreement;
      const { payeeSealed } = change;
      await this.agreements.change(id, { payeeSealed });
      return { ...agreement, payeeSealed };
    });
  }
}
