import Stripe from 'stripe';
import { paymentsErrors } from '../domain/payments.errors.js';
import type { ProviderEvent } from '../domain/provider-event.js';
import { stripeEvent } from './stripe-event.js';

/** A signature is good for five minutes, in seconds: as long after its time as before it. */
export const TOLERANCE_SECONDS = 300;

/**
 * Verifies the signature over the raw bytes with the SDK's own function and reads the event; `now` is when it came.
 * Throws WEBHOOK_SIGNATURE_INVALID for a signature that is missing, wrong, too old or of the future, and
 * WEBHOOK_NOT_AN_EVENT for what is signed well and is no event.
 */
export function readStripeWebhook(
  body: Uint8Array,
  signature: string | undefined,
  secret: string,
  now: Date,
): ProviderEvent {
  const signed = verified(body, signature ?? '', secret, now);
  if (!isEvent(signed)) throw paymentsErrors.WEBHOOK_NOT_AN_EVENT();
  try {
    return stripeEvent(signed);
  } catch {
    throw paymentsErrors.WEBHOOK_NOT_AN_EVENT();
  }
}

/** What was signed, whatever it is. The SDK looks only for signatures that are too old. */
function verified(body: Uint8Array, signature: string, secret: string, now: Date): unknown {
  const received = Buffer.from(body);
  const seconds = Number(/(?:^|,)\s*t=(\d{1,15})(?:,|$)/.exec(signature)?.[1]);
  if (!(seconds * 1_000 - now.getTime() <= TOLERANCE_SECONDS * 1_000)) throw paymentsErrors.WEBHOOK_SIGNATURE_INVALID();
  try {
    return Stripe.webhooks.constructEvent(received, signature, secret, TOLERANCE_SECONDS, undefined, now.getTime());
  } catch {
    throw paymentsErrors.WEBHOOK_SIGNATURE_INVALID();
  }
}

/** Whether something has what every event has: an id, a type, an instant, and an object that it is about. */
function isEvent(signed: unknown): signed is Stripe.Event {
  if (typeof signed !== 'object' || signed === null) return false;
  const { id, type, created, data } = signed as Partial<Record<keyof Stripe.Event, unknown>>;
  const about = typeof data === 'object' && data !== null ? (data as { object?: unknown }).object : undefined;
  const isText = (one: unknown): boolean => typeof one === 'string' && one.length > 0 && one.length <= 255;
  return isText(id) && isText(type) && Number.isSafeInteger(created) && typeof about === 'object' && about !== null;
}
