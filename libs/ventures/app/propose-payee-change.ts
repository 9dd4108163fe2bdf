import { Injectable } from '@nestjs/common';
import type { PayeeAccount } from '#funds';
import { generalErrors, newId } from '#kernel';
import type { Actor } from '#platform';
import type { AgreementEntity } from '../data/agreement.entities.js';
import { ProposalRepository } from '../data/proposal.repository.js';
import { AccountSeal } from './account-seal.js';
import { AgreementTrail } from './agreement-trail.js';
import { ProjectDesk, type ProjectStep } from './project-desk.js';
import { termsHashOf } from './signed-terms.js';

/** Which account a project is to be paid to from now on, and why. */
export interface PayeeChangeDraft extends ProjectStep {
  readonly payee: PayeeAccount;
  readonly reason: string;
}

/**
 * Asks, for the organisation, that what is not released yet goes to another account (申请变更收款账户). Takes the place of what it
 * asked for before; nothing changes until a person of the charity approves it.
 */
@Injectable()
export class ProposePayeeChange {
  constructor(
    private readonly desk: ProjectDesk,
    private readonly proposals: ProposalRepository,
    private readonly seal: AccountSeal,
    private readonly trail: AgreementTrail,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED before both sides have signed. */
  async execute(actor: Actor, step: PayeeChangeDraft): Promise<AgreementEntity> {
    return this.desk.with(actor, 'OWN', 'proposePayeeChange', step, async ({ agreement }) => {
      const { id: applicationId, signedBy, termsHash } = agreement;
      if (signedBy === null) {
        throw generalErrors.STATE_NOT_ALLOWED({ subject: 'VentureAgreement', state: 'OFFERED', event: 'changePayee' });
      }
      const { name, account, bank } = step.payee;
      const before = (await this.proposals.payeeChangesOf([applicationId])).get(applicationId) ?? [];
      const number = before.length + 1;
      const changeHash = termsHashOf({ applicationId, termsHash, number, payee: { name, account, bank } });
      await this.proposals.addPayeeChange({
        ...{ id: newId<'PayeeChange'>(), applicationId, number, changeHash, reason: step.reason },
        payeeSealed: this.seal.seal('ventures_agreement', applicationId, step.payee),
        ...{ proposedBy: actor.personId, proposedAt: this.desk.now() },
        ...{ decision: null, decidedBy: null, decidedAt: null },
      });
      await this.trail.record(agreement, 'proposePayeeChange', actor.personId, { number, changeHash });
      return agreement;
    });
  }
}
