import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { PolicyVersionType, PublishPolicyInput } from '#platform';
import { DispatchRulesType } from './dispatch-rules.type.js';

/** A version of the dispatch policy as everybody may read it. */
@ObjectType('DispatchPolicy', { description: 'One immutable version of a dispatch policy. 派单规则版本' })
export class DispatchPolicyType extends PolicyVersionType {
  @Field(() => ID, { description: 'The version that offers name; `preset-…` where nothing was published. 版本' })
  version: string;

  @Field(() => DispatchRulesType, { description: 'The rules. 规则' })
  rules: DispatchRulesType;
}

@InputType({ description: 'A new version of the dispatch policy of a region. 发布派单规则' })
export class PublishDispatchPolicyInput extends PublishPolicyInput {
  @Field(() => DispatchRulesType, { description: 'The rules. 规则' })
  @ValidateNested()
  @Type(() => DispatchRulesType)
  rules: DispatchRulesType;
}
