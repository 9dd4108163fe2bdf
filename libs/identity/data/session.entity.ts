import { Entity, Index } from 'typeorm';
import { EnumColumn, IdColumn, InstantColumn, IntColumn, PrimaryId, TextColumn } from '#platform';
import type { SessionEnd } from '../domain/sessions.js';

/** A sign-in 会话: the family of its refresh tokens, of which only the newest counts. */
@Entity('identity_session')
@Index('ix_identity_session_person_id', ['personId'])
export class SessionRow {
  @PrimaryId() id: string;
  @IdColumn() personId: string;
  /** Number of the newest refresh token, from 1. */
  @IntColumn() generation: number;
  @TextColumn(64) tokenHash: string;
  @InstantColumn() rotatedAt: Date;
  /** SHA-256 of the key of the exchange that made the newest token; null for one without a key. */
  @TextColumn(64, { nullable: true }) exchangeKeyHash: string | null;
  @InstantColumn() createdAt: Date;
  @InstantColumn() expiresAt: Date;
  @InstantColumn({ nullable: true }) endedAt: Date | null;
  @EnumColumn({ nullable: true }) endReason: SessionEnd | null;
}
