import { Entity, Index } from 'typeorm';
import type { LocalDate } from '#kernel';
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
import type { ProjectEnd } from '../domain/project-end.js';
import type { TrancheCondition, TrancheKind } from '../domain/planned-tranches.js';
import type { TrancheState } from '../domain/tranche.states.js';

/** The agreement 协议 on a project: one an application, whose id it has. Amounts in fen. */
@Entity('ventures_agreement')
@Index('ix_ventures_agreement_round_id_id', ['roundId', 'id'])
@Index('ix_ventures_agreement_organisation_id_id', ['organisationId', 'id'])
export class AgreementEntity {
  @PrimaryId() id: string;
  @IdColumn() roundId: string;
  @IdColumn() organisationId: string;
  @IdColumn() hostId: string;
  @IdColumn() fundId: string;
  @IdColumn() purposeId: string;
  @TextColumn(200) regionPath: string;
  /** The award: what is promised at most. */
  @BigintColumn() contract: number;
  /** The money that was set aside for it at the confirmation. */
  @IdColumn() reservationId: string;
  @DayColumn() midtermOn: LocalDate;
  @DayColumn() endsOn: LocalDate;
  /** SHA-256 of what is signed. */
  @TextColumn(64) termsHash: string;
  @IdColumn() offeredBy: string;
  @InstantColumn() offeredAt: Date;
  @IdColumn({ nullable: true }) signedBy: string | null;
  @InstantColumn({ nullable: true }) signedAt: Date | null;
  /** Account of the organisation, sealed. */
  @LongTextColumn({ nullable: true }) payeeSealed: string | null;
  @EnumColumn({ nullable: true }) ending: ProjectEnd | null;
  @InstantColumn({ nullable: true }) endedAt: Date | null;
  /** What a project that failed verifiably spent on what is eligible. */
  @BigintColumn({ nullable: true }) verified: number | null;
  /** What is not paid any more 停拨. */
  @BigintColumn() withheld: number;
  /** What is to come back 追回, what of it has come, and what keeps it from being spent before. */
  @BigintColumn() clawback: number;
  @BigintColumn() returned: number;
  /** What of it was given up 核销; null: nothing. */
  @BigintColumn({ nullable: true }) writtenOff: number | null;
  @IdColumn({ nullable: true }) claimReservationId: string | null;
  /** What of the claim was paid out of the matching pool 配捐, and what keeps it from being spent; null: nothing was paid of it. */
  @BigintColumn({ nullable: true }) matchClawback: number | null;
  @IdColumn({ nullable: true }) matchClaimReservationId: string | null;
}

/** A tranche 拨付期 of an agreement: never changed but in how far its release has come. */
@Entity('ventures_tranche')
@Index('ux_ventures_tranche_application_id_number', ['applicationId', 'number'], { unique: true })
@Index('ix_ventures_tranche_disbursement_id', ['disbursementId'])
@Index('ix_ventures_tranche_host_id_state', ['hostId', 'state'])
export class TrancheEntity {
  @PrimaryId() id: string;
  @IdColumn() applicationId: string;
  @IdColumn() roundId: string;
  @IdColumn() hostId: string;
  @EnumColumn() kind: TrancheKind;
  @IntColumn() number: number;
  /** What it waits for; of 100, null for a settlement. */
  @EnumColumn() after: TrancheCondition;
  @IntColumn({ nullable: true }) percent: number | null;
  @BigintColumn() amount: number;
  @EnumColumn() state: TrancheState;
  /** Until when it is to be paid, where the rulebook promises that. */
  @DayColumn({ nullable: true }) dueOn: LocalDate | null;
  @IdColumn({ nullable: true }) requestedBy: string | null;
  @IdColumn({ nullable: true }) approvedBy: string | null;
  @IdColumn({ nullable: true }) instructedBy: string | null;
  /** How often its payment was ordered, and the payment that counts. */
  @IntColumn() attempt: number;
  @IdColumn({ nullable: true }) disbursementId: string | null;
  /** Money of its own that is set aside: after a payment was called back, and for a settlement. */
  @IdColumn({ nullable: true }) reservationId: string | null;
  /** Why it was held last. */
  @TextColumn(500, { nullable: true }) reason: string | null;
  @InstantColumn({ nullable: true }) paidAt: Date | null;
  @InstantColumn() changedAt: Date;
}
