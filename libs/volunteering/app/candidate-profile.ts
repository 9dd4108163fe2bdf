import type { LicenceEntity } from '../data/licence.entity.js';
import type { KeptInsurance } from '../data/volunteer.entity.js';
import type { JudgedVolunteer } from '../data/volunteer.repository.js';
import type { CandidateProfile, LicencePeriod } from '../domain/facade.types.js';
import type { Interval } from '../domain/vocabulary.js';
import type { VolunteerState } from '../domain/volunteer.states.js';

/** What counts of a volunteer's papers: the licences and insurances that staff have verified. */
export function verifiedPapers(
  row: { insurances: readonly KeptInsurance[] },
  licences: readonly LicenceEntity[],
): { licences: LicencePeriod[]; insurances: Interval[] } {
  const sealed = licences.filter(({ verifiedAt }) => verifiedAt !== null);
  const insured = row.insurances.filter(({ verifiedAt }) => verifiedAt !== null);
  return {
    licences: sealed.map(({ kind, validFrom, validTo }) => ({ kind, validFrom, validTo })),
    insurances: insured.map(({ from, to }) => ({ from: new Date(from), to: new Date(to) })),
  };
}

/** The state for dispatch: on duty or off, who was never verified (but barred for a time before) is only registered. */
function stateOf({ state, verifiedAt }: JudgedVolunteer): VolunteerState {
  const free = state === 'VERIFIED' || state === 'OFF_DUTY' || state === 'COOLDOWN';
  return free && verifiedAt === null ? 'REGISTERED' : state;
}

/** What the hard filters need of a volunteer's row and licences. */
export function candidateProfile(row: JudgedVolunteer, licences: readonly LicenceEntity[]): CandidateProfile {
  const { homeLongitude: longitude, homeLatitude: latitude } = row;
  return {
    id: row.id,
    personId: row.personId,
    number: row.number,
    regionId: row.regionId,
    regionPath: row.regionPath,
    state: stateOf(row),
    stateUntil: row.stateUntil,
    onDuty: row.onDuty,
    birthDate: row.birthDate,
    guardianConsent: row.guardianConsent && row.verifiedAt !== null,
    skills: row.skills,
    languages: row.languages,
    ...verifiedPapers(row, licences),
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
