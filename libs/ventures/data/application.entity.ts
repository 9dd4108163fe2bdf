import { Entity, Index } from 'typeorm';
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
import type { ApplicationState } from '../domain/application.states.js';
import type { BudgetLine } from '../domain/budget.js';

/** An application 申报书 of a social organisation in a round. Amounts in fen. */
@Entity('ventures_application')
@Index('ix_ventures_application_round_id_id', ['roundId', 'id'])
@Index('ix_ventures_application_organisation_id_id', ['organisationId', 'id'])
export class VentureApplicationEntity {
  @PrimaryId() id: string;
  @IdColumn() roundId: string;
  @IdColumn() organisationId: string;
  /** A category of the rulebook. */
  @TextColumn(40) category: string;
  @TextColumn(120) title: string;
  @TextColumn(2000) problem: string;
  @TextColumn(2000) beneficiaries: string;
  @TextColumn(2000) activities: string;
  @TextColumn(2000) outputs: string;
  @JsonColumn() lines: readonly BudgetLine[];
  /** The sum of the lines, what is asked for, and own funds. */
  @BigintColumn() budget: number;
  @BigintColumn() asked: number;
  @BigintColumn() own: number;
  @EnumColumn() state: ApplicationState;
  /** Awards of the organisation in rounds that were confirmed before this one closed. */
  @IntColumn() earlierAwards: number;
  /** Donations secured 已落实捐赠. */
  @BigintColumn() raised: number;
  /** The special bonus 特别加分, in 1/100 points. */
  @IntColumn() special: number;
  /** Why it was returned, refused, struck or terminated last. */
  @TextColumn(500, { nullable: true }) reason: string | null;
  @IdColumn() createdBy: string;
  @InstantColumn() createdAt: Date;
  @IdColumn({ nullable: true }) submittedBy: string | null;
  @InstantColumn({ nullable: true }) submittedAt: Date | null;
  @InstantColumn() changedAt: Date;
}
