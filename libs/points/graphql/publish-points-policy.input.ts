import { applyDecorators } from '@nestjs/common';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsDate, IsEnum, IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { GraphQLDateTime, IdempotencyKey, IsId } from '#platform';
import { CountingRulesType } from '#volunteering';
import {
  PointsExpiryRulesType,
  PointsGivingRulesType,
  PointsRedemptionRulesType,
  StarLadderType,
} from './points-rules.type.js';
import { PointsPreset } from './points-preset.enum.js';
import { PointsSource } from './points-source.enum.js';

const largest = 1_000_000;

/** A part that may be left out. */
const OptionalPart = (type: () => new () => object, description: string): PropertyDecorator =>
  applyDecorators(
    Field(type, { nullable: true, description }),
    Transform(({ value }: { value: unknown }) => value ?? undefined),
    IsOptional(),
    ValidateNested(),
    Type(type),
  );

@InputType({ description: 'An exact fraction of two integers. 比率' })
export class RatioInput {
  @Field(() => Int, { description: 'Upper part, 0 to 1,000,000. 分子' })
  @IsInt()
  @Min(0)
  @Max(largest)
  numerator: number;

  @Field(() => Int, { description: 'Lower part, 1 to 1,000,000. 分母' })
  @IsInt()
  @Min(1)
  @Max(largest)
  denominator: number;
}

@InputType({ description: 'A factor for one item of the service menu. 项目系数' })
export class ItemCoefficientInput {
  @Field(() => ID, { description: 'The item of the menu. 服务项目' })
  @IsId()
  itemId: string;

  @Field(() => RatioInput, { description: 'Factor on its minutes. 系数' })
  @ValidateNested()
  @Type(() => RatioInput)
  coefficient: RatioInput;
}

@InputType({ description: 'How minutes become points. 积分规则' })
export class PointsRulesInput {
  @Field(() => RatioInput, { description: 'Points for one minute. 每分钟积分' })
  @ValidateNested()
  @Type(() => RatioInput)
  rate: RatioInput;

  @Field(() => [PointsSource], {
    defaultValue: [PointsSource.SIGNED],
    description: 'Sources that earn. 计分来源',
  })
  @IsEnum(PointsSource, { each: true })
  @ArrayMaxSize(3)
  earningSources: PointsSource[];

  @Field(() => [ItemCoefficientInput], { defaultValue: [], description: 'Factors of single items. 项目系数' })
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => ItemCoefficientInput)
  coefficients: ItemCoefficientInput[];

  @OptionalPart(() => PointsExpiryRulesType, 'How long points live; for ever unless told. 有效期')
  expiry?: PointsExpiryRulesType;

  @OptionalPart(() => PointsGivingRulesType, 'Gifts, donations and own use; no limits unless told. 赠与与捐赠')
  giving?: PointsGivingRulesType;

  @OptionalPart(() => PointsRedemptionRulesType, 'Limits on redemption; none unless told. 兑换')
  redemption?: PointsRedemptionRulesType;

  @OptionalPart(() => StarLadderType, 'The stars; 100/300/600/1000/1500 hours unless told. 星级阶梯')
  starLadder?: StarLadderType;
}

/** Rules as a publisher gives them. */
@InputType({ isAbstract: true })
export abstract class GivenRulesInput {
  @Field(() => PointsPreset, { nullable: true, description: 'A local scheme as it is, in place of rules. 预设方案' })
  @IsOptional()
  @IsEnum(PointsPreset)
  preset?: PointsPreset;

  @OptionalPart(() => PointsRulesInput, 'The rules; needed unless a preset is named. 规则')
  rules?: PointsRulesInput;

  @OptionalPart(
    () => CountingRulesType,
    'How minutes are counted from then on; left out, they are counted as before. Kept in the volunteering policy. 计时规则',
  )
  counting?: CountingRulesType;
}

@InputType({ description: 'Rules to be tried on last month. 政策试算' })
export class PreviewPolicyInput extends GivenRulesInput {
  @Field(() => ID, { description: 'The region; services in all regions below count too. 地区' })
  @IsId()
  regionId: string;
}

@InputType({ description: 'A new version of the points policy of a region. 发布积分政策' })
export class PublishPointsPolicyInput extends GivenRulesInput {
  @Field(() => ID, { description: 'The region; it holds for all regions below too. 地区' })
  @IsId()
  regionId: string;

  @Field(() => GraphQLDateTime, { description: 'In force from this instant on; not in the past. 生效时间' })
  @IsDate()
  effectiveFrom: Date;

  @Field(() => ID, { description: 'Your own key: repeating the call does nothing twice. 幂等键' })
  @IdempotencyKey()
  idempotencyKey: string;
}
