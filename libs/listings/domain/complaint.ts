import {
  addDays,
  addWorkingDays,
  businessDate,
  DomainError,
  endOfBusinessDate,
  type Id,
  type LocalDate,
} from '#kernel';
import type { ComplaintState } from './complaint.states.js';
import { feedbackErrors } from './feedback.errors.js';
import type { ListingState } from './listing.states.js';
import type { ServiceOrderState } from './service-order.states.js';

export type ComplaintId = Id<'Complaint'>;

/** What a complaint is about (投诉事由). */
export const COMPLAINT_SUBJECTS = [
  'QUALITY',
  'CONDUCT',
  'PUNCTUALITY',
  'CHARGES',
  'SAFETY',
  'PRIVACY',
  'OTHER',
] as const;
export type ComplaintSubject = (typeof COMPLAINT_SUBJECTS)[number];

/** Working days in which a complaint is answered by the station (《公益+低偿服务》: 5 个工作日内答复). */
export const DECIDE_WORKING_DAYS = 5;
/** Working days of them in which the provider gives its side before the station decides. */
export const ANSWER_WORKING_DAYS = 2;
/** Days after the service in which somebody complains. */
export const COMPLAIN_DAYS = 30;

/** When a provider's and a station's time is over: the end of a business date in Shanghai. */
export interface ComplaintDates {
  readonly answerUntil: Date;
  readonly decideUntil: Date;
}

/** The dates of a complaint that is filed now; the day itself does not count. Throws CALENDAR_YEAR_UNKNOWN. */
export function complaintDates(now: Date): ComplaintDates {
  const today = businessDate(now);
  return {
    answerUntil: endOfBusinessDate(addWorkingDays(today, ANSWER_WORKING_DAYS)),
    decideUntil: endOfBusinessDate(addWorkingDays(today, DECIDE_WORKING_DAYS)),
  };
}

/** The dates of a complaint as far as the calendar tells them; null while a year that they reach into has none. */
export type OpenComplaintDates = { readonly [Date in keyof ComplaintDates]: ComplaintDates[Date] | null };

/**
 * The dates of a complaint that was filed then, as far as they are known: nobody is turned away because the holidays of next year
 * are not published yet, and no date is guessed (docs/adr/0047).
 */
export function knownComplaintDates(filedAt: Date): OpenComplaintDates {
  const filedOn = businessDate(filedAt);
  return {
    answerUntil: workingDaysAfter(filedOn, ANSWER_WORKING_DAYS),
    decideUntil: workingDaysAfter(filedOn, DECIDE_WORKING_DAYS),
  };
}

function workingDaysAfter(date: LocalDate, count: number): Date | null {
  try {
    return endOfBusinessDate(addWorkingDays(date, count));
  } catch (refusal) {
    if (refusal instanceof DomainError && refusal.code === 'CALENDAR_YEAR_UNKNOWN') return null;
    throw refusal;
  }
}

/** When a complaint is looked at by itself: after its time to be decided; while that is not known, on the next day. */
export function complaintDueAt({ decideUntil }: Pick<OpenComplaintDates, 'decideUntil'>, now: Date): Date {
  const waits = decideUntil ?? endOfBusinessDate(businessDate(now));
  return new Date(waits.getTime() + 1);
}

/** States of an order about which nobody can complain: its provider has done nothing yet. */
const UNTOUCHED: readonly ServiceOrderState[] = ['REQUESTED', 'EXPIRED'];

/** Refuses a complaint about an order that was never accepted, or long ago. COMPLAINT_NOT_POSSIBLE, COMPLAINT_TOO_LATE. */
export function requireComplainable(order: { state: ServiceOrderState; endsAt: Date }, now: Date): void {
  if (UNTOUCHED.includes(order.state)) throw feedbackErrors.COMPLAINT_NOT_POSSIBLE();
  const last = endOfBusinessDate(addDays(businessDate(order.endsAt), COMPLAIN_DAYS));
  if (now > last) throw feedbackErrors.COMPLAINT_TOO_LATE({ days: COMPLAIN_DAYS });
}

/**
 * Refuses a decision while the provider may still give its side and has not: COMPLAINT_WAITS_FOR_PROVIDER, and
 * COMPLAINT_DATES_UNKNOWN while nobody knows until when.
 */
export function requireHeard(
  { state, answerUntil }: { state: ComplaintState; answerUntil: Date | null },
  now: Date,
): void {
  if (state === 'FILED' && answerUntil === null) throw feedbackErrors.COMPLAINT_DATES_UNKNOWN();
  if (state === 'FILED' && answerUntil !== null && now <= answerUntil) {
    throw feedbackErrors.COMPLAINT_WAITS_FOR_PROVIDER({ until: businessDate(answerUntil) });
  }
}

/**
 * What an upheld complaint does to a listing: one more counts; at the limit of the terms a listing on offer is suspended, and
 * counting begins anew.
 */
export function afterUpheld(
  listing: { readonly state: ListingState; readonly upheldComplaints: number },
  complaintLimit: number,
): { readonly suspends: boolean; readonly upheldComplaints: number } {
  const upheld = listing.upheldComplaints + 1;
  const suspends = listing.state === 'PUBLISHED' && upheld >= complaintLimit;
  return { suspends, upheldComplaints: suspends ? 0 : upheld };
}
