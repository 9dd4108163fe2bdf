import { Rules, RulesPart, WholeRule } from '#platform';
import type { DetectorName } from '../domain/finding.js';
import { defaultIntegrityRules, type IntegrityRules } from '../domain/integrity-rules.js';

/** Stands for what a publisher leaves out who does not know it yet. */
const preset = defaultIntegrityRules.rules;

@Rules('IntegrityWeights', 'What a hit of each rule weighs; 0 switches it off. 权重')
export class IntegrityWeightsType implements Record<DetectorName, number> {
  @WholeRule('Two records at the same time. 时间重叠')
  OVERLAP: number;
  @WholeRule('Too far apart for the time between. 行程不可能')
  IMPOSSIBLE_TRAVEL: number;
  @WholeRule('More minutes than can have passed. 数分钟内开具')
  HASTY_ISSUE: number;
  @WholeRule('One person ordered and recorded. 管理员补录')
  BACK_ENTRY: number;
  @WholeRule('Many alike by one handler. 批量录入')
  BATCH: number;
  @WholeRule('One device for many people. 一机多人')
  SHARED_DEVICE: number;
  @WholeRule('The own household. 服务自家人')
  OWN_HOUSEHOLD: number;
  @WholeRule('A code seen far from the site. 签到码远传')
  FAR_CODE: number;
  @WholeRule('More than the request. 超出需求时长')
  BEYOND_REQUEST: number;
  @WholeRule('Entered by one whose other entries are doubted. 经办人存疑', preset.weights.DOUBTED_HANDLER)
  DOUBTED_HANDLER: number;
}

@Rules('IntegrityOverlapRules', 'When two records overlap. 时间重叠')
export class OverlapRulesType {
  @WholeRule('Minutes shared at least. 重叠分钟')
  minutes: number;
}

@Rules('IntegrityTravelRules', 'When travel is impossible. 行程')
export class TravelRulesType {
  @WholeRule('Distances up to this are not looked at, metres. 起算距离（米）')
  floorMetres: number;
  @WholeRule('Fastest travel, metres a minute. 最快速度（米/分钟）')
  metresPerMinute: number;
  @WholeRule('Minutes of slack for clocks and rounding. 宽限分钟')
  slackMinutes: number;
}

@Rules('IntegrityHastyIssueRules', 'When a record comes too soon after the order. 数分钟内开具')
export class HastyIssueRulesType {
  @WholeRule('Records from so many minutes on. 起查时长')
  leastMinutes: number;
  @WholeRule('Share of the minutes that must have passed, percent. 最低比例')
  percent: number;
}

@Rules('IntegrityBackEntryRules', 'When an entry by the one who ordered is doubtful. 管理员补录')
export class BackEntryRulesType {
  @WholeRule('Records from so many minutes on. 起查时长')
  leastMinutes: number;
  @WholeRule('The place was taken within so many seconds of the order. 接单秒数')
  placeWithinSeconds: number;
}

@Rules('IntegrityBatchRules', 'When many alike are doubtful. 批量录入')
export class BatchRulesType {
  @WholeRule('So many alike. 条数')
  records: number;
  @WholeRule('Entered within so many minutes, 1,440 at most. 录入时段（分钟）')
  withinMinutes: number;
  @WholeRule('Places taken within so many minutes. 接单时段（分钟）')
  placesWithinMinutes: number;
  @WholeRule('Ordered within so many hours of the start. 提前下单小时')
  orderedWithinHours: number;
  @WholeRule('Or entered within so many seconds each. 每条录入秒数')
  secondsEach: number;
}

@Rules('IntegrityDeviceRules', 'When one device serves too many. 一机多人')
export class DeviceRulesType {
  @WholeRule('So many people. 人数')
  people: number;
  @WholeRule('At so many sites. 地点数')
  sites: number;
  @WholeRule('Sites apart by so many metres. 地点间距（米）')
  metresApart: number;
  @WholeRule('Within so many hours, 48 at most. 时段（小时）')
  hours: number;
}

@Rules('IntegrityFarCodeRules', 'When a signature is far from its code. 签到码远传')
export class FarCodeRulesType {
  @WholeRule('Further than so many metres from where the code was shown. 距出示地点（米）')
  metres: number;
  @WholeRule('Further than so many metres from the site, where that is not known. 距服务地点（米）')
  metresFromSite: number;
}

@Rules('IntegrityBeyondRequestRules', 'When a service is much longer than asked for. 超出需求时长')
export class BeyondRequestRulesType {
  @WholeRule('So many minutes beyond. 超出分钟')
  minutes: number;
  @WholeRule('And so many percent of the plan. 占计划比例')
  percent: number;
  @WholeRule('Unless signed out on the spot, within so many metres. 现场签退距离（米）')
  spotMetres: number;
  @WholeRule('Minutes beyond where the sign-out tells no position. 无位置时超出分钟')
  minutesUnlocated: number;
}

@Rules('IntegrityDoubtedHandlerRules', 'When entries are doubted for others of the same hand. 经办人存疑')
export class DoubtedHandlerRulesType {
  @WholeRule('Records from so many minutes on. 起查时长')
  leastMinutes: number;
  @WholeRule('So many marked entries besides. 存疑补录条数')
  entries: number;
  @WholeRule('Within so many days before, 31 at most. 时段（天）')
  days: number;
}

@Rules('IntegrityRules', 'Everything a region may decide about the review of hours. 诚信核查规则')
export class IntegrityRulesType implements IntegrityRules {
  @WholeRule('Score from which a record is frozen. 阈值')
  threshold: number;
  @RulesPart(() => IntegrityWeightsType, 'Weights. 权重')
  weights: IntegrityWeightsType;
  @WholeRule('Days within which a review is decided; then it escalates. 处理期限（天）')
  reviewDays: number;
  @RulesPart(() => OverlapRulesType, 'Overlap. 时间重叠')
  overlap: OverlapRulesType;
  @RulesPart(() => TravelRulesType, 'Travel. 行程')
  travel: TravelRulesType;
  @RulesPart(() => HastyIssueRulesType, 'Issued too soon. 数分钟内开具')
  hastyIssue: HastyIssueRulesType;
  @RulesPart(() => BackEntryRulesType, 'Back-entry. 管理员补录')
  backEntry: BackEntryRulesType;
  @RulesPart(() => BatchRulesType, 'Batches. 批量录入')
  batch: BatchRulesType;
  @RulesPart(() => DeviceRulesType, 'Devices. 一机多人')
  device: DeviceRulesType;
  @RulesPart(() => FarCodeRulesType, 'Codes sent away. 签到码远传')
  farCode: FarCodeRulesType;
  @RulesPart(() => BeyondRequestRulesType, 'Beyond the request. 超出需求时长')
  beyondRequest: BeyondRequestRulesType;
  @RulesPart(() => DoubtedHandlerRulesType, 'Doubted handlers. 经办人存疑', preset.doubtedHandler)
  doubtedHandler: DoubtedHandlerRulesType;
}
