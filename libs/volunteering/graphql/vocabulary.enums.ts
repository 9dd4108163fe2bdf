import { publishEnum } from '#platform';
import type { BackfillMethod } from '../app/backfill-service-record.js';
import type { Standing } from '../app/change-standing.js';
import type { DisputeOutcome } from '../app/resolve-dispute.js';
import type { CountingReason } from '../domain/count-minutes.js';
import type { CorrectionDecision } from '../domain/record-correction.js';
import type { TrailRole } from '../domain/trail.js';
import type { EscalationLevel, RequestChannel, ServiceMode, TravelMode, Urgency } from '../domain/vocabulary.js';

export const ServiceModeEnum = publishEnum<ServiceMode>('ServiceMode', 'How a service happens. 服务方式', {
  HOME_VISIT: 'At home. 上门',
  ON_SITE: 'At a site. 现场',
  REMOTE: 'Without meeting. 远程',
});

export const UrgencyEnum = publishEnum<Urgency>('Urgency', 'How soon it is needed. 紧急程度', {
  URGENT: 'Now, also at night. 紧急',
  SOON: 'Soon. 尽快',
  PLANNED: 'Planned. 预约',
});

export const TravelModeEnum = publishEnum<TravelMode>('TravelMode', 'How a volunteer travels. 出行方式', {
  WALK: 'On foot. 步行',
  BIKE: 'By bicycle. 自行车',
  EBIKE: 'By electric bicycle. 电动车',
  TRANSIT: 'By bus or train. 公交',
  CAR: 'By car. 汽车',
});

export const RequestChannelEnum = publishEnum<RequestChannel>('RequestChannel', 'How a request came in. 点单渠道', {
  APP: 'By the resident. 本人',
  PROXY: 'By a proxy. 代办人',
  PHONE_CARD: 'By phone card. 连心卡',
});

export const EscalationLevelEnum = publishEnum<EscalationLevel>('EscalationLevel', 'Who takes care now. 升级层级', {
  GRID: 'Grid worker. 网格员',
  STATION: 'Station. 站点',
  STREET: 'Street or town. 街道',
});

export const TrailRoleEnum = publishEnum<TrailRole>('TrailRole', 'In which role somebody acted. 操作角色', {
  REQUESTER: 'Requester. 点单人',
  PROXY: 'Proxy. 代办人',
  STATION: 'Station. 站点',
  VOLUNTEER: 'Volunteer. 志愿者',
  DISPATCH: 'Dispatch. 派单',
  SYSTEM: 'Time. 系统',
});

export const CountingReasonEnum = publishEnum<CountingReason>('CountingReason', 'Why so many minutes count. 计时原因', {
  COUNTED: 'All of them. 全部计入',
  NO_COMPLETE_PAIR: 'No sign-in with its sign-out. 缺签到或签退',
  BELOW_MINIMUM_SHARE: 'Too little of the planned time. 不足最低比例',
  ROUNDED_TO_ZERO: 'Too short, rounded to nothing. 不足计时单位',
  ROUNDED: 'Rounded. 按规则取整',
  OVERTIME_CUT: 'More than planned is not counted. 超出计划不计',
  ACTIVITY_CAP: 'Cap of one service. 单次上限',
  DAILY_CAP: 'Cap of the day. 每日上限',
  CORRECTED: 'Corrected by the station. 站点更正',
});

export const BackfillMethodEnum = publishEnum<BackfillMethod>('BackfillMethod', 'How the station knows. 补录方式', {
  TELEPHONE: 'Confirmed by telephone. 电话确认',
  PAPER_LIST: 'From the list on site. 现场名单',
});

export const DisputeOutcomeEnum = publishEnum<DisputeOutcome>('DisputeOutcome', 'Decision on a dispute. 异议结论', {
  UPHOLD: 'The requester is right: records are revoked. 异议成立',
  DISMISS: 'The service counts. 异议不成立',
});

export const CorrectionDecisionEnum = publishEnum<CorrectionDecision>(
  'CorrectionDecision',
  'Decision on a correction. 更正结论',
  {
    APPROVE: 'The minutes asked for count. 同意更正',
    DECLINE: 'The record stays. 不予更正',
  },
);

export const StandingEnum = publishEnum<Standing>('VolunteerStanding', 'Decision on a volunteer. 处置', {
  SUSPEND: 'Suspend. 暂停',
  BAR: 'Bar, maybe until a day. 禁止',
  RESUME: 'Take back. 恢复',
  DEREGISTER: 'Deregister. 注销',
});
