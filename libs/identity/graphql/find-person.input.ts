import { Field, InputType } from '@nestjs/graphql';
import { ShortText } from '#platform';

/** A number that somebody told at the desk. */
@InputType({ description: 'The phone number somebody told at the desk. 查找人员' })
export class FindPersonInput {
  @Field({ description: 'Mobile number, or landline with area code. 电话' })
  @ShortText(40)
  phone: string;
}
