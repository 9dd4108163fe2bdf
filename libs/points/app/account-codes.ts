/** Codes of a volunteer's ledger accounts: points are spent, minutes never are; signed and backfilled never mix. */
export const volunteerAccounts = (volunteerId: string): { points: string; signed: string; backfilled: string } => ({
  points: `volunteer:${volunteerId}:points`,
  signed: `volunteer:${volunteerId}:minutes:signed`,
  backfilled: `volunteer:${volunteerId}:minutes:backfilled`,
});

/** The kind of the transfer that pays for a service record. */
export const AWARD = 'points.award';

/** The account all points come from: its negative balance is what is outstanding. */
export const pointsIssued = 'system:points:issued';

/** Points of somebody who is no volunteer: given by family, or granted to an elder in need. */
export const personAccount = (personId: string): string => `person:${personId}:points`;

/** Points that expired (过期). */
export const pointsExpired = 'system:points:expired';

/** Points donated to elders in need of a region (助老积分池). */
export const carePool = (regionId: string): string => `region:${regionId}:points`;

/** The ledger's idempotency key of the award for a record: it is paid once. */
export const awardKey = (recordId: string): string => `points:award:${recordId}`;
