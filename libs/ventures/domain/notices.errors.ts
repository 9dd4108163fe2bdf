import { defineErrors } from '#kernel';

/** Refusals of notices, objections and confirmations (公示、异议、立项). */
export const noticesErrors = defineErrors({
  NOTICE_OVER: { zh: '公示期已结束，不再受理异议', en: 'The notice is over: objections are no longer taken' },
  NOTICE_RUNNING: {
    zh: '公示期至 {until} 止，期满前不得确认',
    en: 'The notice runs to the end of {until}: nothing is confirmed before',
  },
  ITEM_FROZEN: { zh: '该项目有未办结的异议，暂不确认', en: 'An objection to this item is open: it waits' },
  ITEM_NOT_IN_NOTICE: { zh: '该项目不在公示中', en: 'This application is not part of the notice' },
  RECHECK_MISSING: {
    zh: '按规则须先复核评审结果',
    en: 'The rules have the ranking checked once more before the notice',
  },
  RECHECK_NEEDS_ANOTHER_PERSON: {
    zh: '公示须由复核人以外的人发布',
    en: 'The notice is published by another person than who checked the ranking',
  },
  OBJECTOR_NOT_REAL_NAMED: {
    zh: '异议须实名提出：请先登记身份证件',
    en: 'Only who has shown a document may object',
  },
  OBJECTION_KNOWN: { zh: '您对该项目已有未办结的异议', en: 'You have an open objection to this item already' },
  OBJECTION_NEEDS_ANOTHER_PERSON: {
    zh: '异议须由公示发布人、异议人以外的人处理',
    en: 'An objection is dealt with by neither who made the notice nor who objects',
  },
  ORGANISATION_HAS_AWARD: {
    zh: '同一机构在本轮最多立项 {most} 项',
    en: 'One organisation gets at most {most} awards in a round',
  },
});
