import type { PaymentOrder } from '../domain/payment-provider.js';
import type { PaymentMethod } from '../domain/payment-method.js';
import { PAYMENT_KEY, REFUND_KEY } from '../stripe/stripe-event.js';

/** An object in Stripe's shape, as far as the product reads it. */
export type StripeShape = Record<string, unknown> & { readonly id: string; readonly object: string };

const TYPES: Readonly<Record<PaymentMethod, string>> = { CARD: 'card', ALIPAY: 'alipay', WECHAT_PAY: 'wechat_pay' };

/** Seconds since 1970, as Stripe tells time. */
export const seconds = (instant: Date): number => Math.floor(instant.getTime() / 1_000);

/** The sandbox's id for something of ours: the same order gives the same object. */
export const sandboxId = (prefix: string, ourId: string): string => `${prefix}_sandbox_${ourId.replaceAll('-', '')}`;

/** A provider's fee of 0.6 %, rounded up to the fen, exact. */
export const sandboxFee = (amount: number): number => Math.floor((amount * 6 + 999) / 1_000);

export function intentShape({ paymentId, amount, currency, methods }: PaymentOrder, secret: string): StripeShape {
  return {
    id: sandboxId('pi', paymentId),
    object: 'payment_intent',
    amount,
    amount_received: 0,
    currency,
    status: 'requires_payment_method',
    client_secret: secret,
    payment_method_types: methods.map((method) => TYPES[method]),
    metadata: { [PAYMENT_KEY]: paymentId },
    last_payment_error: null,
  };
}

export function chargeShape(intent: StripeShape, method: PaymentMethod): StripeShape {
  return {
    id: `ch${intent.id.slice(2)}`,
    object: 'charge',
    amount: intent['amount'],
    currency: intent['currency'],
    payment_intent: intent.id,
    payment_method_details: { type: TYPES[method] },
    metadata: intent['metadata'],
    status: 'succeeded',
  };
}

/** A refund asked for by us carries our ids; one made in the dashboard carries none. */
export function refundShape(
  id: string,
  intent: StripeShape,
  amount: number,
  ours: { readonly paymentId: string; readonly refundId: string } | null,
): StripeShape {
  return {
    id,
    object: 'refund',
    amount,
    currency: intent['currency'],
    payment_intent: intent.id,
    metadata: ours === null ? {} : { [PAYMENT_KEY]: ours.paymentId, [REFUND_KEY]: ours.refundId },
    status: 'pending',
  };
}

export function disputeShape(id: string, intent: StripeShape): StripeShape {
  return {
    id,
    object: 'dispute',
    amount: intent['amount'],
    currency: intent['currency'],
    payment_intent: intent.id,
    reason: 'general',
    status: 'needs_response',
  };
}

/** A line of the account at the provider: `source` is in full, as Stripe gives it when asked to expand it. */
export function transactionShape(
  id: string,
  what: { readonly type: string; readonly category?: string; readonly amount: number; readonly fee: number },
  source: StripeShape,
): StripeShape {
  const { type, category = type, amount, fee } = what;
  return {
    id,
    object: 'balance_transaction',
    type,
    reporting_category: category,
    ...{ amount, fee, net: amount - fee, currency: source['currency'], source },
  };
}

export function eventShape(id: string, type: string, object: StripeShape, at: Date): StripeShape {
  return { id, object: 'event', type, created: seconds(at), livemode: false, data: { object } };
}
