import { newId } from '#kernel';
import type { VolunteerEntity } from '../data/volunteer.entity.js';

/** A volunteer as registered, before what they say of themselves is set. */
export function newVolunteer(input: {
  personId: string;
  number: string;
  region: { id: string; path: string };
  birthDate: string;
  guardianConsent: boolean;
  onDuty: boolean;
  registeredBy: string | null;
  /** VERIFIED only from a roll that the station keeps. */
  state?: 'REGISTERED' | 'VERIFIED';
  now: Date;
}): VolunteerEntity {
  return {
    id: newId<'Volunteer'>(),
    personId: input.personId,
    number: input.number,
    state: input.state ?? 'REGISTERED',
    stateUntil: null,
    onDuty: input.onDuty,
    regionId: input.region.id,
    regionPath: input.region.path,
    birthDate: input.birthDate,
    guardianConsent: input.guardianConsent,
    skills: [],
    languages: [],
    availability: [],
    insurances: [],
    householdPersonIds: [],
    blockedPersonIds: [],
    householdIndex: null,
    homeLongitude: null,
    homeLatitude: null,
    homeSystem: null,
    reachMetres: 3000,
    travelMode: 'WALK',
    turnoutMinutes: 10,
    registeredBy: input.registeredBy,
    verifiedBy: input.state === 'VERIFIED' ? input.registeredBy : null,
    verifiedAt: input.state === 'VERIFIED' ? input.now : null,
    createdAt: input.now,
    updatedAt: input.now,
  };
}
