import { Entity } from 'typeorm';
import { InstantColumn, PrimaryId } from '#platform';

/** When a volunteer (its id) was last put to rest for unanswered offers: those before count no more. */
@Entity('dispatch_volunteer_rest')
export class VolunteerRest {
  @PrimaryId() id: string;
  @InstantColumn() restedAt: Date;
}
