import { defineErrors } from '#kernel';

/** Refusals of rounds and applications (轮次与申报). */
export const roundsErrors = defineErrors({
  ROUND_NOT_OPEN: { zh: '本轮次尚未开放申报', en: 'This round does not take applications yet' },
  ROUND_CLOSED: { zh: '申报已于 {closeAt} 截止', en: 'Applications closed at {closeAt}' },
  ROUND_DATES_NOT_SOUND: {
    zh: '轮次日期有误：{field}（{reason}）',
    en: 'The dates of the round are not sound: {field} ({reason})',
  },
  RULEBOOK_NOT_SOUND: { zh: '规则有误：{field}（{reason}）', en: 'The rulebook is not sound: {field} ({reason})' },
  RULEBOOK_PINNED: { zh: '轮次公告后，规则和日期不得更改', en: 'Rules and dates are pinned by the announcement' },
  BUDGET_NOT_SOUND: { zh: '预算有误：{field}（{reason}）', en: 'The budget is not sound: {field} ({reason})' },
  APPLICANT_BARRED: { zh: '申报单位被限制申报至 {until}', en: 'The applicant is barred until {until}' },
  SCREENING_NEEDS_ANOTHER_PERSON: {
    zh: '该步骤须由他人办理（回避：{because}）',
    en: 'Somebody else has to take this step (because of: {because})',
  },
  SCREENING_NOT_DONE: { zh: '尚有 {count} 份申报未完成资格审查', en: '{count} applications have not been screened' },
  APPEAL_PERIOD_OVER: { zh: '资格审查已结束，不再受理申诉', en: 'Screening is over: no appeal is taken any more' },
});
