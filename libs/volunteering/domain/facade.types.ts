import type { Id } from '#kernel';
import type { Commitment } from './commitment.js';
import type { GivenPoint, Point } from './point.js';
import type { RecordSource } from './service-record.states.js';
import type { ServiceRequestState } from './service-request.states.js';
import type { VolunteerState } from './volunteer.states.js';
import type { AvailabilityWindow, EscalationLevel, Interval, ServiceMode, TravelMode, Urgency } from './vocabulary.js';

export type VolunteerId = Id<'Volunteer'>;
export type ServiceRequestId = Id<'ServiceRequest'>;
export type MenuItemId = Id<'MenuItem'>;
export type ServiceRecordId = Id<'ServiceRecord'>;

/** What a service asks of a volunteer. */
export interface ItemDemands {
  id: string;
  code: string;
  name: string;
  skills: string[];
  /** Kind of licence demanded, if any. */
  licence: string | null;
  /** 0 none … 3 high; from the grade in the policy insurance must cover the interval. */
  riskGrade: number;
  mode: ServiceMode;
}

/** A service request as dispatch sees it: no name, no contact, no address. */
export interface RequestForDispatch {
  id: string;
  state: ServiceRequestState;
  regionId: string;
  /** The region and its ancestors. */
  regionIds: string[];
  requesterId: string;
  /** The resident in whose continuity with volunteers counts: a person, or an opaque index of the beneficiary. */
  beneficiaryKey: string;
  item: ItemDemands;
  urgency: Urgency;
  language: string | null;
  startsAt: Date;
  endsAt: Date;
  plannedMinutes: number;
  /** WGS-84; null for a remote service without a place. */
  point: Point | null;
  places: number;
  placesLeft: number;
  assignedVolunteerIds: string[];
  /** Volunteers the requester does not want. */
  blockedVolunteerIds: string[];
  /** Persons of the own household: never sent as volunteers. */
  householdPersonIds: string[];
  /** Opaque index of the address; equal to a volunteer's own → same household. */
  householdIndex: string | null;
  escalationLevel: EscalationLevel | null;
  createdAt: Date;
  /** When it first went to dispatch; a withdrawal keeps it, so the request keeps its age. */
  dispatchingSince: Date | null;
}

/** A licence as the filters need it; its number stays sealed. */
export interface LicencePeriod {
  kind: string;
  validFrom: string;
  validTo: string;
}

/** Everything the hard filters ask of a volunteer. */
export interface CandidateProfile {
  id: string;
  personId: string;
  number: string;
  regionId: string;
  regionPath: string;
  state: VolunteerState;
  /** End of a rest, suspension or bar; past ends count as over. */
  stateUntil: Date | null;
  onDuty: boolean;
  /** YYYY-MM-DD */
  birthDate: string;
  /** Given, and known to the staff who verified the volunteer. */
  guardianConsent: boolean;
  skills: string[];
  languages: string[];
  /** Only what staff have verified of both. */
  licences: LicencePeriod[];
  insurances: Interval[];
  /** Weekly windows in Shanghai time; empty = any time. */
  availability: AvailabilityWindow[];
  /** WGS-84 */
  home: Point | null;
  reachMetres: number;
  travelMode: TravelMode;
  /** Minutes to get ready before travel. */
  turnoutMinutes: number;
  householdPersonIds: string[];
  householdIndex: string | null;
  /** Residents the volunteer does not want to serve. */
  blockedPersonIds: string[];
}

/** A service a volunteer has taken. */
export interface VolunteerCommitment extends Commitment {
  volunteerId: string;
  requestId: string;
}

/** What a volunteer did before, for the score. */
export interface CandidateHistory {
  /** Effective minutes since the given instant. */
  minutes: number;
  /** Services since the given instant. */
  services: number;
  /** Finished services for the same beneficiary, ever. */
  timesWithBeneficiary: number;
}

/** One volunteer of a bulk registration; the person exists already (`Identity.createPerson`). */
export interface VolunteerRow {
  personId: string;
  regionId: string;
  /** YYYY-MM-DD */
  birthDate: string;
  skills: string[];
  languages?: string[];
  insurances?: Interval[];
  licences?: { kind: string; number: string; validFrom: string; validTo: string }[];
  availability?: AvailabilityWindow[];
  home?: GivenPoint | null;
  reachMetres?: number;
  travelMode?: TravelMode;
  turnoutMinutes?: number;
  onDuty?: boolean;
  guardianConsent?: boolean;
  /** Registered and verified at once, papers too (import of a roll that the station keeps). */
  verified?: boolean;
}

/** Outcome of a bulk registration; `index` is the place in the given rows. */
export interface BulkOutcome {
  registered: { index: number; volunteerId: string; number: string }[];
  refused: { index: number; code: string; reason: string }[];
}

/** A volunteer as stars and certificates name him. */
export interface ServedVolunteer {
  id: string;
  personId: string;
  /** Unified volunteer number. */
  number: string;
  regionId: string;
  regionPath: string;
  state: VolunteerState;
}

/** Minutes by source; they are never mixed. */
export type MinutesBySource = Readonly<Record<RecordSource, number>>;

/** A service that counts. */
export interface ServiceDone {
  recordId: string;
  source: RecordSource;
  minutes: number;
  /** YYYY-MM-DD */
  day: string;
  regionId: string;
  /** Name of the item of the service menu. */
  content: string;
}

/** A service that had effect, with what its minutes were counted from. */
export interface CountedServiceRow {
  recordId: string;
  volunteerId: string;
  itemId: string;
  source: RecordSource;
  /** As recorded. */
  minutes: number;
  /** As the signatures show; what was recorded without signatures has none. */
  signedMinutes: number;
  plannedMinutes: number;
  /** YYYY-MM-DD */
  day: string;
  effectiveAt: Date;
}
