import { Entity, Index } from 'typeorm';
import {
  BigintColumn,
  EnumColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  LongTextColumn,
  PrimaryId,
  TextColumn,
} from '#platform';
import type { DisbursementState } from '../domain/disbursement.states.js';
import type { BounceReason, PayableKind, SpendingSubjectKind } from '../domain/spending.types.js';

/** A payment out of a fund (拨付), for whatever it pays; the account is sealed. */
@Entity('funds_disbursement')
@Index('ux_funds_disbursement_order_key', ['orderKey'], { unique: true })
@Index('ix_funds_disbursement_host_id', ['hostId'])
@Index('ix_funds_disbursement_subject_id', ['subjectId'])
export class DisbursementEntity {
  @PrimaryId() id: string;
  @TextColumn(120) orderKey: string;
  @IdColumn() hostId: string;
  @IdColumn() fundId: string;
  @IdColumn() purposeId: string;
  @TextColumn(200) regionPath: string;
  @EnumColumn() subjectKind: SpendingSubjectKind;
  @IdColumn() subjectId: string;
  @EnumColumn() payable: PayableKind;
  /** The payment provider that holds the fees which are paid out. */
  @TextColumn(20, { nullable: true }) rail: string | null;
  @BigintColumn() amount: number;
  @LongTextColumn() payeeSealed: string;
  @EnumColumn() state: DisbursementState;
  /** Number of the current attempt; the first is 1. */
  @IntColumn() attempt: number;
  @IdColumn() madeBy: string;
  @InstantColumn() madeAt: Date;
  @InstantColumn({ nullable: true }) settledAt: Date | null;
}

/** One sending of a disbursement (汇出记录), and what came of it. */
@Entity('funds_disbursement_attempt')
@Index('ux_funds_disbursement_attempt_disbursement_id_number', ['disbursementId', 'number'], { unique: true })
export class DisbursementAttemptEntity {
  @PrimaryId() id: string;
  @IdColumn() disbursementId: string;
  @IntColumn() number: number;
  @IdColumn() sentBy: string;
  @InstantColumn() sentAt: Date;
  @EnumColumn({ nullable: true }) bounceReason: BounceReason | null;
  @TextColumn(60, { nullable: true }) bankReference: string | null;
  @InstantColumn({ nullable: true }) answeredAt: Date | null;
}
