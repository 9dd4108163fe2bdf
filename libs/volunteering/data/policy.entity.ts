import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, JsonColumn, PrimaryId } from '#platform';
import type { VolunteeringPolicy } from '../domain/policy.js';

/** One version of a region's policy; rows are only ever added. */
@Entity('volunteering_policy')
@Index('ux_volunteering_policy_region_id_valid_from', ['regionId', 'validFrom'], { unique: true })
export class PolicyEntity {
  @PrimaryId() id: string;
  @IdColumn() regionId: string;
  @InstantColumn() validFrom: Date;
  @JsonColumn() body: VolunteeringPolicy;
  @IdColumn({ nullable: true }) publishedBy: string | null;
  @InstantColumn() createdAt: Date;
}
