import { Entity, Index } from 'typeorm';
import type { LocalDate } from '#kernel';
import {
  DayColumn,
  EnumColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  PrimaryId,
  TextColumn,
} from '#platform';
import type { RoundState } from '../domain/round.states.js';
import type { Rulebook } from '../domain/rulebook.js';

/** A round 轮次: of venture philanthropy 公益创投, or of small projects 民生微实项目, by the kind of its rulebook. */
@Entity('ventures_round')
@Index('ix_ventures_round_host_id_id', ['hostId', 'id'])
@Index('ix_ventures_round_state_id', ['state', 'id'])
export class VentureRoundEntity {
  @PrimaryId() id: string;
  @EnumColumn() kind: Rulebook['kind'];
  @TextColumn(120) title: string;
  /** The charity that runs it; the fund and the purpose that pay. */
  @IdColumn() hostId: string;
  @IdColumn() fundId: string;
  @IdColumn() purposeId: string;
  @IdColumn() regionId: string;
  @TextColumn(200) regionPath: string;
  @JsonColumn() rulebook: Rulebook;
  /** SHA-256 of the rulebook's canonical JSON: pinned by the announcement. */
  @TextColumn(64, { nullable: true }) rulebookHash: string | null;
  /** What the public value of the draw will be, named at the announcement and not known then. */
  @TextColumn(200, { nullable: true }) publicValueName: string | null;
  @TextColumn(200, { nullable: true }) publicValue: string | null;
  @InstantColumn() openAt: Date;
  /** The last instant at which an application is taken. */
  @InstantColumn() closeAt: Date;
  @EnumColumn() state: RoundState;
  /** When its notice was published, in Shanghai. */
  @DayColumn({ nullable: true }) noticeOn: LocalDate | null;
  /** Why it was cancelled. */
  @TextColumn(500, { nullable: true }) reason: string | null;
  @IdColumn() createdBy: string;
  @InstantColumn() createdAt: Date;
  @InstantColumn({ nullable: true }) announcedAt: Date | null;
  @InstantColumn() changedAt: Date;
  /** Counts the changes. */
  @IntColumn() version: number;
}
