import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, PrimaryId } from '#platform';

/** A resident does not want to be served by a volunteer. */
@Entity('volunteering_block')
@Index('ux_volunteering_block_person_id_volunteer_id', ['personId', 'volunteerId'], { unique: true })
export class BlockEntity {
  @PrimaryId() id: string;
  @IdColumn() personId: string;
  @IdColumn() volunteerId: string;
  @InstantColumn() createdAt: Date;
}
