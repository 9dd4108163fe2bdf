import { Entity, Index } from 'typeorm';
import { EnumColumn, IdColumn, InstantColumn, LongTextColumn, PrimaryId, TextColumn } from '#platform';
import type { ProviderState } from '../domain/provider.states.js';

/** A provider of services (服务机构): an organisation that was registered and reviewed. */
@Entity('listings_provider')
@Index('ux_listings_provider_organisation_id', ['organisationId'], { unique: true })
@Index('ix_listings_provider_region_path_state', ['regionPath', 'state'])
export class ProviderEntity {
  @PrimaryId() id: string;
  @IdColumn() organisationId: string;
  @TextColumn(100) name: string;
  @IdColumn() regionId: string;
  @TextColumn(200) regionPath: string;
  /** The community fund in whose books its fees are kept until it is paid. */
  @IdColumn() fundId: string;
  @LongTextColumn() payeeSealed: string;
  @EnumColumn() state: ProviderState;
  /** Why it was rejected or suspended last. */
  @TextColumn(500, { nullable: true }) reason: string | null;
  @IdColumn() registeredBy: string;
  @InstantColumn() registeredAt: Date;
  @IdColumn({ nullable: true }) decidedBy: string | null;
  @InstantColumn({ nullable: true }) decidedAt: Date | null;
}
