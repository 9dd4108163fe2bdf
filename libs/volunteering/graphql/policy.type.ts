import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsDate, ValidateNested } from 'class-validator';
import { GraphQLDateTime, IdempotencyKey, IsId } from '#platform';
import { VolunteeringRulesType } from './policy-rules.type.js';

/** One version as everybody may read it. */
@ObjectType('VolunteeringPolicy', { description: 'One immutable version of a volunteering policy. 志愿服务规则版本' })
export class VolunteeringPolicyType {
  @Field(() => ID, { description: 'The version that records name; `defaults-…` where nothing was published. 版本' })
  id: string;

  @Field(() => ID, { nullable: true, description: 'The region that published it; it may lie above. 发布地区' })
  regionId: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'In force from this instant on. 生效时间' })
  validFrom: Date | null;

  @Field(() => VolunteeringRulesType, { description: 'The rules. 规则' })
  rules: VolunteeringRulesType;
}

/** Publishes a version. */
@InputType('PublishVolunteeringPolicyInput', {
  description: 'A new version of the volunteering policy of a region. 发布志愿服务规则',
})
export class PublishVolunteeringPolicyInput {
  @Field(() => ID, { description: 'The region; it holds for all regions below too. 地区' })
  @IsId()
  regionId: string;

  @Field(() => GraphQLDateTime, { description: 'In force from this instant on; not in the past. 生效时间' })
  @IsDate()
  validFrom: Date;

  @Field(() => VolunteeringRulesType, { description: 'The rules, all of them. 规则' })
  @ValidateNested()
  @Type(() => VolunteeringRulesType)
  rules: VolunteeringRulesType;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}
