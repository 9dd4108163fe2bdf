import { Injectable } from '@nestjs/common';
import { generalErrors, newId } from '#kernel';
import type { Actor } from '#platform';
import type { GrantEntity } from '../data/grant.entity.js';
import { GrantRepository } from '../data/grant.repository.js';
import { isBeforePayment } from '../domain/grant.states.js';
import { GrantChanges } from './grant-changes.js';
import { GrantDesk, type GrantStep } from './grant-desk.js';
import { GrantMoney } from './grant-money.js';

/**
 * Somebody who works on a case says that it touches his own interests (声明利害关系): he takes no part from then on, and
 * his visit or his approval is void.
 */
@Injectable()
export class DeclareInterest {
  constructor(
    private readonly desk: GrantDesk,
    private readonly grants: GrantRepository,
    private readonly changes: GrantChanges,
    private readonly money: GrantMoney,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED once the money is paid, GRANT_PAYMENT_UNDER_WAY. */
  async execute(actor: Actor, step: GrantStep): Promise<GrantEntity> {
    return this.desk.with(actor, ['VERIFY', 'APPROVE', 'MANAGE', 'PAY'], 'declareInterest', step, async (grant) => {
      const { state } = grant;
      if (!isBeforePayment(state)) {
        throw generalErrors.STATE_NOT_ALLOWED({ subject: 'EmergencyGrant', state, event: 'declareInterest' });
      }
      const persons = await this.changes.personsOf(grant);
      if (persons.parties.includes(actor.personId)) return grant;
      const role = 'INTERESTED' as const;
      const changed = await this.withdraw(actor.personId, grant, persons.approvers);
      await this.grants.addParty({ id: newId<'GrantParty'>(), grantId: grant.id, personId: actor.personId, role });
      await this.changes.note(actor.personId, 'interest-declared', changed);
      return changed;
    });
  }

  /** Undoes what the person has done in the case. */
  private async withdraw(personId: string, grant: GrantEntity, approvers: readonly string[]): Promise<GrantEntity> {
    const visited = grant.verifiedBy === personId;
    if (!visited && !approvers.includes(personId)) return grant;
    const freed = await this.money.free(grant, personId);
    const anew = { ...freed, round: grant.round + 1 };
    if (!visited) return this.changes.apply(grant, 'change', personId, anew);
    const event = grant.state === 'APPEALED' ? 'change' : 'voidVisit';
    return this.changes.apply(grant, event, personId, { ...anew, verifiedBy: null, verifiedAt: null });
  }
}
