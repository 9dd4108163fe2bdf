import { Field, ID, InputType } from '@nestjs/graphql';
import { IsId } from '#platform';
import { VolunteerDetailsInput } from './volunteer-details.input.js';

/** Changes what a volunteer says of themselves. */
@InputType('UpdateVolunteerInput', { description: 'Changes of a volunteer; what is left out stays. 修改志愿者' })
export class UpdateVolunteerInput extends VolunteerDetailsInput {
  @Field(() => ID, { description: 'Volunteer. 志愿者' })
  @IsId()
  volunteerId: string;
}
