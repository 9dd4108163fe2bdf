import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { Actor } from '#platform';
import type { GrantEntity } from '../data/grant.entity.js';
import { clockOf } from '../domain/grant-policy.js';
import { grantStates } from '../domain/grant.states.js';
import { grantsErrors } from '../domain/grants.errors.js';
import { GrantDesk, type GrantStep } from './grant-desk.js';
import { GrantFunds } from './grant-funds.js';
import { GrantHousehold } from './grant-household.js';
import { GrantStores } from './grant-stores.js';

/** Appeals a refusal, once: somebody else visits and others decide (申诉). */
@Injectable()
export class AppealGrant {
  constructor(
    private readonly desk: GrantDesk,
    private readonly stores: GrantStores,
    private readonly funds: GrantFunds,
    private readonly household: GrantHousehold,
    private readonly clock: Clock,
  ) {}

  /** By who applied or submitted. Throws NOT_FOUND, STATE_NOT_ALLOWED, GRANT_APPEAL_USED, GRANT_LIMIT_REACHED, GRANT_CAUSE_REPEATED. */
  async execute(actor: Actor, step: GrantStep): Promise<GrantEntity> {
    return this.desk.with(actor, ['OWN'], 'appealEmergencyGrant', step, async (grant) => {
      grantStates.next(grant.state, 'appeal');
      if (grant.appealedAt !== null) throw grantsErrors.GRANT_APPEAL_USED();
      await this.funds.lockHost(grant.hostId);
      const appealedAt = this.clock.now();
      const { rules } = await this.stores.policies.inForce(grant.regionPath, appealedAt);
      const asked = { ...grant, grantId: grant.id, at: grant.submittedAt };
      const lookedFor = await this.household.ofGrant(grant.id);
      await this.household.requireRoom(lookedFor, asked, rules.perHouseholdAndYear);
      const clock = { ...clockOf(rules, grant.lane, appealedAt), overdueRaisedAt: null };
      const appealed = await this.stores.changes.apply(grant, 'appeal', actor.personId, { appealedAt, ...clock });
      await this.stores.clock.start(appealed);
      return appealed;
    });
  }
}
