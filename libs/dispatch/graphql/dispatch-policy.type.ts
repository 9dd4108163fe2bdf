import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsDate, ValidateNested } from 'class-validator';
import { GraphQLDateTime, IdempotencyKey, IsId } from '#platform';
import { DispatchRulesType } from './dispatch-rules.type.js';

/** A version of the dispatch policy as everybody may read it. */
@ObjectType('DispatchPolicy', { description: 'One immutable version of a dispatch policy. 派单规则版本' })
export class DispatchPolicyType {
  @Field(() => ID, { description: 'The version that offers name; `preset-…` where nothing was published. 版本' })
  version: string;

  @Field(() => ID, { nullable: true, description: 'The region that published it; it may lie above. 发布地区' })
  regionId: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'In force from this instant on. 生效时间' })
  validFrom: Date | null;

  @Field(() => DispatchRulesType, { description: 'The rules. 规则' })
  rules: DispatchRulesType;
}

@InputType({ description: 'A new version of the dispatch policy of a region. 发布派单规则' })
export class PublishDispatchPolicyInput {
  @Field(() => ID, { description: 'The region; it holds for all regions below too. 地区' })
  @IsId()
  regionId: string;

  @Field(() => GraphQLDateTime, { description: 'In force from this instant on; not in the past. 生效时间' })
  @IsDate()
  validFrom: Date;

  @Field(() => DispatchRulesType, { description: 'The rules. 规则' })
  @ValidateNested()
  @Type(() => DispatchRulesType)
  rules: DispatchRulesType;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}
