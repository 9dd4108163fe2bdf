import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsDate } from 'class-validator';
import { GraphQLDateTime } from '../scalars/text.scalars.js';
import { IdempotencyKey, IsId } from './input.decorators.js';

/** What a published version of any policy says beside its rules. */
@ObjectType({ isAbstract: true })
export class PolicyVersionType {
  @Field(() => ID, { nullable: true, description: 'The region that published it; it may lie above. 发布地区' })
  regionId: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'In force from this instant on. 生效时间' })
  validFrom: Date | null;
}

/** What publishing a version of any policy takes beside its rules. */
@InputType({ isAbstract: true })
export class PublishPolicyInput {
  @Field(() => ID, { description: 'The region; it holds for all regions below too. 地区' })
  @IsId()
  regionId: string;

  @Field(() => GraphQLDateTime, { description: 'In force from this instant on; not in the past. 生效时间' })
  @IsDate()
  validFrom: Date;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}
