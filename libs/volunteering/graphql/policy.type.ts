import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { PolicyVersionType, PublishPolicyInput } from '#platform';
import { VolunteeringRulesType } from './policy-rules.type.js';

/** One version as everybody may read it. */
@ObjectType('VolunteeringPolicy', { description: 'One immutable version of a volunteering policy. 志愿服务规则版本' })
export class VolunteeringPolicyType extends PolicyVersionType {
  @Field(() => ID, { description: 'The version that records name; `defaults-…` where nothing was published. 版本' })
  id: string;

  @Field(() => VolunteeringRulesType, { description: 'The rules. 规则' })
  rules: VolunteeringRulesType;
}

/** Publishes a version. */
@InputType('PublishVolunteeringPolicyInput', {
  description: 'A new version of the volunteering policy of a region. 发布志愿服务规则',
})
export class PublishVolunteeringPolicyInput extends PublishPolicyInput {
  @Field(() => VolunteeringRulesType, { description: 'The rules, all of them. 规则' })
  @ValidateNested()
  @Type(() => VolunteeringRulesType)
  rules: VolunteeringRulesType;
}
