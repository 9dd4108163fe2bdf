import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#kernel';
import type { Actor } from '#platform';
import type { GrantEntity } from '../data/grant.entity.js';
import { GrantRepository } from '../data/grant.repository.js';
import { grantStates } from '../domain/grant.states.js';
import { grantsErrors } from '../domain/grants.errors.js';
import { requireMayApprove } from '../domain/two-persons.js';
import { GrantChanges } from './grant-changes.js';
import { GrantDesk, type GrantStep } from './grant-desk.js';
import { GrantMoney } from './grant-money.js';
import { PayeeGuard } from './payee-guard.js';

/** An approval, which names the terms that its approver has read. */
export interface GrantApproval extends GrantStep {
  readonly termsHash: string;
}

/** Approves a grant as one of several; the last approval sets the money aside (批准). */
@Injectable()
export class ApproveGrant {
  constructor(
    private readonly desk: GrantDesk,
    private readonly grants: GrantRepository,
    private readonly changes: GrantChanges,
    private readonly money: GrantMoney,
    private readonly clock: Clock,
    private readonly payees: PayeeGuard,
  ) {}

  /**
   * Throws NOT_FOUND, GRANT_NEEDS_ANOTHER_PERSON, GRANT_TERMS_CHANGED, GRANT_PAPERS_MISSING, STATE_NOT_ALLOWED, and
   * FUND_MONEY_NOT_AVAILABLE where the last approval finds too little money: it is not given then.
   */
  async execute(actor: Actor, approval: GrantApproval): Promise<GrantEntity> {
    return this.desk.with(actor, ['APPROVE'], 'approveEmergencyGrant', approval, async (grant) => {
      grantStates.next(grant.state, 'approve');
      const persons = await this.changes.personsOf(grant);
      requireMayApprove(persons, actor.personId);
      await this.payees.require(grant, actor.personId);
      if (approval.termsHash !== grant.termsHash) throw grantsErrors.GRANT_TERMS_CHANGED();
      if (grant.lane === 'ORDINARY' && grant.papersCompletedAt === null) throw grantsErrors.GRANT_PAPERS_MISSING();
      await this.sign(actor, grant);
      const given = persons.approvers.length + 1;
      const approved = await this.changes.apply(grant, 'approve', actor.personId, {}, { given });
      return given < grant.approvalsNeeded ? approved : this.money.reserve(approved, actor.personId);
    });
  }

  private async sign(actor: Actor, { id: grantId, round, termsHash }: GrantEntity): Promise<void> {
    const approvedAt = this.clock.now();
    await this.grants.addApproval({
      ...{ id: newId<'GrantApproval'>(), grantId, round, approverId: actor.personId, termsHash, approvedAt },
    });
  }
}
