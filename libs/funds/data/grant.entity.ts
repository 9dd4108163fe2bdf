import { Entity, Index } from 'typeorm';
import {
  BigintColumn,
  DayColumn,
  EnumColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  LongTextColumn,
  PrimaryId,
  TextColumn,
} from '#platform';
import type { GrantState } from '../domain/grant.states.js';
import type { GrantCause, GrantLane } from '../domain/grant.types.js';

/** An emergency grant (救急难). Amounts in fen; everything about the household is sealed. */
@Entity('funds_grant')
@Index('ix_funds_grant_host_id', ['hostId'])
@Index('ix_funds_grant_fund_id_purpose_id', ['fundId', 'purposeId'])
@Index('ix_funds_grant_submitted_by', ['submittedBy'])
@Index('ix_funds_grant_applicant_id', ['applicantId'])
@Index('ix_funds_grant_region_path', ['regionPath'])
export class GrantEntity {
  @PrimaryId() id: string;
  @IdColumn() hostId: string;
  @IdColumn() fundId: string;
  @IdColumn() purposeId: string;
  @TextColumn(200) regionPath: string;
  @EnumColumn() state: GrantState;
  @EnumColumn() lane: GrantLane;
  @EnumColumn() cause: GrantCause;
  @DayColumn() occurredOn: string;
  @BigintColumn() amount: number;
  @LongTextColumn() payeeSealed: string;
  /** SHA-256 of amount, payee and purpose in one form; what an approval signs. */
  @TextColumn(64) termsHash: string;
  /** Rises with every edit; approvals of earlier rounds are void. */
  @IntColumn() round: number;
  @IntColumn() approvalsNeeded: number;
  @LongTextColumn() contactSealed: string;
  @IdColumn({ nullable: true }) applicantId: string | null;
  @IdColumn() submittedBy: string;
  @InstantColumn() submittedAt: Date;
  @IdColumn() payeeEditedBy: string;
  @IdColumn({ nullable: true }) verifiedBy: string | null;
  @InstantColumn({ nullable: true }) verifiedAt: Date | null;
  @LongTextColumn({ nullable: true }) reportSealed: string | null;
  @IdColumn({ nullable: true }) rejectedBy: string | null;
  @LongTextColumn({ nullable: true }) rejectionSealed: string | null;
  @InstantColumn({ nullable: true }) appealedAt: Date | null;
  @InstantColumn({ nullable: true }) payDueAt: Date | null;
  @InstantColumn({ nullable: true }) papersDueAt: Date | null;
  @InstantColumn({ nullable: true }) papersCompletedAt: Date | null;
  /** When the clock was raised: the money, or the papers, had not come in time. */
  @InstantColumn({ nullable: true }) overdueRaisedAt: Date | null;
  @IdColumn({ nullable: true }) reservationId: string | null;
  @InstantColumn({ nullable: true }) reservedUntil: Date | null;
  @IdColumn({ nullable: true }) disbursementId: string | null;
  /** When the money that arrived, or is on its way, was sent. */
  @InstantColumn({ nullable: true }) sentAt: Date | null;
  @InstantColumn({ nullable: true }) paidAt: Date | null;
  @InstantColumn({ nullable: true }) acknowledgedAt: Date | null;
  @BigintColumn() dueBack: number;
  @BigintColumn() receivedBack: number;
  @LongTextColumn({ nullable: true }) misuseSealed: string | null;
  @IdColumn({ nullable: true }) misuseReportedBy: string | null;
  @IdColumn({ nullable: true }) backDemandedBy: string | null;
}
