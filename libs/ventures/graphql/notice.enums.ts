import { publishEnum } from '#platform';
import type { ObjectionDecision } from '../app/decide-objection.js';
import type { AwardLimit } from '../domain/award-amount.js';
import type { ObjectionOutcome, ObjectionState } from '../domain/objection.states.js';
import type { Decision, Refusal } from '../domain/select-awards.js';

export const VentureDecisionKindEnum = publishEnum<Decision['kind']>(
  'VentureDecisionKind',
  'What is decided of an application. 立项决定',
  { AWARD: 'To be funded. 拟立项', RESERVE: 'Waits for a place. 递补', REFUSED: 'Not funded. 不予立项' },
);

export const VentureRefusalEnum = publishEnum<Refusal>(
  'VentureRefusal',
  'Why an application is not funded. 不予立项原因',
  {
    NOT_SHORTLISTED: 'Ranked below the shortlist. 未入围',
    BELOW_PASS_MARK: 'Below the pass mark. 未达最低分',
    ORGANISATION_HAS_AWARD: 'Its organisation has an award already. 同一机构已立项',
    NO_PLACE_LEFT: 'All places are taken. 名额已满',
    NO_MONEY_LEFT: 'The money does not suffice. 资金不足',
    OBJECTION_UPHELD: 'An objection to it was upheld. 异议成立',
    WITHDRAWN: 'Its organisation took it back. 已撤回',
    SIGNING_LAPSED: 'It was not signed in time. 逾期未签约',
    BARRED: 'Its organisation is barred from applying. 限制申报期内',
  },
);

export const AwardLimitEnum = publishEnum<AwardLimit>(
  'VentureAwardLimit',
  'What set the amount of an award. 金额依据',
  {
    ASKED: 'What was asked for. 申请金额',
    SHARE: 'The share of the budget that is funded. 资助比例',
    CAP: 'The cap of one award. 单项上限',
    OWN_FUNDS: 'The budget without own funds. 扣除自筹',
    CATEGORY_LEFT: 'What was left in the category. 类别余额',
    ROUND_LEFT: 'What was left in the round. 轮次余额',
  },
);

export const ObjectionStateEnum = publishEnum<ObjectionState>(
  'VentureObjectionState',
  'Where an objection stands. 异议状态',
  {
    FILED: 'Waits to be admitted; the item is frozen. 待受理',
    ADMISSIBLE: 'Is checked; the item is frozen. 复核中',
    INADMISSIBLE: 'Not taken. 不予受理',
    UPHELD: 'It was right. 成立',
    DISMISSED: 'It was not. 不成立',
    CLOSED: 'Answered in writing. 已办结',
  },
);

export const ObjectionOutcomeEnum = publishEnum<ObjectionOutcome>(
  'VentureObjectionOutcome',
  'How an objection ended. 异议结论',
  {
    INADMISSIBLE: 'Not taken. 不予受理',
    UPHELD: 'It was right. 成立',
    DISMISSED: 'It was not. 不成立',
  },
);

export const ObjectionDecisionEnum = publishEnum<ObjectionDecision['decision']>(
  'VentureObjectionDecision',
  'What is decided of an objection. 处理意见',
  { UPHOLD: 'It is right: the item is struck. 成立', DISMISS: 'It is not. 不成立' },
);
