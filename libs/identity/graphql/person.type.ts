import { Field, ID, ObjectType } from '@nestjs/graphql';

/** A person as others see him. */
@ObjectType('Person', { description: 'A person as others see him. 人员' })
export class PersonType {
  @Field(() => ID, { description: 'Id. 人员编号' })
  id: string;
}
