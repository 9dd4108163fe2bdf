import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { GraphQLDateTime } from '#platform';

/** Sources of minutes that may earn points. */
export enum PointsSource {
  SIGNED = 'SIGNED',
  BACKFILLED = 'BACKFILLED',
  PAPER = 'PAPER',
}

registerEnumType(PointsSource, {
  name: 'PointsSource',
  description: 'Where the minutes of a service record come from. 时长来源',
  valuesMap: {
    SIGNED: { description: 'Signed in and out on the spot. 签到签退' },
    BACKFILLED: { description: 'Entered later by the station. 补录' },
    PAPER: { description: 'Taken over from paper. 纸质' },
  },
});

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
}
