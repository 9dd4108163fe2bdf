/** What a disbursement pays, or a reservation is for. Kinds of later capabilities are added here. */
export const SPENDING_SUBJECTS = ['GRANT', 'ORDER', 'SETTLEMENT', 'TRANCHE', 'MICRO_PROJECT'] as const;
export type SpendingSubjectKind = (typeof SPENDING_SUBJECTS)[number];

/** A thing that fund money is spent on: of which kind, and its id in the capability that has it. */
export interface SpendingSubject {
  readonly kind: SpendingSubjectKind;
  readonly id: string;
}

/**
 * The liability that a disbursement pays: 2202 of a case, 2204 of a project, 2203 out of the bank, or 2203 out of fees at a
 * payment provider.
 */
export const PAYABLES = ['GRANT', 'PROJECT', 'PROVIDER', 'FEES'] as const;
export type PayableKind = (typeof PAYABLES)[number];

/** The liabilities that spending opens; fees are no money of a purpose. */
export type SpendingPayable = Exclude<PayableKind, 'FEES'>;

/** Where fund money is: a fund and one of its purposes. */
export interface FundPlace {
  readonly fundId: string;
  readonly purposeId: string;
}

/** An account at a bank (收款账户). Personal: sealed at rest, shown to who works on the payment. */
export interface PayeeAccount {
  readonly name: string;
  readonly account: string;
  readonly bank: string;
}

/** Where a reservation stands (预留状态). */
export const RESERVATION_STATES = ['OPEN', 'SPENT', 'RELEASED'] as const;
export type ReservationState = (typeof RESERVATION_STATES)[number];

/** Why a payment came back (退汇原因). */
export const BOUNCE_REASONS = ['ACCOUNT_UNKNOWN', 'ACCOUNT_CLOSED', 'NAME_DIFFERS', 'BANK_REFUSED'] as const;
export type BounceReason = (typeof BOUNCE_REASONS)[number];
