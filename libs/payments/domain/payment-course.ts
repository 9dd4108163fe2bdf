import { paymentState, type PaymentFacts, type PaymentState } from './payment.states.js';
import type { DisputeState, RefundState } from './refund.states.js';

/** A payment as far as its course is concerned. */
export interface CoursePayment extends PaymentFacts {
  readonly state: PaymentState;
}

/** A refund with what was told of it. */
export interface CourseRefund {
  readonly id: string;
  readonly amount: number;
  readonly state: RefundState;
  readonly requested: boolean;
  readonly published: 'SUCCEEDED' | 'FAILED' | null;
}

/** A dispute with what was told of it. */
export interface CourseDispute {
  readonly id: string;
  readonly amount: number;
  readonly state: DisputeState;
  readonly published: DisputeState | null;
}

/** Something to tell the payee, once. */
export type News =
  | { readonly kind: 'SUCCEEDED'; readonly afterExpiry: boolean }
  | { readonly kind: 'FAILED'; readonly final: boolean }
  | { readonly kind: 'REFUND_SUCCEEDED'; readonly refundId: string }
  | { readonly kind: 'REFUND_FAILED'; readonly refundId: string; readonly afterSuccess: boolean }
  | { readonly kind: 'DISPUTE'; readonly disputeId: string; readonly state: DisputeState };

/** The earlier of two instants, of which either may be unknown: the same whichever was heard of first. */
export function earlier(known: Date | null, told: Date): Date {
  return known === null || told < known ? told : known;
}

/** What refunds and disputes add to the facts of their payment, and the state that follows. */
export function settledFacts(
  facts: PaymentFacts,
  refunds: readonly CourseRefund[],
  disputes: readonly CourseDispute[],
): { refunded: number; openDisputes: number; lostDisputes: number; state: PaymentState } {
  const refunded = refunds.reduce((sum, { state, amount }) => sum + (state === 'SUCCEEDED' ? amount : 0), 0);
  const openDisputes = disputes.filter(({ state }) => state === 'OPEN').length;
  const lostDisputes = disputes.filter(({ state }) => state === 'LOST').length;
  const sums = { refunded, openDisputes, lostDisputes };
  return { ...sums, state: paymentState({ ...facts, ...sums }) };
}

/** What is new after a fact was taken in. Before the payment's success nothing of its refunds and disputes is told. */
export function newsOf(
  before: CoursePayment,
  after: CoursePayment,
  refunds: readonly CourseRefund[],
  disputes: readonly CourseDispute[],
): News[] {
  if (after.succeededAt === null) return unpaidNews(before.state, after.state);
  const paid: News[] =
    before.succeededAt === null ? [{ kind: 'SUCCEEDED', afterExpiry: after.expiredAt !== null }] : [];
  return [...paid, ...refunds.flatMap(refundNews), ...disputes.flatMap(disputeNews)];
}

function unpaidNews(before: PaymentState, after: PaymentState): News[] {
  if (before === after) return [];
  if (after === 'FAILED') return [{ kind: 'FAILED', final: false }];
  return after === 'CANCELLED' ? [{ kind: 'FAILED', final: true }] : [];
}

function refundNews({ id: refundId, state, published, requested }: CourseRefund): News[] {
  if (state === published) return [];
  if (state === 'SUCCEEDED') return [{ kind: 'REFUND_SUCCEEDED', refundId }];
  const concerns = published === 'SUCCEEDED' || requested;
  return state === 'FAILED' && concerns
    ? [{ kind: 'REFUND_FAILED', refundId, afterSuccess: published === 'SUCCEEDED' }]
    : [];
}

function disputeNews({ id: disputeId, state, published }: CourseDispute): News[] {
  if (state === published) return [];
  const opened: News[] = published === null ? [{ kind: 'DISPUTE', disputeId, state: 'OPEN' }] : [];
  return state === 'OPEN' ? opened : [...opened, { kind: 'DISPUTE', disputeId, state }];
}
