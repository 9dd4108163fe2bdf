import { Entity, Index } from 'typeorm';
import { BigintColumn, EnumColumn, IdColumn, InstantColumn, PrimaryId, TextColumn } from '#platform';
import type { ProposalDecision } from '../domain/proposal.js';

/** What a project has to give back is proposed to be given up 核销, in fen; a second person decides. */
@Entity('ventures_write_off')
@Index('ix_ventures_write_off_application_id_id', ['applicationId', 'id'])
export class WriteOffEntity {
  @PrimaryId() id: string;
  @IdColumn() applicationId: string;
  @BigintColumn() amount: number;
  @TextColumn(500) reason: string;
  @IdColumn() proposedBy: string;
  @InstantColumn() proposedAt: Date;
  @EnumColumn({ nullable: true }) decision: ProposalDecision | null;
  @IdColumn({ nullable: true }) decidedBy: string | null;
  @InstantColumn({ nullable: true }) decidedAt: Date | null;
}
