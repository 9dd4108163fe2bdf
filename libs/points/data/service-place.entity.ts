import { Entity, Index } from 'typeorm';
import { BigintColumn, EnumColumn, IdColumn, InstantColumn, PrimaryId } from '#platform';
import type { ServicePlaceState } from '../domain/service-place.states.js';

/** Points of a person for a place in a service (积分名额); its id is the order's. Never deleted. */
@Entity('points_service_place')
@Index('ix_points_service_place_person_id_reserved_at', ['personId', 'reservedAt'])
@Index('ix_points_service_place_provider_id', ['providerId'])
export class ServicePlaceEntity {
  @PrimaryId() id: string;
  @IdColumn() personId: string;
  @IdColumn() providerId: string;
  /** Points held. */
  @BigintColumn() price: number;
  /** What of them was taken. */
  @BigintColumn() taken: number;
  @EnumColumn() state: ServicePlaceState;
  @IdColumn() holdId: string;
  @InstantColumn() reservedAt: Date;
  @InstantColumn({ nullable: true }) endedAt: Date | null;
}
