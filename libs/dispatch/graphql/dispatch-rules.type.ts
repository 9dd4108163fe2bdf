import { Rules, RulesPart, WholeRule } from '#platform';
import { type DispatchPolicy, type Factors } from '../domain/dispatch-policy.js';
import { type ByUrgency } from '../domain/urgency.js';

@Rules('DispatchWeights', 'Weights of the factors in thousandths, 1000 in all. 评分权重（千分）')
export class DispatchWeightsType implements Factors {
  @WholeRule('Time to the door. 到达时间')
  arrival: number;
  @WholeRule('Fit of skills. 技能匹配')
  skillFit: number;
  @WholeRule('Served this resident before. 服务连续性')
  continuity: number;
  @WholeRule('Share of offers accepted. 接单可能')
  acceptance: number;
  @WholeRule('Got less than others. 公平')
  fairness: number;
  @WholeRule('Little promised in that week. 负荷')
  load: number;
}

@Rules('DispatchByUrgency', 'One number for each degree of urgency. 按紧急程度')
export class ByUrgencyType implements ByUrgency<number> {
  @WholeRule('Urgent. 紧急')
  URGENT: number;
  @WholeRule('Soon. 尽快')
  SOON: number;
  @WholeRule('Planned. 预约')
  PLANNED: number;
}

@Rules('DispatchWaveRules', 'How many offers are open at once. 波次规则')
export class WaveRulesType {
  @WholeRule('So many candidates or fewer are all asked at once. 全部询问上限')
  askAllUpTo: number;
  @WholeRule('Offers = this × √(candidates within 1 km) / 1000. 密度系数（千分）')
  densityThousandths: number;
  @WholeRule('Offers open at least. 最少')
  minimum: number;
  @WholeRule('Offers open at most. 最多')
  maximum: number;
  @RulesPart(() => ByUrgencyType, 'Factor by urgency, thousandths. 紧急系数（千分）')
  urgencyThousandths: ByUrgencyType;
  @WholeRule('Growth with each unanswered wave, thousandths. 递增（千分）')
  growthThousandths: number;
}

@Rules('DispatchQuietHours', 'Minutes of the Shanghai day between which only urgent offers are sent. 静默时段')
export class QuietHoursType {
  @WholeRule('From this minute of the day. 起')
  fromMinute: number;
  @WholeRule('To this minute of the day, outside. 止')
  toMinute: number;
}

@Rules('DispatchCooldownRules', 'Rest after unanswered offers. 冷却规则')
export class CooldownRulesType {
  @WholeRule('So many unanswered in a row. 连续未回应次数')
  unanswered: number;
  @WholeRule('Minutes of rest. 冷却分钟')
  restMinutes: number;
}

@Rules('DispatchEscalationRules', 'When an unfilled request is brought to whom. 升级规则')
export class EscalationRulesType {
  @RulesPart(() => ByUrgencyType, 'Minutes of search before the first step. 首次升级分钟')
  searchMinutes: ByUrgencyType;
  @RulesPart(() => ByUrgencyType, 'Minutes between further steps. 逐级分钟')
  stepMinutes: ByUrgencyType;
  @WholeRule('Minutes before the start at which it is near. 临近分钟')
  beforeStartMinutes: number;
}

@Rules('DispatchSearchRules', 'How far a search goes. 搜索范围')
export class SearchRulesType {
  @WholeRule('Enough candidates who passed. 足够候选人数')
  enoughEligible: number;
  @WholeRule('Volunteers looked at for one wave. 最多考察人数')
  mostConsidered: number;
}

@Rules('DispatchRules', 'Everything a region may decide about dispatch. 派单规则')
export class DispatchRulesType implements DispatchPolicy {
  @RulesPart(() => DispatchWeightsType, 'Weights of the factors. 评分权重')
  weights: DispatchWeightsType;
  @WholeRule('Minutes to the door at which the factor reaches 0. 到达上限分钟')
  arrivalHorizonMinutes: number;
  @WholeRule('Greatest straight-line distance, metres, 50,000 at most. 最远距离（米）')
  reachMetres: number;
  @WholeRule('Minutes promised in a week at which the factor is 0. 每周负荷分钟')
  weeklyLoadMinutes: number;
  @WholeRule('Unanswered offers somebody may have at a time. 待回应邀约上限')
  openOffersAtMost: number;
  @RulesPart(() => WaveRulesType, 'Sizes of waves. 波次')
  wave: WaveRulesType;
  @RulesPart(() => ByUrgencyType, 'Minutes until an offer times out. 回应时限分钟')
  offerMinutes: ByUrgencyType;
  @RulesPart(() => QuietHoursType, 'Quiet hours. 静默时段')
  quietHours: QuietHoursType;
  @RulesPart(() => CooldownRulesType, 'Rest after unanswered offers. 冷却')
  cooldown: CooldownRulesType;
  @RulesPart(() => EscalationRulesType, 'Escalation. 升级')
  escalation: EscalationRulesType;
  @RulesPart(() => SearchRulesType, 'Search. 搜索')
  search: SearchRulesType;
}
