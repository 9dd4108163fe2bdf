import { Entity } from 'typeorm';
import {
  BigintColumn,
  EnumColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  PrimaryId,
  TextColumn,
} from '#platform';
import { type EscalationLevel } from '../domain/escalation.js';
import { type RefusalCounts } from '../domain/ranking.js';

/** The search for volunteers of one request; its id is the request's. Locked by whoever changes offers of the request. */
@Entity('dispatch_case')
export class DispatchCase {
  @PrimaryId() id: string;
  @IdColumn() regionId: string;
  /** The region and its ancestors: their boards show the case. */
  @JsonColumn() regionIds: string[];
  @InstantColumn() openedAt: Date;
  /** Grows when a whole wave went unanswered; offers sent together share a batch. */
  @IntColumn() wave: number;
  @IntColumn() batch: number;
  @TextColumn(60) policyVersion: string;
  @EnumColumn({ nullable: true }) escalationLevel: EscalationLevel | null;
  /** When the next step of escalation is due: the clock that the resident and the board see. */
  @InstantColumn({ nullable: true }) nextStepAt: Date | null;
  @InstantColumn({ nullable: true }) searchedAt: Date | null;
  /** Of the latest search: volunteers looked at, those who passed, and how many each filter refused. */
  @BigintColumn() considered: number;
  @BigintColumn() eligible: number;
  @JsonColumn() refused: RefusalCounts;
  @InstantColumn({ nullable: true }) closedAt: Date | null;
}
