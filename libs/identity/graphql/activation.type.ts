import { Field, ObjectType } from '@nestjs/graphql';
import { GraphQLDateTime } from '#platform';

/** A code to hand over. */
@ObjectType('ActivationCode', { description: 'A code to hand to a person whom the station entered. 激活码' })
export class ActivationCodeType {
  @Field({ description: 'The code, shown this once. 激活码' })
  code: string;

  @Field(() => GraphQLDateTime, { description: 'Until when it holds. 有效期至' })
  expiresAt: Date;
}
