import { applyDecorators } from '@nestjs/common';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsInt, Min, ValidateNested } from 'class-validator';
import { type DispatchPolicy, type Factors } from '../domain/dispatch-policy.js';
import { type ByUrgency } from '../domain/urgency.js';

/** A type of the schema that is published and read alike: `<name>` and `<name>Input`. */
const Rules = (name: string, description: string): ClassDecorator =>
  applyDecorators(ObjectType(name, { description }), InputType(`${name}Input`, { description }));
/** A whole number, 0 or more. */
const Whole = (description: string): PropertyDecorator =>
  applyDecorators(
    Field(() => Int, { description }),
    IsInt(),
    Min(0),
  );
/** A part of the rules. */
const Part = (type: () => new () => object, description: string): PropertyDecorator =>
  applyDecorators(Field(type, { description }), ValidateNested(), Type(type));

@Rules('DispatchWeights', 'Weights of the factors in thousandths, 1000 in all. 评分权重（千分）')
export class DispatchWeightsType implements Factors {
  @Whole('Time to the door. 到达时间')
  arrival: number;
  @Whole('Fit of skills. 技能匹配')
  skillFit: number;
  @Whole('Served this resident before. 服务连续性')
  continuity: number;
  @Whole('Share of offers accepted. 接单可能')
  acceptance: number;
  @Whole('Got less than others. 公平')
  fairness: number;
  @Whole('Little promised in that week. 负荷')
  load: number;
}

@Rules('DispatchByUrgency', 'One number for each degree of urgency. 按紧急程度')
export class ByUrgencyType implements ByUrgency<number> {
  @Whole('Urgent. 紧急')
  URGENT: number;
  @Whole('Soon. 尽快')
  SOON: number;
  @Whole('Planned. 预约')
  PLANNED: number;
}

@Rules('DispatchWaveRules', 'How many offers are open at once. 波次规则')
export class WaveRulesType {
  @Whole('So many candidates or fewer are all asked at once. 全部询问上限')
  askAllUpTo: number;
  @Whole('Offers = this × √(candidates within 1 km) / 1000. 密度系数（千分）')
  densityThousandths: number;
  @Whole('Offers open at least. 最少')
  minimum: number;
  @Whole('Offers open at most. 最多')
  maximum: number;
  @Part(() => ByUrgencyType, 'Factor by urgency, thousandths. 紧急系数（千分）')
  urgencyThousandths: ByUrgencyType;
  @Whole('Growth with each unanswered wave, thousandths. 递增（千分）')
  growthThousandths: number;
}

@Rules('DispatchQuietHours', 'Minutes of the Shanghai day between which only urgent offers are sent. 静默时段')
export class QuietHoursType {
  @Whole('From this minute of the day. 起')
  fromMinute: number;
  @Whole('To this minute of the day, outside. 止')
  toMinute: number;
}

@Rules('DispatchCooldownRules', 'Rest after unanswered offers. 冷却规则')
export class CooldownRulesType {
  @Whole('So many unanswered in a row. 连续未回应次数')
  unanswered: number;
  @Whole('Minutes of rest. 冷却分钟')
  restMinutes: number;
}

@Rules('DispatchEscalationRules', 'When an unfilled request is brought to whom. 升级规则')
export class EscalationRulesType {
  @Part(() => ByUrgencyType, 'Minutes of search before the first step. 首次升级分钟')
  searchMinutes: ByUrgencyType;
  @Part(() => ByUrgencyType, 'Minutes between further steps. 逐级分钟')
  stepMinutes: ByUrgencyType;
  @Whole('Minutes before the start at which it is near. 临近分钟')
  beforeStartMinutes: number;
}

@Rules('DispatchSearchRules', 'How far a search goes. 搜索范围')
export class SearchRulesType {
  @Whole('Enough candidates who passed. 足够候选人数')
  enoughEligible: number;
  @Whole('Volunteers looked at for one wave. 最多考察人数')
  mostConsidered: number;
}

@Rules('DispatchRules', 'Everything a region may decide about dispatch. 派单规则')
export class DispatchRulesType implements DispatchPolicy {
  @Part(() => DispatchWeightsType, 'Weights of the factors. 评分权重')
  weights: DispatchWeightsType;
  @Whole('Minutes to the door at which the factor reaches 0. 到达上限分钟')
  arrivalHorizonMinutes: number;
  @Whole('Greatest straight-line distance, metres, 50,000 at most. 最远距离（米）')
  reachMetres: number;
  @Whole('Minutes promised in a week at which the factor is 0. 每周负荷分钟')
  weeklyLoadMinutes: number;
  @Whole('Unanswered offers somebody may have at a time. 待回应邀约上限')
  openOffersAtMost: number;
  @Part(() => WaveRulesType, 'Sizes of waves. 波次')
  wave: WaveRulesType;
  @Part(() => ByUrgencyType, 'Minutes until an offer times out. 回应时限分钟')
  offerMinutes: ByUrgencyType;
  @Part(() => QuietHoursType, 'Quiet hours. 静默时段')
  quietHours: QuietHoursType;
  @Part(() => CooldownRulesType, 'Rest after unanswered offers. 冷却')
  cooldown: CooldownRulesType;
  @Part(() => EscalationRulesType, 'Escalation. 升级')
  escalation: EscalationRulesType;
  @Part(() => SearchRulesType, 'Search. 搜索')
  search: SearchRulesType;
}
