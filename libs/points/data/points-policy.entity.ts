import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, JsonColumn, PrimaryId } from '#platform';
import type { PointsRules } from '../domain/points-policy.js';

/** One version of a region's points policy (积分政策); rows are only ever added. */
@Entity('points_policy')
@Index('ux_points_policy_region_id_version', ['regionId', 'version'], { unique: true })
@Index('ux_points_policy_region_id_effective_from', ['regionId', 'effectiveFrom'], { unique: true })
export class PointsPolicyEntity {
  @PrimaryId() id: string;
  @IdColumn() regionId: string;
  @IntColumn() version: number;
  @InstantColumn() effectiveFrom: Date;
  @JsonColumn() rules: PointsRules;
  @IdColumn() publishedBy: string;
  @InstantColumn() publishedAt: Date;
}
