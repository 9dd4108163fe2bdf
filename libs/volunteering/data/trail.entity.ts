import { Entity, Index } from 'typeorm';
import { EnumColumn, IdColumn, InstantColumn, PrimaryId, TextColumn } from '#platform';
import type { ServiceRequestState } from '../domain/service-request.states.js';
import type { TrailRole } from '../domain/trail.js';

/** One change of a request's state: what, when, by whom in which role. */
@Entity('volunteering_trail')
@Index('ix_volunteering_trail_request_id_id', ['requestId', 'id'])
export class TrailEntity {
  @PrimaryId() id: string;
  @IdColumn() requestId: string;
  @EnumColumn({ nullable: true }) fromState: ServiceRequestState | null;
  @EnumColumn() toState: ServiceRequestState;
  @EnumColumn() event: string;
  @EnumColumn() role: TrailRole;
  @IdColumn({ nullable: true }) personId: string | null;
  @TextColumn(500, { nullable: true }) reason: string | null;
  @InstantColumn() at: Date;
}
