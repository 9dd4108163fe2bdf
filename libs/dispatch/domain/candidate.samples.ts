import { type Candidate, type RequestFacts } from './candidate.js';
import { defaultDispatchPolicy } from './dispatch-policy.js';
import { type Judgement, judgementOf } from './hard-filters.js';

/** Monday 2 March 2026, 10:00 in Shanghai. */
export const MONDAY_10 = new Date('2026-03-02T02:00:00.000Z');
export const CENTRE = { latitude: 33.38, longitude: 120.16 };

/** A request that a sample candidate may serve: Monday 14:00 to 15:00. */
export function sampleRequest(change: Partial<RequestFacts> = {}): RequestFacts {
  return {
    id: 'request',
    regionId: 'grid',
    householdPersonIds: ['resident'],
    householdIndex: 'address of the resident',
    blockedVolunteerIds: [],
    startsAt: new Date('2026-03-02T06:00:00.000Z'),
    endsAt: new Date('2026-03-02T07:00:00.000Z'),
    urgency: 'SOON',
    placesLeft: 1,
    place: CENTRE,
    skills: [],
    licences: [],
    language: null,
    needsInsurance: false,
    minorsAllowed: false,
    ...change,
  };
}

/** A volunteer whom no filter refuses. */
export function sampleCandidate(change: Partial<Candidate> = {}): Candidate {
  return {
    volunteerId: 'volunteer',
    personId: 'person',
    verified: true,
    barred: false,
    onDuty: true,
    restsUntil: null,
    minor: false,
    guardianConsented: false,
    householdPersonIds: [],
    householdIndex: null,
    blockedPersonIds: [],
    metres: 0,
    arrivalMinutes: 5,
    reachMetres: 5_000,
    skills: [],
    languages: [],
    licences: [],
    insurances: [],
    availability: [],
    doubleBooked: false,
    overDailyLimit: false,
    promisedMinutes: 0,
    alreadyOffered: false,
    openOffers: 0,
    recent: { offers: 0, accepted: 0, minutes: 0 },
    servicesForResident: 0,
    ...change,
  };
}

/** The judgement of a request at Monday 10:00 by the default policy. */
export function sampleJudgement(request: Partial<RequestFacts> = {}, now: Date = MONDAY_10): Judgement {
  return judgementOf({
    request: sampleRequest(request),
    policy: defaultDispatchPolicy.policy,
    now,
  });
}
