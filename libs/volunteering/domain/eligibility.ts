import { ageOn, businessDate, type LocalDate } from '#kernel';
import type { EligibilityPolicy } from './policy.js';
import type { ServiceMode } from './vocabulary.js';
import type { VolunteerState } from './volunteer.states.js';

/** What stands between a volunteer and a service, looked at once more when a place is given. */
export type Ineligible =
  | 'NOT_VERIFIED'
  | 'BARRED'
  | 'OWN_HOUSEHOLD'
  | 'BLOCKED'
  | 'TOO_YOUNG'
  | 'MINOR_NEEDS_GROUP'
  | 'LICENCE_MISSING'
  | 'INSURANCE_MISSING';

interface Candidate {
  personId: string;
  state: VolunteerState;
  stateUntil: Date | null;
  /** When staff verified them; without it nothing they say of themselves counts, nor a guardian's consent. */
  verifiedAt: Date | null;
  birthDate: string;
  guardianConsent: boolean;
  householdPersonIds: string[];
  householdIndex: string | null;
  blockedPersonIds: string[];
  /** Only what staff have verified of both. */
  licences: { kind: string; validFrom: string; validTo: string }[];
  insurances: { from: Date; to: Date }[];
}

interface Service {
  requesterId: string;
  startsAt: Date;
  endsAt: Date;
  places: number;
  householdPersonIds: string[];
  householdIndex: string | null;
  mode: ServiceMode;
  licence: string | null;
  riskGrade: number;
}

/** State at an instant: a rest, suspension or bar whose end has passed no longer counts. */
export function stateAt(candidate: { state: VolunteerState; stateUntil: Date | null }, at: Date): VolunteerState {
  const over = candidate.stateUntil !== null && candidate.stateUntil <= at;
  if (!over) return candidate.state;
  return candidate.state === 'COOLDOWN' ? 'VERIFIED' : candidate.state === 'DEREGISTERED' ? 'DEREGISTERED' : 'OFF_DUTY';
}

/** Why somebody may not serve anybody at an instant, or null. A rest is no obstacle: it only keeps offers away. */
export function badStanding(
  candidate: { state: VolunteerState; stateUntil: Date | null; verifiedAt: Date | null },
  at: Date,
): 'NOT_VERIFIED' | 'BARRED' | null {
  const state = stateAt(candidate, at);
  if (state === 'BARRED' || state === 'SUSPENDED') return 'BARRED';
  const verified = candidate.verifiedAt !== null && state !== 'REGISTERED' && state !== 'DEREGISTERED';
  return verified ? null : 'NOT_VERIFIED';
}

/** Whether volunteer and resident live together, by declared persons or by the same address. */
export function sameHousehold(candidate: Candidate, service: Service): boolean {
  const sameAddress = candidate.householdIndex !== null && candidate.householdIndex === service.householdIndex;
  const persons = [candidate.personId, ...candidate.householdPersonIds];
  return sameAddress || persons.some((id) => service.householdPersonIds.includes(id));
}

/** Why this volunteer may not serve, or null. Someone resting may still say yes to an offer sent before. */
export function whyIneligible(
  candidate: Candidate,
  service: Service,
  blockedVolunteer: boolean,
  policy: EligibilityPolicy,
  now: Date,
): Ineligible | null {
  const standing = badStanding(candidate, now);
  if (standing) return standing;
  if (sameHousehold(candidate, service)) return 'OWN_HOUSEHOLD';
  const unwanted = service.householdPersonIds.some((id) => candidate.blockedPersonIds.includes(id));
  if (blockedVolunteer || unwanted) return 'BLOCKED';

  const day = businessDate(service.startsAt);
  const lastDay = businessDate(service.endsAt);
  const age = ageOn(candidate.birthDate as LocalDate, day);
  if (age < policy.minimumAge || (age < 18 && !candidate.guardianConsent)) return 'TOO_YOUNG';
  if (age < 18 && service.places < 2 && !policy.minorsAlone.includes(service.mode)) return 'MINOR_NEEDS_GROUP';

  const licensed =
    service.licence === null ||
    candidate.licences.some((one) => one.kind === service.licence && one.validFrom <= day && one.validTo >= lastDay);
  if (!licensed) return 'LICENCE_MISSING';

  const insured =
    service.riskGrade < policy.insuranceFromGrade ||
    candidate.insurances.some((one) => one.from <= service.startsAt && one.to >= service.endsAt);
  return insured ? null : 'INSURANCE_MISSING';
}
