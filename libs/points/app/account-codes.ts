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

/**
 * Points that a merchant's goods and services took (商家核销积分): a figure for statistics. Nothing debits it but the return of
 * a redemption, so it can never be withdrawn.
 */
export const merchantRedeemed = (merchantId: string): string => `merchant:${merchantId}:redeemed`;

/** The reference under which the ledger notes what a redemption moved. */
export const redemptionReference = (redemptionId: string): string => `redemption:${redemptionId}`;

/** Points that places in a provider's services took (服务机构核销积分): a figure for statistics, never withdrawn, never money. */
export const providerRedeemed = (providerId: string): string => `provider:${providerId}:redeemed`;

/** The reference under which the ledger notes what an order of a service moved. */
export const serviceOrderReference = (orderId: string): string => `service-order:${orderId}`;
