import { Entity, Index } from 'typeorm';
import { BigintColumn, EnumColumn, IdColumn, InstantColumn, JsonColumn, PrimaryId, TextColumn } from '#platform';
import type { MatchingRules } from '../domain/matching.js';
import type { PoolState } from '../domain/pool.states.js';

/** A matching pool (配捐池) with its published rules, and its money in fen. */
@Entity('funds_pool')
@Index('ix_funds_pool_host_id', ['hostId'])
@Index('ix_funds_pool_sponsor_id', ['sponsorId'])
export class PoolEntity {
  @PrimaryId() id: string;
  @IdColumn() hostId: string;
  @IdColumn() sponsorId: string;
  @TextColumn(200) regionPath: string;
  @TextColumn(100) name: string;
  @EnumColumn() state: PoolState;
  @JsonColumn() rules: MatchingRules;
  /** SHA-256 of the rules in canonical JSON (RFC 8785), hexadecimal. */
  @TextColumn(64) rulesHash: string;
  @BigintColumn() funded: number;
  @BigintColumn() reserved: number;
  @BigintColumn() matched: number;
  @BigintColumn() released: number;
  @IdColumn() createdBy: string;
  @InstantColumn() createdAt: Date;
  @TextColumn(60, { nullable: true }) fundReference: string | null;
  @IdColumn({ nullable: true }) fundedBy: string | null;
  @InstantColumn({ nullable: true }) fundedAt: Date | null;
  @IdColumn({ nullable: true }) activatedBy: string | null;
  @InstantColumn({ nullable: true }) activatedAt: Date | null;
  @InstantColumn({ nullable: true }) endedAt: Date | null;
  @TextColumn(60, { nullable: true }) releaseReference: string | null;
}

/** A drive, or a fund with all its drives, that a pool follows. */
@Entity('funds_pool_cover')
@Index('ux_funds_pool_cover_pool_id_covered_id', ['poolId', 'coveredId'], { unique: true })
@Index('ix_funds_pool_cover_covered_id', ['coveredId'])
export class PoolCoverEntity {
  @PrimaryId() id: string;
  @IdColumn() poolId: string;
  @IdColumn() coveredId: string;
}

/** What a drive has of a pool, in fen. */
@Entity('funds_pool_drive')
@Index('ux_funds_pool_drive_pool_id_drive_id', ['poolId', 'driveId'], { unique: true })
@Index('ix_funds_pool_drive_drive_id', ['driveId'])
export class PoolDriveEntity {
  @PrimaryId() id: string;
  @IdColumn() poolId: string;
  @IdColumn() driveId: string;
  @IdColumn() fundId: string;
  @BigintColumn() reserved: number;
  @BigintColumn() matched: number;
}
