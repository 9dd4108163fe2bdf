import { type WeeklySpan } from './availability.js';
import { type Place } from './place.js';
import { type Urgency } from './urgency.js';

/** What dispatch must know of a service request 需求. */
export interface RequestFacts {
  readonly id: string;
  readonly regionId: string;
  /** The household served: its persons, and the opaque index of its address. They are never asked. */
  readonly householdPersonIds: readonly string[];
  readonly householdIndex: string | null;
  readonly blockedVolunteerIds: readonly string[];
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly urgency: Urgency;
  readonly placesLeft: number;
  /** Where the service takes place; null for a remote one, which ignores distance. */
  readonly place: Place | null;
  readonly skills: readonly string[];
  readonly licences: readonly string[];
  readonly language: string | null;
  readonly needsInsurance: boolean;
  /** Whether a volunteer under 18 may take it (with a guardian's consent): group service, or the region allows it. */
  readonly minorsAllowed: boolean;
}

/** A licence 证书 of a volunteer with the business dates on which it holds, both included. */
export interface HeldLicence {
  readonly kind: string;
  readonly validFrom: string;
  readonly validTo: string;
}

/** An insurance 保险: the interval it covers, the end excluded. */
export interface Insurance {
  readonly from: Date;
  readonly to: Date;
}

/** Everything about one volunteer that the filters and the score read. */
export interface Candidate {
  readonly volunteerId: string;
  readonly personId: string;
  readonly verified: boolean;
  readonly barred: boolean;
  readonly onDuty: boolean;
  readonly restsUntil: Date | null;
  /** Under 18 at the time of the service. */
  readonly minor: boolean;
  readonly guardianConsented: boolean;
  /** Own household: persons and the opaque index of the address. */
  readonly householdPersonIds: readonly string[];
  readonly householdIndex: string | null;
  /** Residents whom the volunteer does not want to serve. */
  readonly blockedPersonIds: readonly string[];
  /** Straight line from home to the place, whole metres; 0 for a remote service, null when the home is unknown. */
  readonly metres: number | null;
  /** Minutes between saying yes and the door: turnout and way; 0 for a remote service. */
  readonly arrivalMinutes: number;
  /** Own greatest distance in metres. */
  readonly reachMetres: number;
  readonly skills: readonly string[];
  readonly languages: readonly string[];
  /** Left empty where the request demands none. */
  readonly licences: readonly HeldLicence[];
  readonly insurances: readonly Insurance[];
  /** Empty = any time. */
  readonly availability: readonly WeeklySpan[];
  /** Whether another service leaves no time for this one, the way and the rest included. */
  readonly doubleBooked: boolean;
  /** Whether the minutes of the day would be too many. */
  readonly overDailyLimit: boolean;
  /** Minutes promised in the week around the service. */
  readonly promisedMinutes: number;
  /** Whether this request was already offered to them. */
  readonly alreadyOffered: boolean;
  /** Offers of other requests that wait for an answer. */
  readonly openOffers: number;
  /** The last 30 days: offers got, of them accepted; minutes served. */
  readonly recent: { readonly offers: number; readonly accepted: number; readonly minutes: number };
  /** Finished services for the same resident. */
  readonly servicesForResident: number;
}
