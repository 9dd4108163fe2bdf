import { defineErrors } from '#kernel';

/** Refusals of small projects (民生微实项目). */
export const microErrors = defineErrors({
  MICRO_ROUND_OTHER_KIND: { zh: '该轮次不是民生微实项目', en: 'This round is not one of small projects' },
  MICRO_BUDGET_SPENT: {
    zh: '本轮补助额度不足：剩余 {left} 分',
    en: 'The budget of this round does not suffice: {left} fen are left',
  },
  MICRO_NOTICE_RUNNING: {
    zh: '公示期至 {last} 结束，期满之后方可确认',
    en: 'The notice runs until the end of {last}: confirm after it',
  },
  MICRO_ITEM_FROZEN: { zh: '该项目有未办结的异议，暂缓办理', en: 'An objection to this project is open: it waits' },
  MICRO_NEEDS_ANOTHER_PERSON: {
    zh: '该步骤须由他人办理（回避：{because}）',
    en: 'Somebody else has to take this step (because of: {because})',
  },
  MICRO_INSPECTION_NOT_SOUND: { zh: '验收人员不符合要求', en: 'These people may not inspect this project' },
  MICRO_INSPECTION_MISSING: { zh: '没有待居民代表确认的验收', en: 'There is no inspection that waits for a delegate' },
  MICRO_TERMS_CHANGED: {
    zh: '结算金额或收款账户已变更，请重新核对',
    en: 'Amount or payee of the settlement have changed: look again',
  },
  MICRO_SETTLEMENT_MISSING: { zh: '尚未提出结算', en: 'No settlement was asked for yet' },
  MICRO_ROUND_UNDER_WAY: {
    zh: '已有项目确认，轮次不能取消',
    en: 'Projects of this round were confirmed: it is not cancelled any more',
  },
});
