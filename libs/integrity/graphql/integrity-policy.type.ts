import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { PolicyVersionType, PublishPolicyInput } from '#platform';
import { IntegrityRulesType } from './integrity-rules.type.js';

/** A version as everybody may read it. */
@ObjectType('IntegrityPolicy', { description: 'One immutable version of the rules of review. 诚信核查规则版本' })
export class IntegrityPolicyType extends PolicyVersionType {
  @Field(() => ID, { description: 'The version that findings name; `preset-…` where nothing was published. 版本' })
  version: string;

  @Field(() => IntegrityRulesType, { description: 'The rules. 规则' })
  rules: IntegrityRulesType;
}

/** Publishes a version. */
@InputType('PublishIntegrityPolicyInput', { description: 'A new version of the rules of review. 发布诚信核查规则' })
export class PublishIntegrityPolicyInput extends PublishPolicyInput {
  @Field(() => IntegrityRulesType, { description: 'The rules, all of them. 规则' })
  @ValidateNested()
  @Type(() => IntegrityRulesType)
  rules: IntegrityRulesType;
}
