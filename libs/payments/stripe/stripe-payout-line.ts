import type Stripe from 'stripe';
import type { PayoutLineKind } from '../domain/facade.types.js';
import type { ProviderPayoutLine } from '../domain/payment-provider.js';
import { idOf } from './stripe-event.js';

const KINDS: Readonly<Record<string, PayoutLineKind>> = {
  charge: 'CHARGE',
  payment: 'CHARGE',
  refund: 'REFUND',
  payment_refund: 'REFUND',
  refund_failure: 'REFUND_FAILURE',
  payment_failure_refund: 'REFUND_FAILURE',
  stripe_fee: 'FEE',
};
const DISPUTE_KINDS: Readonly<Record<string, PayoutLineKind>> = {
  dispute: 'DISPUTE',
  dispute_reversal: 'DISPUTE_REVERSAL',
};

/** A balance transaction with its source expanded, as a line of the port. */
export function stripePayoutLine(transaction: Stripe.BalanceTransaction): ProviderPayoutLine {
  const { id: providerLineId, amount, fee, net, currency, type, reporting_category: category } = transaction;
  const kind = DISPUTE_KINDS[category] ?? KINDS[type] ?? 'ADJUSTMENT';
  return { providerLineId, kind, amount, fee, net, currency, ...sourceIds(transaction.source) };
}

type Ids = Pick<ProviderPayoutLine, 'providerPaymentId' | 'providerRefundId' | 'providerDisputeId'>;

function sourceIds(source: Stripe.BalanceTransaction['source']): Ids {
  const none = { providerPaymentId: null, providerRefundId: null, providerDisputeId: null };
  if (source === null || typeof source === 'string') return none;
  if (source.object === 'charge') return { ...none, providerPaymentId: idOf(source.payment_intent) };
  if (source.object === 'refund') {
    return { ...none, providerPaymentId: idOf(source.payment_intent), providerRefundId: source.id };
  }
  if (source.object !== 'dispute') return none;
  return { ...none, providerPaymentId: idOf(source.payment_intent), providerDisputeId: source.id };
}
