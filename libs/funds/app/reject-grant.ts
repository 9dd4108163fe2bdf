import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { GrantEntity } from '../data/grant.entity.js';
import { grantStates } from '../domain/grant.states.js';
import { GrantChanges } from './grant-changes.js';
import { GrantDesk, type GrantStep } from './grant-desk.js';
import { GrantMoney } from './grant-money.js';
import { GrantSeal } from './grant-seal.js';

/** Refuses a grant with its reason, also an approved one before its money is sent; what was set aside is free again (不予救助). */
@Injectable()
export class RejectGrant {
  constructor(
    private readonly desk: GrantDesk,
    private readonly changes: GrantChanges,
    private readonly money: GrantMoney,
    private readonly seal: GrantSeal,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED, GRANT_PAYMENT_UNDER_WAY. */
  async execute(actor: Actor, step: GrantStep & { reason: string }): Promise<GrantEntity> {
    return this.desk.with(actor, ['APPROVE', 'MANAGE'], 'rejectEmergencyGrant', step, async (grant) => {
      grantStates.next(grant.state, 'reject');
      const freed = await this.money.free(grant, actor.personId);
      const rejectionSealed = this.seal.text(grant.id, 'rejection', step.reason);
      const refused = { rejectedBy: actor.personId, rejectionSealed, round: grant.round + 1 };
      return this.changes.apply(grant, 'reject', actor.personId, { ...freed, ...refused });
    });
  }
}
