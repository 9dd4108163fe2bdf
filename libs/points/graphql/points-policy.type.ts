import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { GraphQLDateTime } from '#platform';
import { CountingRulesType } from '#volunteering';
import {
  PointsExpiryRulesType,
  PointsGivingRulesType,
  PointsRedemptionRulesType,
  StarLadderType,
} from './points-rules.type.js';
import { PointsPreset } from './points-preset.enum.js';
import { PointsSource } from './points-source.enum.js';

@ObjectType('Ratio', { description: 'An exact fraction of two integers. 比率' })
export class RatioType {
  @Field(() => Int, { description: 'Upper part, 0 or more. 分子' })
  numerator: number;

  @Field(() => Int, { description: 'Lower part, 1 or more. 分母' })
  denominator: number;
}

@ObjectType('ItemCoefficient', { description: 'A factor for one item of the service menu. 项目系数' })
export class ItemCoefficientType {
  @Field(() => ID, { description: 'The item of the menu. 服务项目' })
  itemId: string;

  @Field(() => RatioType, { description: 'Factor on its minutes. 系数' })
  coefficient: RatioType;
}

@ObjectType('PointsRules', { description: 'How minutes become points. 积分规则' })
export class PointsRulesType {
  @Field(() => RatioType, { description: 'Points for one minute. 每分钟积分' })
  rate: RatioType;

  @Field(() => [PointsSource], { description: 'Sources that earn; others earn nothing. 计分来源' })
  earningSources: PointsSource[];

  @Field(() => [ItemCoefficientType], { description: 'Factors of single items; 1/1 for the rest. 项目系数' })
  coefficients: ItemCoefficientType[];

  @Field(() => PointsExpiryRulesType, { description: 'How long points live. 有效期' })
  expiry: PointsExpiryRulesType;

  @Field(() => PointsGivingRulesType, { description: 'Gifts, donations and own use. 赠与与捐赠' })
  giving: PointsGivingRulesType;

  @Field(() => PointsRedemptionRulesType, { description: 'How often and for how much one may redeem. 兑换' })
  redemption: PointsRedemptionRulesType;

  @Field(() => StarLadderType, { description: 'The stars. 星级阶梯' })
  starLadder: StarLadderType;
}

@ObjectType('PointsCountedBy', { description: 'The volunteering policy that counts minutes. 计时依据' })
export class CountedByType {
  @Field(() => ID, { description: 'Its version; `defaults-…` where nothing was published. 版本' })
  id: string;

  @Field(() => CountingRulesType, { description: 'Its rules of counting. 计时规则' })
  counting: CountingRulesType;
}

@ObjectType('PointsPolicy', { description: 'One immutable version of a points policy. 积分政策' })
export class PointsPolicyType {
  @Field(() => ID, { description: 'The version; `built-in` where nothing was published. 政策编号' })
  id: string;

  @Field(() => ID, { nullable: true, description: 'The region that published it; it may lie above. 发布地区' })
  regionId: string | null;

  @Field(() => Int, { description: 'Counted from 1 in its region; 0 is built in. 版本' })
  version: number;

  @Field(() => GraphQLDateTime, { description: 'In force from this instant on. 生效时间' })
  effectiveFrom: Date;

  @Field(() => PointsRulesType, { description: 'The rules. 规则' })
  rules: PointsRulesType;

  @Field(() => CountedByType, {
    nullable: true,
    description: 'How the minutes of the region asked about are counted; told by the query only. 计时规则',
  })
  countedBy?: CountedByType;
}

@ObjectType('PointsPolicyPreset', { description: 'A local scheme that is shipped as data. 地方方案预设' })
export class PolicyPresetType {
  @Field(() => PointsPreset, { description: 'Its name. 名称' })
  name: PointsPreset;

  @Field({ description: 'What it is known for, in Chinese. 中文说明' })
  zh: string;

  @Field({ description: 'What it is known for, in English. 英文说明' })
  en: string;

  @Field(() => CountingRulesType, { description: 'How minutes are counted. 计时规则' })
  counting: CountingRulesType;

  @Field(() => PointsRulesType, { description: 'What they become. 积分规则' })
  rules: PointsRulesType;
}
