import { Entity, Index } from 'typeorm';
import { InstantColumn, LongTextColumn, PrimaryId, PrimaryText, TextColumn } from '../database/columns.js';

/** The first use of a key by somebody, with what was asked and what was answered. */
@Entity('platform_idempotency')
@Index('ix_platform_idempotency_created_at', ['createdAt'])
export class IdempotencyEntity {
  @PrimaryId() actorId: string;
  @PrimaryText(255) key: string;
  @TextColumn(80) operation: string;
  @TextColumn(64) inputHash: string;
  @LongTextColumn({ nullable: true }) answer: string | null;
  @InstantColumn() createdAt: Date;
}
