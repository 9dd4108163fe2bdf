import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Actor } from '#platform';
import type { GrantEntity } from '../data/grant.entity.js';
import { GrantRepository } from '../data/grant.repository.js';
import { grantsErrors } from '../domain/grants.errors.js';
import { GrantChanges } from './grant-changes.js';
import { GrantDesk, type GrantStep } from './grant-desk.js';
import { GrantMoney } from './grant-money.js';

/** Sets money aside again for an approved grant whose reservation lapsed (重新预留), and lets reservations lapse. */
@Injectable()
export class ReserveGrant {
  constructor(
    private readonly desk: GrantDesk,
    private readonly unitOfWork: UnitOfWork,
    private readonly grants: GrantRepository,
    private readonly changes: GrantChanges,
    private readonly money: GrantMoney,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED, GRANT_TERMS_CHANGED where approvals are missing, FUND_MONEY_NOT_AVAILABLE. */
  async execute(actor: Actor, step: GrantStep): Promise<GrantEntity> {
    return this.desk.with(actor, ['MANAGE'], 'reserveGrant', step, async (grant) => {
      const { approvers } = await this.changes.personsOf(grant);
      if (grant.state === 'APPROVED_2' && approvers.length < grant.approvalsNeeded) {
        throw grantsErrors.GRANT_TERMS_CHANGED();
      }
      return this.money.reserve(grant, actor.personId);
    });
  }

  /** Its time is over and no payment was ordered: the money is free again. */
  async lapse(grantId: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      const grant = await this.grants.lock(grantId);
      if (grant.state !== 'RESERVED' || grant.disbursementId !== null || grant.reservationId === null) return;
      const freed = await this.money.free(grant, '');
      await this.changes.apply(grant, 'lapse', null, freed);
    });
  }
}
