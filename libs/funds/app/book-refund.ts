import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#kernel';
import { UnitOfWork } from '#platform';
import { afterReturn, standing } from '../domain/donation-money.js';
import { refundConfirmed, refundOwed, refundReturned } from '../domain/postings.js';
import { DonationStores } from './donation-stores.js';
import { FundBooks } from './fund-books.js';
import { GiftChanges, placeOf } from './gift-changes.js';

/** What the provider tells of a refund. Amount in fen. */
export interface RefundNews {
  readonly donationId: string;
  readonly paymentRefundId: string;
  readonly amount: number;
}

/** Books refunds in the very transactions that learn of them (退捐入账). */
@Injectable()
export class BookRefund {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly stores: DonationStores,
    private readonly books: FundBooks,
    private readonly changes: GiftChanges,
    private readonly clock: Clock,
  ) {}

  /** Money is back with the donor; one made in the provider's dashboard becomes owed first. */
  async succeeded({ donationId, paymentRefundId, amount }: RefundNews): Promise<void> {
    await this.unitOfWork.run(async () => {
      const gift = await this.stores.lock(donationId);
      if (gift === undefined) return;
      const { newlyOwed, ...money } = afterReturn(gift.donation, amount);
      const place = placeOf(gift.drive, gift.donation);
      const owed = newlyOwed > 0 ? refundOwed(place, newlyOwed) : [];
      await this.books.post({
        ...{ kind: 'funds.refund', key: `refund:${paymentRefundId}:made`, reference: donationId },
        postings: [...owed, ...refundConfirmed(place, amount)],
      });
      await this.keep(donationId, paymentRefundId, amount);
      const { returned, lost } = money;
      const all = standing(money) === 0 && money.owed === 0;
      await this.changes.apply(gift, all ? 'returned' : null, { returned, owed: money.owed, lost });
    });
  }

  /** A refund could not be made, or came back: the donor is still owed it. */
  async failed({ donationId, paymentRefundId, amount }: RefundNews, afterSuccess: boolean): Promise<void> {
    await this.unitOfWork.run(async () => {
      const gift = await this.stores.lock(donationId);
      if (gift === undefined) return;
      const refund = await this.stores.refunds.byPaymentRefund(paymentRefundId);
      if (refund !== null) await this.stores.refunds.change(refund.id, { state: 'FAILED' });
      if (!afterSuccess) {
        if (refund !== null) await this.changes.apply(gift, 'refundFailed');
        return;
      }
      await this.books.post({
        ...{ kind: 'funds.refund-returned', key: `refund:${paymentRefundId}:returned`, reference: donationId },
        postings: refundReturned(placeOf(gift.drive, gift.donation), amount),
      });
      const { returned, owed } = gift.donation;
      await this.changes.apply(gift, 'refundFailed', { returned: returned - amount, owed: owed + amount });
    });
  }

  private async keep(donationId: string, paymentRefundId: string, amount: number): Promise<void> {
    const known = await this.stores.refunds.byPaymentRefund(paymentRefundId);
    if (known !== null) return this.stores.refunds.change(known.id, { state: 'SUCCEEDED' });
    await this.stores.refunds.add({
      ...{ id: newId<'DonationRefund'>(), donationId, paymentRefundId, amount },
      ...{ reason: 'MADE_AT_PROVIDER', state: 'SUCCEEDED', requestedBy: null, requestedAt: this.clock.now() },
      ...{ approvedBy: null, approvedAt: null },
    });
  }
}
