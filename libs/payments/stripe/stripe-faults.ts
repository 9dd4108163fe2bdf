import Stripe from 'stripe';
import { ProviderRefusal } from '../domain/payment-provider.js';

/** Turns an answer that will never be another one (a wrong request, a state that forbids it) into a refusal for good. */
export async function withRefusals<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (fault) {
    throw refusalOf(fault) ?? fault;
  }
}

/** Waits for a call, and lets pass the one refusal that says it is not needed any more. */
export async function whateverItIs(call: Promise<unknown>, code: string): Promise<void> {
  try {
    await withRefusals(call);
  } catch (fault) {
    if (!(fault instanceof ProviderRefusal && fault.code === code)) throw fault;
  }
}

function refusalOf(fault: unknown): ProviderRefusal | null {
  const isRefusal =
    fault instanceof Stripe.errors.StripeInvalidRequestError || fault instanceof Stripe.errors.StripeCardError;
  return isRefusal ? new ProviderRefusal(fault.code ?? fault.type) : null;
}
