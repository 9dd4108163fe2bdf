import { Entity, Index } from 'typeorm';
import { EnumColumn, IdColumn, InstantColumn, IntColumn, JsonColumn, PrimaryId, TextColumn } from '#platform';
import type { GrantRules } from '../domain/grant-policy.js';
import type { PartyRole } from '../domain/grant.types.js';

/** Somebody who takes no part in deciding about a grant (回避人员). */
@Entity('funds_grant_party')
@Index('ux_funds_grant_party_grant_id_person_id_role', ['grantId', 'personId', 'role'], { unique: true })
@Index('ix_funds_grant_party_person_id', ['personId'])
export class GrantPartyEntity {
  @PrimaryId() id: string;
  @IdColumn() grantId: string;
  @IdColumn() personId: string;
  @EnumColumn() role: PartyRole;
}

/** A keyed fingerprint of something by which a household is known again: a document, a person, an address. */
@Entity('funds_grant_household')
@Index('ux_funds_grant_household_grant_id_fingerprint', ['grantId', 'fingerprint'], { unique: true })
@Index('ix_funds_grant_household_fingerprint', ['fingerprint'])
export class GrantHouseholdEntity {
  @PrimaryId() id: string;
  @IdColumn() grantId: string;
  @TextColumn(64) fingerprint: string;
}

/** An approval (批准): who signed which terms. Rows are only ever added. */
@Entity('funds_grant_approval')
@Index('ux_funds_grant_approval_grant_id_round_approver_id', ['grantId', 'round', 'approverId'], { unique: true })
export class GrantApprovalEntity {
  @PrimaryId() id: string;
  @IdColumn() grantId: string;
  @IntColumn() round: number;
  @IdColumn() approverId: string;
  @TextColumn(64) termsHash: string;
  @InstantColumn() approvedAt: Date;
}

/** One published version of a region's rules of grants. Rows are only ever added. */
@Entity('funds_grant_policy')
@Index('ux_funds_grant_policy_region_id_valid_from', ['regionId', 'validFrom'], { unique: true })
export class GrantPolicyEntity {
  @PrimaryId() id: string;
  @IdColumn() regionId: string;
  @InstantColumn() validFrom: Date;
  @JsonColumn() rules: GrantRules;
  @IdColumn() publishedBy: string;
  @InstantColumn() publishedAt: Date;
}
