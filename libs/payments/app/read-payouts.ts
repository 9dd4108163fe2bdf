import { Injectable } from '@nestjs/common';
import { PaymentRepository } from '../data/payment.repository.js';
import type { PayoutEntity } from '../data/payout.entity.js';
import { PayoutRepository } from '../data/payout.repository.js';
import type { PayoutLine } from '../domain/facade.types.js';
import { reconciled, type PayoutState, type Reconciliation } from '../domain/payout.js';

/** A payout with its report in sums and line by line. */
export interface ReconciledPayout extends Reconciliation {
  readonly id: string;
  readonly provider: string;
  readonly providerPayoutId: string;
  readonly amount: number;
  readonly state: PayoutState;
  readonly paidAt: Date;
  readonly lines: readonly PayoutLine[];
}

/** Reads payout reports (对账单). */
@Injectable()
export class ReadPayouts {
  constructor(
    private readonly payouts: PayoutRepository,
    private readonly payments: PaymentRepository,
  ) {}

  /** A payout against what was booked. Two queries. */
  async report({ id, provider, providerPayoutId, amount, state, paidAt }: PayoutEntity): Promise<ReconciledPayout> {
    const lines = await this.lines(id);
    return { id, provider, providerPayoutId, amount, state, paidAt, lines, ...reconciled(amount, lines) };
  }

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
