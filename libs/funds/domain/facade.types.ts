import type { Id } from '#kernel';

export type CommunityFundId = Id<'CommunityFund'>;
export type PurposeId = Id<'Purpose'>;
export type DriveId = Id<'Drive'>;
export type DonationId = Id<'Donation'>;

/** How a donor is shown (署名方式): by name, by an alias, or not at all. */
export const NAMINGS = ['NAMED', 'ALIAS', 'ANONYMOUS'] as const;
export type Naming = (typeof NAMINGS)[number];

/** Why a donation goes back (退捐原因). The last three are never chosen by people. */
export const DONATION_REFUND_REASONS = [
  'GOAL_NOT_MET',
  'DUPLICATE',
  'PAYER_ERROR',
  'NO_CAPACITY',
  'ILLEGAL_DRIVE',
  'FRAUD',
  'LATE_PAYMENT',
  'MADE_AT_PROVIDER',
  'REPORT_OVERDUE',
] as const;
export type DonationRefundReason = (typeof DONATION_REFUND_REASONS)[number];

/** Where a refund of a donation stands (退捐状态). */
export const DONATION_REFUND_STATES = ['REQUESTED', 'ORDERED', 'SUCCEEDED', 'FAILED'] as const;
export type DonationRefundState = (typeof DONATION_REFUND_STATES)[number];

/** A community fund (社区公益金) or a named fund (冠名基金): a sub-ledger of a host charity, no legal person. */
export const FUND_KINDS = ['COMMUNITY', 'NAMED'] as const;
export type FundKind = (typeof FUND_KINDS)[number];

/** A seat in a fund's bodies; unpaid. */
export const FUND_SEATS = ['COMMITTEE', 'SUPERVISOR'] as const;
export type FundSeat = (typeof FUND_SEATS)[number];
