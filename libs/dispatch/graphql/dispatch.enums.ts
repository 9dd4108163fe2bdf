import { registerEnumType } from '@nestjs/graphql';
import { type FactorName, factorNames } from '../domain/dispatch-policy.js';
import { type EscalationLevel, escalationLevels } from '../domain/escalation.js';
import { type RefusalReason, refusalReasons } from '../domain/hard-filters.js';
import { type DeclineReason, type OfferState, declineReasons, offerStates } from '../domain/offer.states.js';

type Described<Value extends string> = Record<Value, { description: string }>;

const enumOf = <Value extends string>(values: readonly Value[]): Record<Value, Value> =>
  Object.fromEntries(values.map((value) => [value, value])) as Record<Value, Value>;

export const OfferStateEnum = enumOf<OfferState>(offerStates.states);
export const DeclineReasonEnum = enumOf<DeclineReason>(declineReasons);
export const MatchFactorEnum = enumOf<FactorName>(factorNames);
export const RefusalReasonEnum = enumOf<RefusalReason>(refusalReasons);
export const DispatchEscalationEnum = enumOf<EscalationLevel>(escalationLevels);

/** What a change on the board is. */
export enum BoardEventKind {
  CHANGED = 'CHANGED',
  PROGRESSED = 'PROGRESSED',
  VOLUNTEER_LATE = 'VOLUNTEER_LATE',
}

registerEnumType(BoardEventKind, {
  name: 'DispatchBoardEventKind',
  description: 'What happened on the dispatch board. 看板动态类型',
  valuesMap: {
    CHANGED: { description: 'The request changed. 需求变更' },
    PROGRESSED: { description: 'The search went on: offers, or a step of escalation. 派单进展' },
    VOLUNTEER_LATE: { description: 'A volunteer has not signed in in time: call. 志愿者未到' },
  },
});

registerEnumType(OfferStateEnum, {
  name: 'OfferState',
  description: 'Where an offer stands. 邀约状态',
  valuesMap: {
    SENT: { description: 'Waits for an answer. 已推送' },
    ACCEPTED: { description: 'The volunteer has the place. 已接受' },
    DECLINED: { description: 'The volunteer said no. 婉拒' },
    TIMED_OUT: { description: 'Nobody answered in time. 超时' },
    WITHDRAWN: { description: 'The place went to somebody else, the request closed, or the volunteer left. 已撤回' },
  } satisfies Described<OfferState>,
});

registerEnumType(DeclineReasonEnum, {
  name: 'DeclineReason',
  description: 'Why a volunteer declines or leaves. 婉拒原因',
  valuesMap: {
    NO_TIME: { description: 'No time then. 没有时间' },
    TOO_FAR: { description: 'Too far away. 太远' },
    NOT_SUITABLE: { description: 'Not suited to this service. 不适合' },
    UNWELL: { description: 'Unwell. 身体不适' },
    OTHER: { description: 'Another reason. 其他' },
  } satisfies Described<DeclineReason>,
});

registerEnumType(MatchFactorEnum, {
  name: 'MatchFactor',
  description: 'What speaks for a volunteer. 评分因素',
  valuesMap: {
    arrival: { description: 'Time to the door: turnout and travel. 到达时间' },
    skillFit: { description: 'Fit of skills; rare skills stay free for what needs them. 技能匹配' },
    continuity: { description: 'Served this resident before. 服务连续性' },
    acceptance: { description: 'Share of offers accepted in 30 days. 接单可能' },
    fairness: { description: 'Got fewer offers and minutes than others in 30 days. 公平' },
    load: { description: 'Little promised in the week of the service. 负荷' },
  } satisfies Described<FactorName>,
});

registerEnumType(RefusalReasonEnum, {
  name: 'DispatchFilter',
  description: 'Why a volunteer is not asked. 不派单原因',
  valuesMap: {
    NOT_VERIFIED: { description: 'Not verified yet. 未实名' },
    BARRED: { description: 'Barred or suspended. 已停用' },
    OFF_DUTY: { description: 'Off duty. 未上岗' },
    COOLDOWN: { description: 'Rests after unanswered offers. 冷却中' },
    BLOCKED_BY_REQUESTER: { description: 'The requester does not want this volunteer. 被居民屏蔽' },
    BLOCKED_BY_VOLUNTEER: { description: 'The volunteer does not want to serve this household. 志愿者屏蔽' },
    OWN_HOUSEHOLD: { description: 'Lives in the same household. 同一家庭' },
    MINOR_NO_CONSENT: { description: 'Under age without consent, or not a group service. 未成年人限制' },
    SKILL_MISSING: { description: 'Lacks a skill. 缺少技能' },
    LICENCE_MISSING: { description: 'Lacks a licence valid on those dates. 缺少证书' },
    LANGUAGE: { description: 'Does not speak the language. 语言不符' },
    INSURANCE: { description: 'No insurance for the whole interval. 保险未覆盖' },
    OUT_OF_REACH: { description: 'Lives too far away. 距离过远' },
    NOT_AVAILABLE: { description: 'Not available at that time of the week. 时间不可用' },
    DOUBLE_BOOKED: { description: 'Another service at that time, travel included. 时间冲突' },
    DAILY_LIMIT: { description: 'More than the minutes of one day. 超过每日时长' },
    ALREADY_OFFERED: { description: 'Was asked already. 已推送过' },
    ENOUGH_OFFERS: { description: 'Has as many unanswered offers as the policy allows. 待回应邀约已满' },
    QUIET_HOURS: { description: 'Quiet hours, and the request is not urgent. 静默时段' },
  } satisfies Described<RefusalReason>,
});

registerEnumType(DispatchEscalationEnum, {
  name: 'DispatchEscalation',
  description: 'Who takes care of a request that found nobody. 升级层级',
  valuesMap: {
    GRID: { description: 'The grid worker. 网格员' },
    STATION: { description: 'The station. 社工站' },
    STREET: { description: 'The street. 街道' },
  } satisfies Described<EscalationLevel>,
});
