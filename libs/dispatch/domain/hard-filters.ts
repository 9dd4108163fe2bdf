import { addDays, businessDate, startOfBusinessDate } from '#kernel';
import { type WeeklySpan, covers, weeklySpans } from './availability.js';
import { type Candidate, type Commitment, type RequestFacts } from './candidate.js';
import { type DispatchPolicy, type ServiceLimits } from './dispatch-policy.js';
import { earliestOffer } from './quiet-hours.js';
import { type Place, distanceMetres, travelMinutes } from './travel.js';

/** What a filter judges by, besides the volunteer. */
export interface Judgement {
  readonly request: RequestFacts;
  readonly policy: DispatchPolicy;
  readonly limits: ServiceLimits;
  readonly now: Date;
  /** Computed once for all candidates: the interval as weekly spans, its first and last date, the instants of its first day. */
  readonly wanted: readonly WeeklySpan[];
  readonly firstDate: string;
  readonly lastDate: string;
  readonly dayStart: Date;
  readonly dayEnd: Date;
  /** Whether offers of this request must wait for the end of the quiet hours. */
  readonly quiet: boolean;
}

/** Adds to a judgement what is computed once for all candidates. */
export function judgementOf(basis: Pick<Judgement, 'request' | 'policy' | 'limits' | 'now'>): Judgement {
  const { startsAt, endsAt } = basis.request;
  const firstDate = businessDate(startsAt);
  return {
    ...basis,
    wanted: weeklySpans(startsAt, endsAt),
    firstDate,
    lastDate: businessDate(endsAt),
    dayStart: startOfBusinessDate(firstDate),
    dayEnd: startOfBusinessDate(addDays(firstDate, 1)),
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
  DOUBLE_BOOKED: isDoubleBooked,
  DAILY_LIMIT: exceedsDailyLimit,
  ALREADY_OFFERED: (candidate) => candidate.alreadyOffered,
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

/** Metres from the volunteer's home to the place of the service; 0 for remote ones, undefined when the home is unknown. */
export function metresToPlace(candidate: Pick<Candidate, 'home'>, place: Place | null): number | undefined {
  if (place === null) return 0;
  return candidate.home === null ? undefined : distanceMetres(candidate.home, place);
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

function isOutOfReach(candidate: Candidate, { request, policy }: Judgement): boolean {
  if (request.place === null) return false;
  const metres = metresToPlace(candidate, request.place);
  return metres === undefined || metres > Math.min(candidate.reachMetres, policy.reachMetres);
}

/** Two services clash when there is no time for the way and the rest between them; a remote one needs neither. */
function isDoubleBooked(candidate: Candidate, { request, limits }: Judgement): boolean {
  return candidate.commitments.some((commitment) => {
    const gap = minutesBetween(commitment, request) * 60_000;
    return (
      request.startsAt.getTime() < commitment.endsAt.getTime() + gap &&
      commitment.startsAt.getTime() < request.endsAt.getTime() + gap
    );
  });

  function minutesBetween(commitment: Commitment, to: RequestFacts): number {
    if (commitment.place === null || to.place === null) return 0;
    const metres = distanceMetres(commitment.place, to.place);
    return travelMinutes(metres, candidate.metresPerMinute, limits.detourPercent) + limits.bufferMinutes;
  }
}

/** Minutes of a day count under the date on which a service begins (Shanghai). */
function exceedsDailyLimit(candidate: Candidate, { request, limits, dayStart, dayEnd }: Judgement): boolean {
  const promised = candidate.commitments
    .filter((commitment) => commitment.startsAt >= dayStart && commitment.startsAt < dayEnd)
    .reduce((sum, commitment) => sum + minutesOf(commitment), 0);
  return promised + minutesOf(request) > limits.dailyLimitMinutes;
}

/** Whole minutes of an interval, rounded up. */
export function minutesOf(interval: { readonly startsAt: Date; readonly endsAt: Date }): number {
  return Math.ceil((interval.endsAt.getTime() - interval.startsAt.getTime()) / 60_000);
}
