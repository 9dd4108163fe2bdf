import type { FlagKind } from './event-outcome.js';
import type { ProviderFact } from './provider-event.js';
import { CURRENCY } from './payment-method.js';

/** What was asked for. */
interface Asked {
  readonly amount: number;
  readonly providerPaymentId: string | null;
}

/**
 * Why a fact does not agree with the payment it names, so that nothing is booked; null where it agrees. A success is
 * for the very amount; a refund or a dispute for at most the amount.
 */
export function disagreement(asked: Asked, fact: Exclude<ProviderFact, { kind: 'PAYOUT' }>): FlagKind | null {
  if (asked.providerPaymentId !== null && asked.providerPaymentId !== fact.providerPaymentId) return 'ID_DIFFERS';
  if (!('amount' in fact)) return null;
  if (fact.currency !== CURRENCY) return 'CURRENCY_DIFFERS';
  if (!Number.isSafeInteger(fact.amount) || fact.amount <= 0) return 'AMOUNT_DIFFERS';
  const agrees = fact.kind === 'PAYMENT_SUCCEEDED' ? fact.amount === asked.amount : fact.amount <= asked.amount;
  return agrees ? null : 'AMOUNT_DIFFERS';
}
