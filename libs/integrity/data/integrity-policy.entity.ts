import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, JsonColumn, PrimaryId } from '#platform';
import type { IntegrityRules } from '../domain/integrity-rules.js';

/** One published version of a region's rules of review. Rows are only ever added. */
@Entity('integrity_policy')
@Index('ux_integrity_policy_region_id_valid_from', ['regionId', 'validFrom'], { unique: true })
export class IntegrityPolicyEntity {
  @PrimaryId() id: string;
  @IdColumn() regionId: string;
  @InstantColumn() validFrom: Date;
  @JsonColumn() rules: IntegrityRules;
  @IdColumn() publishedBy: string;
  @InstantColumn() publishedAt: Date;
}
