import { Entity, Index } from 'typeorm';
import { DoubleColumn, EnumColumn, IdColumn, PrimaryId, TextColumn } from '#platform';
import type { RegionLevel } from '../domain/regions.js';

/** A place 地区 in the tree; `path` is the way to it by ids. */
@Entity('identity_region')
@Index('ux_identity_region_path', ['path'], { unique: true })
@Index('ix_identity_region_parent_id', ['parentId'])
export class RegionRow {
  @PrimaryId() id: string;
  @IdColumn({ nullable: true }) parentId: string | null;
  @EnumColumn() level: RegionLevel;
  @TextColumn(100) name: string;
  @TextColumn(160) path: string;
  @DoubleColumn({ nullable: true }) longitude: number | null;
  @DoubleColumn({ nullable: true }) latitude: number | null;
}
