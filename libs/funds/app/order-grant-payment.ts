import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import type { Actor } from '#platform';
import type { GrantEntity } from '../data/grant.entity.js';
import { grantsErrors } from '../domain/grants.errors.js';
import { GrantChanges } from './grant-changes.js';
import { GrantDesk, type GrantStep } from './grant-desk.js';
import { GrantMoney } from './grant-money.js';
import { GrantSeal } from './grant-seal.js';

/** Spends the money of a fully approved grant and orders its payment, which another person sends (开立拨付). */
@Injectable()
export class OrderGrantPayment {
  constructor(
    private readonly desk: GrantDesk,
    private readonly changes: GrantChanges,
    private readonly money: GrantMoney,
    private readonly seal: GrantSeal,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED, GRANT_PAYMENT_ORDERED, GRANT_NEEDS_ANOTHER_PERSON for a party. */
  async execute(actor: Actor, step: GrantStep): Promise<GrantEntity> {
    return this.desk.with(actor, ['MANAGE'], 'orderGrantPayment', step, async (grant) => {
      const { state } = grant;
      if (grant.disbursementId !== null) throw grantsErrors.GRANT_PAYMENT_ORDERED();
      if (state !== 'RESERVED') {
        throw generalErrors.STATE_NOT_ALLOWED({ subject: 'EmergencyGrant', state, event: 'orderPayment' });
      }
      const { parties } = await this.changes.personsOf(grant);
      if (parties.includes(actor.personId)) throw grantsErrors.GRANT_NEEDS_ANOTHER_PERSON({ because: 'PARTY' });
      const disbursementId = await this.money.spend(grant, this.seal.payee(grant), actor.personId);
      const ordered = await this.changes.keep(grant, { disbursementId, reservationId: null, reservedUntil: null });
      await this.changes.note(actor.personId, 'payment-ordered', ordered, { disbursementId });
      return ordered;
    });
  }
}
