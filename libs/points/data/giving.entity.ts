import { Entity, Index } from 'typeorm';
import { BigintColumn, EnumColumn, IdColumn, InstantColumn, PrimaryId, TextColumn } from '#platform';
import type { GivingKind } from '../domain/giving.js';

/** A gift, a donation, or a grant out of a pool for elders (赠与、捐赠、助老发放). Append-only. */
@Entity('points_giving')
@Index('ix_points_giving_from_id_kind_at', ['fromId', 'kind', 'at'])
@Index('ix_points_giving_region_id_at', ['regionId', 'at'])
export class GivingEntity {
  @PrimaryId() id: string;
  @EnumColumn() kind: GivingKind;
  /** Who gave; of a grant, who decided it. */
  @IdColumn() fromId: string;
  @IdColumn({ nullable: true }) toId: string | null;
  /** The region whose pool it is. */
  @IdColumn({ nullable: true }) regionId: string | null;
  @BigintColumn() amount: number;
  @IdColumn() transferId: string;
  /** The policy version that allowed it; null for a grant, which staff decide. */
  @TextColumn(36, { nullable: true }) policyId: string | null;
  @TextColumn(300, { nullable: true }) reason: string | null;
  @InstantColumn() at: Date;
}
