import { Entity, Index } from 'typeorm';
import type { LocalDate } from '#kernel';
import {
  BigintColumn,
  BoolColumn,
  DayColumn,
  EnumColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  PrimaryId,
  TextColumn,
} from '#platform';
import type { AwardLimit } from '../domain/award-amount.js';
import type { RulingKind } from '../domain/ruling.js';
import type { Decision, Refusal } from '../domain/select-awards.js';

/** What is decided of a ranked application (立项决定); its id is the application's. */
@Entity('ventures_decision')
@Index('ix_ventures_decision_round_id_rank_number', ['roundId', 'rankNumber'])
@Index('ux_ventures_decision_award_key', ['awardKey'], { unique: true })
export class VentureDecisionEntity {
  @PrimaryId() id: string;
  @IdColumn() roundId: string;
  @IdColumn() organisationId: string;
  @IntColumn() rankNumber: number;
  @EnumColumn() kind: Decision['kind'];
  /** In fen; 0 unless it is an award. */
  @BigintColumn() amount: number;
  @EnumColumn({ nullable: true }) limitedBy: AwardLimit | null;
  /** The place among the reserves. */
  @IntColumn({ nullable: true }) place: number | null;
  @EnumColumn({ nullable: true }) reason: Refusal | null;
  /** The notice that it is, or was, part of; null for what was refused at once. */
  @IdColumn({ nullable: true }) noticeId: string | null;
  /** `round:organisation:n` of an award, n below what one organisation may get; null otherwise. Nobody gets more. */
  @TextColumn(80, { nullable: true }) awardKey: string | null;
  @IdColumn({ nullable: true }) reservationId: string | null;
  @IdColumn({ nullable: true }) confirmedBy: string | null;
  @InstantColumn({ nullable: true }) confirmedAt: Date | null;
  /** The last day on which a confirmed award is signed; null where the rules set none. */
  @DayColumn({ nullable: true }) signBy: LocalDate | null;
}

/** A notice (公示): of the whole round, or of one reserve that moved up. */
@Entity('ventures_notice')
@Index('ux_ventures_notice_round_id_number', ['roundId', 'number'], { unique: true })
export class VentureNoticeEntity {
  @PrimaryId() id: string;
  @IdColumn() roundId: string;
  @IntColumn() number: number;
  /** Who moved up; null: the notice of the round. */
  @IdColumn({ nullable: true }) applicationId: string | null;
  @IdColumn() publishedBy: string;
  @InstantColumn() publishedAt: Date;
  @DayColumn() noticeOn: LocalDate;
  @DayColumn() firstDay: LocalDate;
  @DayColumn() lastDay: LocalDate;
}

/** What changed, or did not change, the decisions after the ranking (裁定), in its order: an objection decided, a withdrawal, a lapse, a ban. */
@Entity('ventures_ruling')
@Index('ux_ventures_ruling_round_id_number', ['roundId', 'number'], { unique: true })
export class VentureRulingEntity {
  @PrimaryId() id: string;
  @IdColumn() roundId: string;
  @IntColumn() number: number;
  @EnumColumn() kind: RulingKind;
  @IdColumn() applicationId: string;
  @IdColumn({ nullable: true }) objectionId: string | null;
  @BoolColumn() upheld: boolean;
  /** The notice of who moves up by it begins on this day. */
  @DayColumn() noticeOn: LocalDate;
  /** When an award that lapsed was confirmed. */
  @DayColumn({ nullable: true }) confirmedOn: LocalDate | null;
  /** The last day of a ban. */
  @DayColumn({ nullable: true }) barredUntil: LocalDate | null;
  @IdColumn() ruledBy: string;
  @InstantColumn() ruledAt: Date;
}

/** A second person computed the ranking anew before the notice (复核). The id is the round's. */
@Entity('ventures_recheck')
export class VentureRecheckEntity {
  @PrimaryId() id: string;
  @IdColumn() checkedBy: string;
  @InstantColumn() checkedAt: Date;
}
