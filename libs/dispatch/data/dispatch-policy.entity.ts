import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, JsonColumn, PrimaryId } from '#platform';
import { type DispatchPolicy } from '../domain/dispatch-policy.js';

/** One published version of a region's dispatch policy. Rows are only ever added. */
@Entity('dispatch_policy')
@Index('ux_dispatch_policy_region_id_valid_from', ['regionId', 'validFrom'], { unique: true })
export class DispatchPolicyVersion {
  @PrimaryId() id: string;
  @IdColumn() regionId: string;
  @InstantColumn() validFrom: Date;
  @JsonColumn() policy: DispatchPolicy;
  @IdColumn({ nullable: true }) publishedBy: string | null;
  @InstantColumn() publishedAt: Date;
}
