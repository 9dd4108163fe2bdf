import { Injectable } from '@nestjs/common';
import type { DisputeEntity } from '../data/dispute.entity.js';
import { DisputeRepository } from '../data/dispute.repository.js';
import type { PaymentEntity } from '../data/payment.entity.js';
import type { PayoutLineEntity } from '../data/payout.entity.js';
import { PaymentRepository } from '../data/payment.repository.js';
import type { RefundEntity } from '../data/refund.entity.js';
import { RefundRepository } from '../data/refund.repository.js';
import type { ProviderPayoutLine } from '../domain/payment-provider.js';
import { lineDifference } from '../domain/payout.js';

/** A line with what it is about here, and why it does not agree, if it does not. */
export type ComparedLine = Omit<PayoutLineEntity, 'id' | 'payoutId'>;

interface Known {
  readonly payments: ReadonlyMap<string, PaymentEntity>;
  readonly refunds: ReadonlyMap<string, RefundEntity>;
  readonly disputes: ReadonlyMap<string, DisputeEntity>;
}

/** Compares the lines of a payout report with what was booked (逐笔核对). Four queries, however many lines. */
@Injectable()
export class CompareLines {
  constructor(
    private readonly payments: PaymentRepository,
    private readonly refunds: RefundRepository,
    private readonly disputes: DisputeRepository,
  ) {}

  async execute(lines: readonly ProviderPayoutLine[]): Promise<ComparedLine[]> {
    const ids = (of: (line: ProviderPayoutLine) => string | null): string[] => lines.flatMap((line) => of(line) ?? []);
    const paymentIds = await this.payments.idsByProviderIds(ids((line) => line.providerPaymentId));
    const payments = await this.payments.byIds([...paymentIds.values()]);
    const refunds = await this.refunds.byProviderIds(ids((line) => line.providerRefundId));
    const disputes = await this.disputes.byProviderIds(ids((line) => line.providerDisputeId));
    const known: Known = {
      payments: new Map(payments.map((row) => [row.providerPaymentId ?? '', row])),
      refunds: new Map(refunds.map((row) => [row.providerRefundId ?? '', row])),
      disputes: new Map(disputes.map((row) => [row.providerDisputeId, row])),
    };
    return lines.map((line) => compare(line, known));
  }
}

function compare(line: ProviderPayoutLine, known: Known): ComparedLine {
  const refund = known.refunds.get(line.providerRefundId ?? '');
  const dispute = known.disputes.get(line.providerDisputeId ?? '');
  const payment = known.payments.get(line.providerPaymentId ?? '');
  const { providerLineId, kind, amount, fee, net, providerPaymentId } = line;
  return {
    ...{ providerLineId, kind, amount, fee, net, providerPaymentId },
    paymentId: payment?.id ?? refund?.paymentId ?? dispute?.paymentId ?? null,
    refundId: refund?.id ?? null,
    disputeId: dispute?.id ?? null,
    difference: lineDifference(line, { amount: bookedAmount(line, payment, refund, dispute) }),
  };
}

/** Fen booked for the thing, with the sign of the line; null where nothing was. */
function bookedAmount(
  { kind }: ProviderPayoutLine,
  payment: PaymentEntity | undefined,
  refund: RefundEntity | undefined,
  dispute: DisputeEntity | undefined,
): number | null {
  if (kind === 'CHARGE') return payment === undefined || payment.succeededAt === null ? null : payment.amount;
  if (kind === 'REFUND') return refund === undefined || refund.published === null ? null : -refund.amount;
  if (kind === 'REFUND_FAILURE') return refund?.published === 'FAILED' ? refund.amount : null;
  if (dispute === undefined || dispute.published === null) return null;
  return kind === 'DISPUTE' ? -dispute.amount : dispute.amount;
}
