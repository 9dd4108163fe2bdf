import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsDate, ValidateNested } from 'class-validator';
import { GraphQLDateTime, IdempotencyKey, IsId } from '#platform';
import { IntegrityRulesType } from './integrity-rules.type.js';

/** A version as everybody may read it. */
@ObjectType('IntegrityPolicy', { description: 'One immutable version of the rules of review. 诚信核查规则版本' })
export class IntegrityPolicyType {
  @Field(() => ID, { description: 'The version that findings name; `preset-…` where nothing was published. 版本' })
  version: string;

  @Field(() => ID, { nullable: true, description: 'The region that published it; it may lie above. 发布地区' })
  regionId: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'In force from this instant on. 生效时间' })
  validFrom: Date | null;

  @Field(() => IntegrityRulesType, { description: 'The rules. 规则' })
  rules: IntegrityRulesType;
}

/** Publishes a version. */
@InputType('PublishIntegrityPolicyInput', { description: 'A new version of the rules of review. 发布诚信核查规则' })
export class PublishIntegrityPolicyInput {
  @Field(() => ID, { description: 'The region; it holds for all regions below too. 地区' })
  @IsId()
  regionId: string;

  @Field(() => GraphQLDateTime, { description: 'In force from this instant on; not in the past. 生效时间' })
  @IsDate()
  validFrom: Date;

  @Field(() => IntegrityRulesType, { description: 'The rules, all of them. 规则' })
  @ValidateNested()
  @Type(() => IntegrityRulesType)
  rules: IntegrityRulesType;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}
