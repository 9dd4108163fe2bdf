import type { ApplicationEvent } from './application.states.js';
import type { AwardLimit } from './award-amount.js';
import { isConfirmable, type NoticePeriod } from './notice-period.js';
import { noticesErrors } from './notices.errors.js';
import type { Decision, Refusal } from './select-awards.js';

/** A decision 立项决定 as a row: what does not apply is null, the amount 0. */
export interface DecidedItem {
  readonly kind: Decision['kind'];
  readonly amount: number;
  readonly limitedBy: AwardLimit | null;
  readonly place: number | null;
  readonly reason: Refusal | null;
}

/** What a decision of the rules says, as a row. */
export function itemOf(decision: Decision): DecidedItem {
  const { kind } = decision;
  const none = { amount: 0, limitedBy: null, place: null, reason: null };
  if (kind === 'AWARD') return { ...none, kind, amount: decision.amount, limitedBy: decision.limit };
  if (kind === 'RESERVE') return { ...none, kind, place: decision.place, reason: decision.reason };
  return { ...none, kind, reason: decision.reason };
}

/** Whether two rows decide the same. */
export const isSameItem = (one: DecidedItem, other: DecidedItem): boolean =>
  one.kind === other.kind && one.amount === other.amount && one.place === other.place && one.reason === other.reason;

/**
 * What happens to an application that is decided on: `before` is what was decided of it so far, null at the publication.
 * One that stays what it was has no event.
 */
export function eventsOfDecision(before: Decision['kind'] | null, after: DecidedItem): readonly ApplicationEvent[] {
  if (before === null) {
    if (after.kind === 'AWARD') return ['shortlist', 'propose', 'publish'];
    if (after.kind === 'RESERVE') return ['shortlist', 'reserve'];
    return after.reason === 'NOT_SHORTLISTED' ? ['leaveOut'] : ['shortlist', 'reject'];
  }
  if (before === after.kind) return [];
  if (before === 'RESERVE') return after.kind === 'AWARD' ? ['promote', 'publish'] : ['reject'];
  return [after.reason === 'SIGNING_LAPSED' ? 'lapse' : 'strike'];
}

/** Whether an objection can be made to a decision: to what is to be awarded, and to who waits. */
export const isObjectable = ({ kind }: DecidedItem): boolean => kind !== 'REFUSED';

const STRUCK: readonly (Refusal | null)[] = ['OBJECTION_UPHELD', 'WITHDRAWN', 'SIGNING_LAPSED', 'BARRED'];

/** Whether it stood in the notice, though it may have been struck since. */
export const isNoticed = ({ kind, reason }: DecidedItem): boolean => kind !== 'REFUSED' || STRUCK.includes(reason);

/** An award that waits for its confirmation. */
export interface WaitingAward {
  readonly applicationId: string;
  readonly period: NoticePeriod;
  /** Whether an objection to it waits for its decision. */
  readonly frozen: boolean;
}

/** Refuses what is done before the last day of a notice is over. NOTICE_RUNNING. */
export function requireEnded(period: NoticePeriod, now: Date): void {
  if (!isConfirmable(period, now)) throw noticesErrors.NOTICE_RUNNING({ until: period.last });
}

/** Refuses an award whose notice has not ended, or to which an objection is open. NOTICE_RUNNING, ITEM_FROZEN. */
export function requireConfirmable({ applicationId, period, frozen }: WaitingAward, now: Date): void {
  requireEnded(period, now);
  if (frozen) throw noticesErrors.ITEM_FROZEN({ applicationId });
}

/**
 * Which of the waiting awards are confirmed: those that are named, each of which must be confirmable, or all that are.
 * Throws what holds the first one up if none can be. NOTICE_RUNNING, ITEM_FROZEN.
 */
export function awardsToConfirm(
  waiting: readonly WaitingAward[],
  named: readonly string[] | null,
  now: Date,
): readonly WaitingAward[] {
  if (named !== null) {
    const chosen = waiting.filter(({ applicationId }) => named.includes(applicationId));
    chosen.forEach((one) => requireConfirmable(one, now));
    return chosen;
  }
  const ready = waiting.filter(({ period, frozen }) => isConfirmable(period, now) && !frozen);
  if (ready.length === 0) waiting.forEach((one) => requireConfirmable(one, now));
  return ready;
}

/** The lowest free number of an award of an organisation below the most it may get. Throws ORGANISATION_HAS_AWARD. */
export function freeAwardNumber(taken: readonly (string | null)[], prefix: string, most: number): string {
  for (let number = 0; number < most; number += 1) {
    const key = `${prefix}:${number}`;
    if (!taken.includes(key)) return key;
  }
  throw noticesErrors.ORGANISATION_HAS_AWARD({ most });
}
