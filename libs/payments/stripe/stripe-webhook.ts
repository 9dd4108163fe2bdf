import Stripe from 'stripe';
import { paymentsErrors } from '../domain/payments.errors.js';
import type { ProviderEvent } from '../domain/provider-event.js';
import { stripeEvent } from './stripe-event.js';

/** A signature is good for five minutes, in seconds. */
export const TOLERANCE_SECONDS = 300;

/**
 * Verifies the signature over the raw bytes with the SDK's own function and reads the event; `now` is when it came.
 * Throws WEBHOOK_SIGNATURE_INVALID for a signature that is missing, wrong or too old, and for bytes that are no event.
 */
export function readStripeWebhook(
  body: Uint8Array,
  signature: string | undefined,
  secret: string,
  now: Date,
): ProviderEvent {
  try {
    const received = Buffer.from(body);
    return stripeEvent(
      Stripe.webhooks.constructEvent(received, signature ?? '', secret, TOLERANCE_SECONDS, undefined, now.getTime()),
    );
  } catch {
    throw paymentsErrors.WEBHOOK_SIGNATURE_INVALID();
  }
}
