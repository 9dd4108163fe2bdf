import type { LicenceEntity } from '../data/licence.entity.js';
import type { VolunteerEntity } from '../data/volunteer.entity.js';
import type { CandidateProfile } from '../domain/facade.types.js';
import type { Interval } from '../domain/vocabulary.js';

/** Instants of a JSON column, read back. */
export function revived(intervals: readonly { from: string; to: string }[]): Interval[] {
  return intervals.map((one) => ({ from: new Date(one.from), to: new Date(one.to) }));
}

/** What the hard filters need of a volunteer's row and licences. */
export function candidateProfile(row: VolunteerEntity, licences: readonly LicenceEntity[]): CandidateProfile {
  const { homeLongitude: longitude, homeLatitude: latitude } = row;
  return {
    id: row.id,
    personId: row.personId,
    number: row.number,
    regionId: row.regionId,
    regionPath: row.regionPath,
    state: row.state,
    stateUntil: row.stateUntil,
    onDuty: row.onDuty,
    birthDate: row.birthDate,
    guardianConsent: row.guardianConsent,
    skills: row.skills,
    languages: row.languages,
    licences: licences.map(({ kind, validFrom, validTo }) => ({ kind, validFrom, validTo })),
    insurances: revived(row.insurances),
    availability: row.availability,
    home: longitude === null || latitude === null ? null : { longitude, latitude },
    reachMetres: row.reachMetres,
    travelMode: row.travelMode,
    turnoutMinutes: row.turnoutMinutes,
    householdPersonIds: row.householdPersonIds,
    householdIndex: row.householdIndex,
    blockedPersonIds: row.blockedPersonIds,
  };
}
