import { Entity } from 'typeorm';
import { IdColumn, PrimaryId } from '#platform';

/** The hold on the points of a record that is frozen for a review. The id is the record's; the row goes with the freezing. */
@Entity('points_award_hold')
export class AwardHoldEntity {
  @PrimaryId() id: string;
  @IdColumn() holdId: string;
}
