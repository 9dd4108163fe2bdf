import { Entity, Index } from 'typeorm';
import type { LocalDate } from '#kernel';
import { DayColumn, IdColumn, InstantColumn, PrimaryId, TextColumn } from '#platform';

/** An organisation is barred from applying 限制申报 after a breach, of an award or of a small project. */
@Entity('ventures_ban')
@Index('ix_ventures_ban_organisation_id', ['organisationId'])
export class BanEntity {
  @PrimaryId() id: string;
  @IdColumn() organisationId: string;
  @IdColumn() applicationId: string;
  @DayColumn() breachOn: LocalDate;
  @DayColumn() lastOn: LocalDate;
  @TextColumn(500) reason: string;
  @IdColumn() imposedBy: string;
  @InstantColumn() imposedAt: Date;
}

/** A ban was lifted 解除限制 before its last day. The id is the ban's: once. */
@Entity('ventures_ban_lift')
export class BanLiftEntity {
  @PrimaryId() id: string;
  @TextColumn(500) reason: string;
  @IdColumn() liftedBy: string;
  @InstantColumn() liftedAt: Date;
}
