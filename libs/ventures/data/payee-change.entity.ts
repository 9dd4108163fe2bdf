import { Entity, Index } from 'typeorm';
import { EnumColumn, IdColumn, InstantColumn, IntColumn, LongTextColumn, PrimaryId, TextColumn } from '#platform';
import type { ProposalDecision } from '../domain/proposal.js';

/** An organisation asks that what is not released yet goes to another account 变更收款账户; a person of the charity decides. */
@Entity('ventures_payee_change')
@Index('ux_ventures_payee_change_application_id_number', ['applicationId', 'number'], { unique: true })
export class PayeeChangeEntity {
  @PrimaryId() id: string;
  @IdColumn() applicationId: string;
  /** From 1; the last one counts. */
  @IntColumn() number: number;
  /** The account, sealed as the agreement keeps it. */
  @LongTextColumn() payeeSealed: string;
  /** SHA-256 of what an approval signs: the agreement, the number and the account. */
  @TextColumn(64) changeHash: string;
  @TextColumn(500) reason: string;
  @IdColumn() proposedBy: string;
  @InstantColumn() proposedAt: Date;
  @EnumColumn({ nullable: true }) decision: ProposalDecision | null;
  @IdColumn({ nullable: true }) decidedBy: string | null;
  @InstantColumn({ nullable: true }) decidedAt: Date | null;
}
