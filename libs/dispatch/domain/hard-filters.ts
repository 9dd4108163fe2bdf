import { businessDate } from '#kernel';
import { type WeeklySpan, covers, weeklySpans } from './availability.js';
import { type Candidate, type RequestFacts } from './candidate.js';
import { type DispatchPolicy } from './dispatch-policy.js';
import { earliestOffer } from './quiet-hours.js';

/** What a filter judges by, besides the volunteer. */
export interface Judgement {
  readonly request: RequestFacts;
  readonly policy: DispatchPolicy;
  readonly now: Date;
  /** Computed once for all candidates: the interval as weekly spans, its first and last date. */
  readonly wanted: readonly WeeklySpan[];
  readonly firstDate: string;
  readonly lastDate: string;
  /** Whether offers of this request must wait for the end of the quiet hours. */
  readonly quiet: boolean;
}

/** Adds to a judgement what is computed once for all candidates. */
export function judgementOf(basis: Pick<Judgement, 'request' | 'policy' | 'now'>): Judgement {
  const { startsAt, endsAt } = basis.request;
  return {
    ...basis,
    wanted: weeklySpans(startsAt, endsAt),
    firstDate: businessDate(startsAt),
    lastDate: businessDate(endsAt),
    quiet: earliestOffer(basis.now, basis.request.urgency, basis.policy.quietHours) > basis.now,
  };
}

type Refuses = (candidate: Candidate, judgement: Judgement) => boolean;

/**
 * 硬性条件: each filter by the code of its refusal; true = this volunteer is not asked. In the order in which they are
 * counted: a volunteer counts under the first that refuses.
 */
export const hardFilters = {
  NOT_VERIFIED: (candidate) => !candidate.verified,
  BARRED: (candidate) => candidate.barred,
  OFF_DUTY: (candidate) => !candidate.onDuty,
  COOLDOWN: (candidate, { now }) => candidate.restsUntil !== null && candidate.restsUntil > now,
  BLOCKED_BY_REQUESTER: (candidate, { request }) => request.blockedVolunteerIds.includes(candidate.volunteerId),
  BLOCKED_BY_VOLUNTEER: (candidate, { request }) =>
    candidate.blockedPersonIds.some((personId) => request.householdPersonIds.includes(personId)),
  OWN_HOUSEHOLD: isOwnHousehold,
  MINOR_NO_CONSENT: isMinorNotAllowed,
  SKILL_MISSING: (candidate, { request }) => request.skills.some((skill) => !candidate.skills.includes(skill)),
  LICENCE_MISSING: isLicenceMissing,
  LANGUAGE: (candidate, { request }) => request.language !== null && !candidate.languages.includes(request.language),
  INSURANCE: isUninsured,
  OUT_OF_REACH: isOutOfReach,
  NOT_AVAILABLE: ({ availability }, { wanted }) => availability.length > 0 && !covers(availability, wanted),
  DOUBLE_BOOKED: (candidate) => candidate.doubleBooked,
  DAILY_LIMIT: (candidate) => candidate.overDailyLimit,
  ALREADY_OFFERED: (candidate) => candidate.alreadyOffered,
  ENOUGH_OFFERS: ({ openOffers }, { policy }) => openOffers >= policy.openOffersAtMost,
  QUIET_HOURS: (_, { quiet }) => quiet,
} as const satisfies Record<string, Refuses>;

/** Why a volunteer is not asked. */
export type RefusalReason = keyof typeof hardFilters;

/** All reasons in the order in which they are counted. */
export const refusalReasons = Object.keys(hardFilters) as RefusalReason[];

/** Every reason that holds for a volunteer; empty = may be asked. */
export function refusalsOf(candidate: Candidate, judgement: Judgement): RefusalReason[] {
  return refusalReasons.filter((reason) => hardFilters[reason](candidate, judgement));
}

/** The first reason that holds; undefined = may be asked. */
export function firstRefusal(candidate: Candidate, judgement: Judgement): RefusalReason | undefined {
  return refusalReasons.find((reason) => hardFilters[reason](candidate, judgement));
}

function isMinorNotAllowed(candidate: Candidate, { request }: Judgement): boolean {
  return candidate.minor && !(candidate.guardianConsented && request.minorsAllowed);
}

function isOwnHousehold(candidate: Candidate, { request }: Judgement): boolean {
  const sameAddress = candidate.householdIndex !== null && candidate.householdIndex === request.householdIndex;
  const own = [candidate.personId, ...candidate.householdPersonIds];
  return sameAddress || own.some((personId) => request.householdPersonIds.includes(personId));
}

/** One licence of the kind must hold from the first to the last date of the service. */
function isLicenceMissing(candidate: Candidate, { request, firstDate, lastDate }: Judgement): boolean {
  return request.licences.some(
    (kind) =>
      !candidate.licences.some(
        (licence) => licence.kind === kind && licence.validFrom <= firstDate && licence.validTo >= lastDate,
      ),
  );
}

/** One insurance must cover the whole interval. */
function isUninsured(candidate: Candidate, { request }: Judgement): boolean {
  return (
    request.needsInsurance &&
    !candidate.insurances.some((insurance) => insurance.from <= request.startsAt && insurance.to >= request.endsAt)
  );
}

function isOutOfReach({ metres, reachMetres }: Candidate, { request, policy }: Judgement): boolean {
  if (request.place === null) return false;
  return metres === null || metres > Math.min(reachMetres, policy.reachMetres);
}
