import type Stripe from 'stripe';
import type { PaymentMethod } from '../domain/payment-method.js';
import type { ProviderEvent, ProviderFact } from '../domain/provider-event.js';
import type { DisputeState, RefundState } from '../domain/refund.states.js';

/** Keys of the metadata by which Stripe repeats our ids. */
export const PAYMENT_KEY = 'linli_payment';
export const REFUND_KEY = 'linli_refund';

const METHODS: Readonly<Record<string, PaymentMethod>> = { card: 'CARD', alipay: 'ALIPAY', wechat_pay: 'WECHAT_PAY' };
const REFUNDS: Readonly<Record<string, RefundState>> = { succeeded: 'SUCCEEDED', failed: 'FAILED', canceled: 'FAILED' };
const DISPUTES: Readonly<Record<string, DisputeState>> = { won: 'WON', lost: 'LOST', prevented: 'WON' };

/** What a Stripe event says, in the words of the port. What does not concern us has no fact. */
export function stripeEvent(event: Stripe.Event): ProviderEvent {
  return { id: event.id, type: event.type, occurredAt: new Date(event.created * 1_000), fact: factOf(event) };
}

function factOf(event: Stripe.Event): ProviderFact | null {
  switch (event.type) {
    case 'payment_intent.succeeded':
    case 'payment_intent.payment_failed':
    case 'payment_intent.canceled':
      return intentFact(event.type, event.data.object);
    case 'charge.succeeded':
      return methodFact(event.data.object);
    case 'refund.created':
    case 'refund.updated':
    case 'refund.failed':
    case 'charge.refund.updated':
      return refundFact(event.data.object);
    case 'charge.dispute.created':
    case 'charge.dispute.updated':
    case 'charge.dispute.closed':
      return disputeFact(event.data.object);
    case 'payout.paid':
    case 'payout.failed':
      return payoutFact(event.type, event.data.object);
    default:
      return null;
  }
}

/** What an intent says of itself, by an event or when asked. */
export function intentFact(type: string, intent: Stripe.PaymentIntent): ProviderFact | null {
  const about = { providerPaymentId: intent.id, paymentId: intent.metadata[PAYMENT_KEY] ?? null };
  if (type === 'payment_intent.payment_failed') {
    return { kind: 'PAYMENT_FAILED', ...about, code: intent.last_payment_error?.code ?? null };
  }
  if (type === 'payment_intent.canceled') return { kind: 'PAYMENT_CANCELLED', ...about };
  const { amount_received: amount, currency } = intent;
  return { kind: 'PAYMENT_SUCCEEDED', ...about, amount, currency };
}

function methodFact(charge: Stripe.Charge): ProviderFact | null {
  const method = METHODS[charge.payment_method_details?.type ?? ''];
  const providerPaymentId = idOf(charge.payment_intent);
  if (method === undefined || providerPaymentId === null) return null;
  return { kind: 'METHOD_USED', providerPaymentId, paymentId: charge.metadata[PAYMENT_KEY] ?? null, method };
}

/** What a refund says of itself, by an event or when asked. */
export function refundFact(refund: Stripe.Refund): ProviderFact | null {
  const providerPaymentId = idOf(refund.payment_intent);
  if (providerPaymentId === null) return null;
  return {
    kind: 'REFUND',
    providerRefundId: refund.id,
    providerPaymentId,
    paymentId: refund.metadata?.[PAYMENT_KEY] ?? null,
    refundId: refund.metadata?.[REFUND_KEY] ?? null,
    amount: refund.amount,
    currency: refund.currency,
    state: REFUNDS[refund.status ?? ''] ?? 'PENDING',
  };
}

/** An inquiry (`warning_…`) takes no money, so it is none of the disputes that are booked. */
function disputeFact(dispute: Stripe.Dispute): ProviderFact | null {
  const providerPaymentId = idOf(dispute.payment_intent);
  if (providerPaymentId === null || dispute.status.startsWith('warning_')) return null;
  const { id: providerDisputeId, amount, currency } = dispute;
  const state = DISPUTES[dispute.status] ?? 'OPEN';
  return { kind: 'DISPUTE', providerDisputeId, providerPaymentId, paymentId: null, amount, currency, state };
}

function payoutFact(type: string, payout: Stripe.Payout): ProviderFact {
  const { id: providerPayoutId, amount, currency } = payout;
  return { kind: 'PAYOUT', providerPayoutId, amount, currency, state: type === 'payout.paid' ? 'PAID' : 'FAILED' };
}

/** The id of something that Stripe gives as its id or in full. */
export function idOf(thing: string | { id: string } | null | undefined): string | null {
  if (thing === null || thing === undefined) return null;
  return typeof thing === 'string' ? thing : thing.id;
}
