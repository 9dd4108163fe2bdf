import type { Id } from '#kernel';

export type EmergencyGrantId = Id<'EmergencyGrant'>;
export type DisbursementId = Id<'Disbursement'>;

/** FAST: small, paid within hours, papers follow. ORDINARY: the papers come first. */
export const GRANT_LANES = ['FAST', 'ORDINARY'] as const;
export type GrantLane = (typeof GRANT_LANES)[number];

/** What happened to the household (急难事由). */
export const GRANT_CAUSES = ['ILLNESS', 'ACCIDENT', 'DISASTER', 'BEREAVEMENT', 'LOSS_OF_INCOME', 'OTHER'] as const;
export type GrantCause = (typeof GRANT_CAUSES)[number];

/** Why a person may take no part in deciding about a grant (回避). */
export const PARTY_ROLES = ['APPLICANT', 'BENEFICIARY', 'HOUSEHOLD', 'INTERESTED'] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

/** Somebody of the household (家庭成员). Personal. */
export interface HouseholdMember {
  readonly name: string;
  readonly phone: string | null;
  readonly documentNumber: string | null;
}

/** Who is helped and why. Personal: sealed at rest, shown to who works on the case. */
export interface GrantContact {
  readonly name: string;
  readonly phone: string;
  readonly documentNumber: string;
  readonly address: string;
  readonly situation: string;
  readonly household: readonly HouseholdMember[];
}
