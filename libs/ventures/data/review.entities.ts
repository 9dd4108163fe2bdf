import { Entity, Index } from 'typeorm';
import { EnumColumn, IdColumn, InstantColumn, IntColumn, JsonColumn, PrimaryId, TextColumn } from '#platform';
import type { Decider } from '../domain/ranking.js';
import type { Marks } from '../domain/score-sheet.js';

/** The panel 评审组 of a round as it was drawn. The id is that of the round. */
@Entity('ventures_panel')
export class PanelEntity {
  @PrimaryId() id: string;
  @TextColumn(64) seed: string;
  /** Experts of the round, ids ascending. */
  @JsonColumn() members: string[];
  /** From when on it may be ranked without the sheets that are missing; null: never. */
  @InstantColumn({ nullable: true }) reviewUntil: Date | null;
  @IdColumn() drawnBy: string;
  @InstantColumn() drawnAt: Date;
}

/** An expert of the round reviews an application 评审分派. */
@Entity('ventures_review')
@Index('ux_ventures_review_application_id_expert_id', ['applicationId', 'expertId'], { unique: true })
@Index('ix_ventures_review_round_id', ['roundId'])
@Index('ix_ventures_review_person_id_id', ['personId', 'id'])
export class ReviewEntity {
  @PrimaryId() id: string;
  @IdColumn() roundId: string;
  @IdColumn() applicationId: string;
  /** The pseudonym of the round, and the person behind it. */
  @IdColumn() expertId: string;
  @IdColumn() personId: string;
  @InstantColumn() assignedAt: Date;
}

/** Somebody stopped reviewing an application 回避; the own sheet on it is void, somebody else came in or nobody could. */
@Entity('ventures_recusal')
@Index('ux_ventures_recusal_round_id_number', ['roundId', 'number'], { unique: true })
@Index('ux_ventures_recusal_review_id', ['reviewId'], { unique: true })
export class RecusalEntity {
  @PrimaryId() id: string;
  @IdColumn() roundId: string;
  /** From 1, in the order in which it happened. */
  @IntColumn() number: number;
  @IdColumn() reviewId: string;
  @IdColumn() applicationId: string;
  @IdColumn() expertId: string;
  @IdColumn({ nullable: true }) substituteId: string | null;
  @InstantColumn() recusedAt: Date;
}

/** A score sheet 评分表, sealed until the round is ranked: only its expert reads it. */
@Entity('ventures_sheet')
@Index('ux_ventures_sheet_review_id', ['reviewId'], { unique: true })
@Index('ix_ventures_sheet_round_id', ['roundId'])
export class SheetEntity {
  @PrimaryId() id: string;
  @IdColumn() reviewId: string;
  @IdColumn() roundId: string;
  /** In the order of the criteria. */
  @JsonColumn() marks: Marks;
  @InstantColumn() submittedAt: Date;
}

/** A ballot 选票 of a resident. The id stands for the person wherever ballots are shown. */
@Entity('ventures_ballot')
@Index('ux_ventures_ballot_round_id_person_id', ['roundId', 'personId'], { unique: true })
export class BallotEntity {
  @PrimaryId() id: string;
  @IdColumn() roundId: string;
  @IdColumn() personId: string;
  @JsonColumn() applicationIds: string[];
  @InstantColumn() castAt: Date;
}

/** The score and the rank of an application, once the round is ranked. The id is that of the application. */
@Entity('ventures_score')
@Index('ix_ventures_score_round_id', ['roundId'])
export class ScoreEntity {
  @PrimaryId() id: string;
  @IdColumn() roundId: string;
  @IntColumn() sheets: number;
  /** With two decimals; null where fewer than three sheets count. */
  @TextColumn(20, { nullable: true }) panel: string | null;
  @TextColumn(20, { nullable: true }) total: string | null;
  /** From 1; null for who has no score. */
  @IntColumn({ nullable: true }) place: number | null;
  @EnumColumn({ nullable: true }) decidedBy: Decider | null;
}
