import { defineEvent } from '#platform';
import type { BounceReason, SpendingSubjectKind } from '../domain/spending.types.js';

/** What every event of a payment says: which payment, and for what. */
export type PaymentStep = {
  disbursementId: string;
  subjectKind: SpendingSubjectKind;
  subjectId: string;
};

/** A payment is ordered, sent, settled, bounced or given up; for the staff of the charity. */
export const DisbursementChanged = defineEvent<{
  disbursementId: string;
  fundId: string;
  hostId: string;
  state: string;
}>('funds.DisbursementChanged', ({ hostId }) => [`host:${hostId}:disbursements`]);

/** A payment is sent by `sentBy`; who knows its subject may refuse it in the same transaction. */
export const DisbursementSent = defineEvent<PaymentStep & { sentBy: string; madeBy: string; sentAt: string }>(
  'funds.DisbursementSent',
  () => [],
);

/** The money of a payment has arrived. */
export const DisbursementSettled = defineEvent<PaymentStep>('funds.DisbursementSettled', () => []);

/** The bank sent the money of a payment back. */
export const DisbursementBounced = defineEvent<PaymentStep & { reason: BounceReason }>(
  'funds.DisbursementBounced',
  () => [],
);
