import { Injectable } from '@nestjs/common';
import { PaymentRepository } from '../data/payment.repository.js';
import { PayoutRepository } from '../data/payout.repository.js';
import type { PayoutLine } from '../domain/facade.types.js';

/** Reads payout reports (对账单). */
@Injectable()
export class ReadPayouts {
  constructor(
    private readonly payouts: PayoutRepository,
    private readonly payments: PaymentRepository,
  ) {}

  /** The lines of a report, each with what its payment was for. Two queries. */
  async lines(payoutId: string): Promise<PayoutLine[]> {
    const rows = await this.payouts.lines(payoutId);
    const ids = rows.flatMap(({ paymentId }) => (paymentId === null ? [] : [paymentId]));
    const payments = new Map((await this.payments.byIds([...new Set(ids)])).map((row) => [row.id, row]));
    return rows.map(({ id, kind, amount, fee, net, paymentId, refundId, disputeId, difference }) => {
      const payment = payments.get(paymentId ?? '');
      return {
        ...{ id, payoutId, kind, amount, fee, net, paymentId, refundId, disputeId, difference },
        purposeType: payment?.purposeType ?? null,
        purposeId: payment?.purposeId ?? null,
        payeeId: payment?.payeeId ?? null,
      };
    });
  }
}
