import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import { DisbursementRepository } from '../data/disbursement.repository.js';
import type { GrantEntity } from '../data/grant.entity.js';
import { grantsErrors } from '../domain/grants.errors.js';
import type { PayeeAccount } from '../domain/spending.types.js';
import { Disbursements } from './disbursements.js';
import { FundSpending } from './fund-spending.js';
import { GrantChanges, type GrantPatch } from './grant-changes.js';
import { GrantDates } from './grant-dates.js';
import { GrantPolicies } from './grant-policies.js';

/** The subject of a grant's money. */
export const grantSubject = ({ id }: Pick<GrantEntity, 'id'>) => ({ kind: 'GRANT' as const, id });

/** Sets money aside for an approved grant, and gives it free where the grant goes back. In the open unit, grant locked. */
@Injectable()
export class GrantMoney {
  constructor(
    private readonly spending: FundSpending,
    private readonly disbursements: Disbursements,
    private readonly payments: DisbursementRepository,
    private readonly changes: GrantChanges,
    private readonly policies: GrantPolicies,
    private readonly dates: GrantDates,
  ) {}

  /** Throws STATE_NOT_ALLOWED, FUND_MONEY_NOT_AVAILABLE. */
  async reserve(grant: GrantEntity, actorId: string): Promise<GrantEntity> {
    const { fundId, purposeId, amount } = grant;
    const key = `grant:${newId()}`;
    const { rules } = await this.policies.inForce(grant.regionPath, this.dates.now());
    const reservedUntil = await this.dates.until(grant.id, rules.reservationDays);
    const draft = { key, subject: grantSubject(grant), fundId, purposeId, amount };
    const reserved = await this.changes.apply(grant, 'reserve', actorId, { reservedUntil });
    return this.changes.keep(reserved, { reservationId: await this.spending.reserve(draft) });
  }

  /** Spends what is reserved and orders its payment. Throws RESERVATION_CLOSED. */
  async spend(grant: GrantEntity, payee: PayeeAccount, madeBy: string): Promise<string> {
    const { id, fundId, purposeId, amount, reservationId } = grant;
    const key = `grant:${reservationId}`;
    const what = { key, subject: grantSubject(grant), fundId, purposeId, payable: 'GRANT' as const, amount };
    await this.spending.spend({ ...what, reservationId: reservationId ?? undefined });
    await this.dates.cancel(id);
    return this.spending.order({ ...what, payee, madeBy });
  }

  /** Gives everything free that is set aside or ordered; answers the columns that say so. Throws GRANT_PAYMENT_UNDER_WAY. */
  async free(grant: GrantEntity, actorId: string): Promise<GrantPatch> {
    if (grant.disbursementId !== null) await this.giveUp(grant, grant.disbursementId, actorId);
    else if (grant.reservationId !== null) await this.spending.release(grant.reservationId);
    await this.dates.cancel(grant.id);
    return { reservationId: null, reservedUntil: null, disbursementId: null, sentAt: null };
  }

  private async giveUp(grant: GrantEntity, disbursementId: string, actorId: string): Promise<void> {
    const payment = await this.payments.lock(disbursementId);
    if (payment === undefined || payment.state === 'SENT') throw grantsErrors.GRANT_PAYMENT_UNDER_WAY();
    await this.disbursements.apply(payment, 'cancel', actorId);
    const { fundId, purposeId, amount } = grant;
    const what = { subject: grantSubject(grant), fundId, purposeId, payable: 'GRANT' as const, amount };
    await this.spending.withdraw({ ...what, key: disbursementId });
  }
}
