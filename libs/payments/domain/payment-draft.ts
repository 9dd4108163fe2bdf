import { generalErrors, wholeNumber } from '#kernel';
import type { PaymentDraft } from './facade.types.js';
import { PAYMENT_METHODS } from './payment-method.js';

/** Returns the amount if it is a whole number of fen above zero. Throws BAD_USER_INPUT. */
export function positiveFen(amount: number): number {
  if (wholeNumber(amount, 'amount') > 0) return amount;
  throw generalErrors.BAD_USER_INPUT({ field: 'amount', reason: 'must be above zero' });
}

/** Refuses (BAD_USER_INPUT) a payment that cannot be asked for; `now` is when it is made. */
export function checkDraft(draft: PaymentDraft, now: Date): void {
  positiveFen(draft.amount);
  checkKey(draft.idempotencyKey);
  if (!/^[a-z]+\.[a-z-]+$/.test(draft.purposeType) || draft.purposeType.length > 40) {
    throw generalErrors.BAD_USER_INPUT({ field: 'purposeType', reason: 'must have the form capability.thing' });
  }
  const known = draft.methods.filter((method) => PAYMENT_METHODS.includes(method));
  if (known.length === 0 || known.length !== new Set(draft.methods).size) {
    throw generalErrors.BAD_USER_INPUT({ field: 'methods', reason: `each of ${PAYMENT_METHODS.join(', ')} once` });
  }
  if (draft.expiresAt <= now) {
    throw generalErrors.BAD_USER_INPUT({ field: 'expiresAt', reason: 'must be in the future' });
  }
}

/** Refuses (BAD_USER_INPUT) a key that is empty or too long. */
export function checkKey(key: string): void {
  if (key.trim() !== '' && key.length <= 200) return;
  throw generalErrors.BAD_USER_INPUT({ field: 'idempotencyKey', reason: 'must be 1 to 200 characters' });
}
