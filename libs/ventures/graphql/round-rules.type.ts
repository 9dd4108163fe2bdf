import { Field, Int, ObjectType } from '@nestjs/graphql';
import { FenScalar } from '#platform';

@ObjectType('VentureRatio', { description: 'An exact part of one. 比例' })
export class VentureRatioType {
  @Field(() => Int, { description: 'Above the line. 分子' })
  numerator: number;

  @Field(() => Int, { description: 'Below the line. 分母' })
  denominator: number;
}

@ObjectType('VentureCategory', { description: 'A category of applications, or a type of small projects. 申报类别' })
export class VentureCategoryType {
  @Field({ description: 'Its code. 代码' })
  code: string;

  @Field(() => FenScalar, { nullable: true, description: 'What all its awards come to at most. 类别总额' })
  budget: number | null;

  @Field(() => FenScalar, { nullable: true, description: 'What one award comes to at most. 单项上限' })
  cap: number | null;
}

@ObjectType('VentureCriterion', { description: 'A criterion of a sheet. 评分指标' })
export class VentureCriterionType {
  @Field({ description: 'Its code. 代码' })
  code: string;

  @Field(() => Int, { description: 'Points of 100. 权重' })
  weight: number;

  @Field(() => Int, { description: 'Highest mark. 满分' })
  max: number;
}

@ObjectType('VentureTrancheRule', { description: 'An instalment of the contract. 拨付期' })
export class VentureTrancheRuleType {
  @Field(() => Int, { description: 'Part of 100. 百分比' })
  percent: number;

  @Field({ description: 'After what: AGREEMENT, MIDTERM or FINAL. 拨付条件' })
  after: string;
}

@ObjectType('VentureRules', {
  description: 'What a reader asks of the rules first; the whole of them is in `rulebook`. 规则要点',
})
export class VentureRulesType {
  @Field({ description: 'Of which city or programme. 规则名称' })
  name: string;

  @Field(() => FenScalar, { description: 'What all awards come to at most. 资助总额' })
  budget: number;

  @Field(() => FenScalar, { nullable: true, description: 'What one award comes to at most. 单项上限' })
  cap: number | null;

  @Field(() => VentureRatioType, { description: 'Largest part of a budget that is granted. 资助比例' })
  share: VentureRatioType;

  @Field(() => VentureRatioType, { nullable: true, description: 'Smallest part of own funds. 自筹比例' })
  ownShare: VentureRatioType | null;

  @Field(() => [VentureCategoryType], { description: 'Categories, each application names one. 申报类别' })
  categories: readonly VentureCategoryType[];

  @Field(() => [String], { description: 'Steps of screening in their order. 资格审查环节' })
  screening: readonly string[];

  @Field(() => [VentureCriterionType], { description: 'What experts mark. 评分指标' })
  criteria: readonly VentureCriterionType[];

  @Field(() => Int, { nullable: true, description: 'How many experts sit on the panel. 评审组人数' })
  panelSize: number | null;

  @Field(() => Int, { nullable: true, description: 'How many experts review each application. 每份评审人数' })
  reviews: number | null;

  @Field({ description: 'What a total is made of: PANEL, MIXED or BONUS; empty for small projects. 总分构成' })
  total: string;

  @Field(() => Int, { nullable: true, description: 'Choices of one resident; null: no public vote. 每人票数' })
  votes: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The least special bonus, in 1/100 points; null: none. 特别加分下限',
  })
  specialMin: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The highest special bonus, in 1/100 points; null: none. 特别加分上限',
  })
  specialMax: number | null;

  @Field(() => FenScalar, {
    nullable: true,
    description: 'What the matching pool holds; null: no matching. 配捐池总额',
  })
  matchingPool: number | null;

  @Field(() => String, { nullable: true, description: 'How it is shared out: LINEAR or QUADRATIC. 配捐公式' })
  matchingFormula: string | null;

  @Field(() => Int, { nullable: true, description: 'How many are funded; null: as the money suffices. 立项数' })
  places: number | null;

  @Field(() => Int, { description: 'Days of the notice. 公示天数' })
  noticeDays: number;

  @Field({ description: 'How its days are counted: WORKING or CALENDAR. 天数计法' })
  noticeUnit: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Days from its confirmation within which an award is signed; null: no time is set. 签约期限',
  })
  signingDays: number | null;

  @Field(() => String, { nullable: true, description: 'How these days are counted: WORKING or CALENDAR. 天数计法' })
  signingUnit: string | null;

  @Field(() => [VentureTrancheRuleType], { description: 'How a contract is paid. 拨付期' })
  tranches: readonly VentureTrancheRuleType[];

  @Field(() => Int, { description: 'Years without applications after a breach. 限制申报年数' })
  banYears: number;
}
