import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  DisputeLost,
  DisputeOpened,
  DisputeWon,
  PaymentExpired,
  PaymentFailed,
  PaymentOpened,
  PaymentSucceeded,
  PayoutFailed,
  PayoutPaid,
  RefundFailed,
  RefundSucceeded,
} from '#payments';
import { Events, type EventType } from '#platform';
import { BookDispute, type DisputeNews } from './book-dispute.js';
import { BookGift } from './book-gift.js';
import { BookPayout } from './book-payout.js';
import { BookRefund } from './book-refund.js';
import { DONATION_PURPOSE } from './donate.js';
import { EndGift } from './end-gift.js';

type OfPayment = { purposeType: string; purposeId: string; amount: number };

/** Books what payments tell of donations, inside the transactions that learn of it. */
@Injectable()
export class PaymentsSubscriber implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly gifts: BookGift,
    private readonly ends: EndGift,
    private readonly refunds: BookRefund,
    private readonly disputes: BookDispute,
    private readonly payouts: BookPayout,
  ) {}

  onModuleInit(): void {
    this.on(PaymentOpened, ({ purposeId }) => this.ends.opened(purposeId));
    this.on(PaymentSucceeded, ({ purposeId, at }) => this.gifts.execute(purposeId, new Date(at)));
    this.on(PaymentFailed, async ({ purposeId, final }) => {
      if (final) await this.ends.execute(purposeId, 'fail');
    });
    this.on(PaymentExpired, ({ purposeId }) => this.ends.execute(purposeId, 'expire'));
    this.on(RefundSucceeded, ({ purposeId: donationId, refundId: paymentRefundId, amount }) =>
      this.refunds.succeeded({ donationId, paymentRefundId, amount }),
    );
    this.on(RefundFailed, ({ purposeId: donationId, refundId: paymentRefundId, amount, afterSuccess }) =>
      this.refunds.failed({ donationId, paymentRefundId, amount }, afterSuccess),
    );
    this.on(DisputeOpened, (event) => this.disputes.opened(newsOf(event)));
    this.on(DisputeWon, (event) => this.disputes.won(newsOf(event)));
    this.on(DisputeLost, (event) => this.disputes.lost(newsOf(event)));
    this.events.inTransaction(PayoutPaid, ({ payoutId }) => this.payouts.paid(payoutId));
    this.events.inTransaction(PayoutFailed, async ({ payoutId, afterPaid }) => {
      if (afterPaid) await this.payouts.returned(payoutId);
    });
  }

  /** Only what concerns donations. */
  private on<P extends OfPayment & Record<string, string | number | boolean>>(
    event: EventType<P>,
    handle: (payload: P) => Promise<void>,
  ): void {
    this.events.inTransaction(event, async (payload) => {
      if (payload.purposeType === DONATION_PURPOSE) await handle(payload);
    });
  }
}

const newsOf = ({ purposeId, disputeId, amount }: OfPayment & { disputeId: string }): DisputeNews => ({
  ...{ donationId: purposeId, disputeId, amount },
});
