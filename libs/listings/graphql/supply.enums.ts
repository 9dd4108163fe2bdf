import { publishEnum } from '#platform';
import type { BoardSide, SupplyLicence } from '../domain/supply.js';
import type { FitReason } from '../domain/supply-match.js';
import type { BoardState, SupplyMatchState } from '../domain/supply.states.js';

export const BoardSideEnum = publishEnum<BoardSide>('SupplyBoardSide', 'A side of the supply–demand board. 供需方', {
  NEED: 'The community that needs. 需求方',
  SUPPLY: 'The organisation that offers. 供给方',
});

export const BoardStateEnum = publishEnum<BoardState>('SupplyBoardState', 'State of a need or a supply. 供需条目状态', {
  OPEN: 'On the board. 对接中',
  FILLED: 'Met, or used up. 已满足',
  CLOSED: 'Taken off. 已撤下',
  LAPSED: 'Nobody renewed it, or its last day is over. 已过期',
});

export const SupplyMatchStateEnum = publishEnum<SupplyMatchState>('SupplyMatchState', 'State of a match. 对接状态', {
  PROPOSED: 'Neither side has answered. 待双方确认',
  NEED_CONFIRMED: 'The community has confirmed. 需求方已确认',
  SUPPLY_CONFIRMED: 'The organisation has confirmed. 供给方已确认',
  AGREED: 'Both have confirmed. 已达成',
  DECLINED: 'One side declined. 已婉拒',
  LAPSED: 'Not answered in time. 已过期',
  SUPERSEDED: 'Its need or its supply left the board. 已失效',
});

export const SupplyLicenceEnum = publishEnum<SupplyLicence>(
  'SupplyLicence',
  'A licence that a service needs; stated by the organisation, seen by the station. 资质',
  {
    FOOD_BUSINESS: 'Food business. 食品经营许可',
    MEDICAL_PRACTICE: 'Medical practice. 医疗机构执业许可',
    ELDERLY_CARE: 'Care of the elderly. 养老机构备案',
    CHILD_CARE: 'Child care. 托育机构备案',
    EDUCATION: 'Private education. 民办教育办学许可',
    SOCIAL_WORK: 'Licensed social workers. 社会工作者职业资格',
    ELECTRICIAN: 'Electricians. 电工操作证',
    LEGAL_PRACTICE: 'Practice of law. 律师执业证',
  },
);

export const FitReasonEnum = publishEnum<FitReason>('SupplyFitReason', 'Why a supply fits a need. 匹配理由', {
  AREA: 'It serves the region; the figure is how many levels above. 服务范围（层级差）',
  PEOPLE: 'How many people it serves of those in need. 可服务人数',
  DATES: 'On how many days both are there. 重合天数',
  PRICE: 'What it costs for these people, in fen. 费用（分）',
  LICENCE: 'It has the licence that is wanted. 具备所需资质',
});
