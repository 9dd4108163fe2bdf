import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#kernel';
import { Payments } from '#payments';
import type { DonationRefundEntity } from '../data/donation-refund.entity.js';
import { standing } from '../domain/donation-money.js';
import type { DonationRefundReason } from '../domain/facade.types.js';
import { refundOwed } from '../domain/postings.js';
import { DonationStores, type LockedGift } from './donation-stores.js';
import { FundBooks } from './fund-books.js';
import { GiftChanges, placeOf } from './gift-changes.js';

/** Gives a gift back: what stands of it becomes owed to the donor, and the provider is asked after the commit (退捐). */
@Injectable()
export class SendBack {
  constructor(
    private readonly stores: DonationStores,
    private readonly books: FundBooks,
    private readonly changes: GiftChanges,
    private readonly payments: Payments,
    private readonly clock: Clock,
  ) {}

  /** All that stands or is owed already. `asked`: the refund that a person asked for. In the open unit. */
  async execute(
    gift: LockedGift,
    reason: DonationRefundReason,
    asked?: Pick<DonationRefundEntity, 'id' | 'approvedBy'>,
  ): Promise<LockedGift> {
    const { donation, drive } = gift;
    const stands = standing(donation);
    const amount = stands + donation.owed;
    if (amount <= 0) return this.changes.apply(gift, 'returned');
    const id = asked?.id ?? newId<'DonationRefund'>();
    await this.books.post({
      ...{ kind: 'funds.refund-owed', key: `refund:${id}:owed`, reference: donation.id },
      postings: stands > 0 ? refundOwed(placeOf(drive, donation), stands) : [],
    });
    await this.order(id, donation, amount, reason, asked);
    return this.changes.apply(gift, 'sendBack', { owed: amount });
  }

  private async order(
    id: string,
    { id: donationId, paymentId }: LockedGift['donation'],
    amount: number,
    reason: DonationRefundReason,
    asked?: Pick<DonationRefundEntity, 'id' | 'approvedBy'>,
  ): Promise<void> {
    const told = reason === 'REPORT_OVERDUE' ? 'LATE_PAYMENT' : reason;
    const ordered = await this.payments.requestRefund({ paymentId, amount, reason: told, idempotencyKey: id });
    const now = this.clock.now();
    const change = { amount, state: 'ORDERED' as const, paymentRefundId: ordered.id };
    if (asked !== undefined) {
      await this.stores.refunds.change(id, { ...change, approvedBy: asked.approvedBy, approvedAt: now });
      return;
    }
    const byNobody = { requestedBy: null, approvedBy: null, approvedAt: null };
    await this.stores.refunds.add({ id, donationId, reason, ...change, ...byNobody, requestedAt: now });
  }
}
