import { Entity, Index } from 'typeorm';
import { BigintColumn, EnumColumn, IdColumn, InstantColumn, PrimaryId, TextColumn } from '#platform';
import type { ReservationState, SpendingSubjectKind } from '../domain/spending.types.js';

/** Money of a purpose that is set aside (用途预留), and what of it is left, in fen. */
@Entity('funds_reservation')
@Index('ux_funds_reservation_reservation_key', ['reservationKey'], { unique: true })
@Index('ix_funds_reservation_subject_id', ['subjectId'])
export class ReservationEntity {
  @PrimaryId() id: string;
  @TextColumn(120) reservationKey: string;
  @IdColumn() fundId: string;
  @IdColumn() purposeId: string;
  @EnumColumn() subjectKind: SpendingSubjectKind;
  @IdColumn() subjectId: string;
  @BigintColumn() amount: number;
  @BigintColumn() leftAmount: number;
  @EnumColumn() state: ReservationState;
  @InstantColumn() createdAt: Date;
  @InstantColumn({ nullable: true }) closedAt: Date | null;
}
