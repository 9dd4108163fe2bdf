import { defineErrors } from '#kernel';

/** Refusals of awards, agreements, milestones and tranches (立项与拨付). */
export const awardsErrors = defineErrors({
  AGREEMENT_DATES_NOT_SOUND: {
    zh: '协议日期不成立：中期须晚于今日，结束须晚于中期',
    en: 'The dates of the agreement do not hold together: half-time is after today, the end after half-time',
  },
  AGREEMENT_TERMS_CHANGED: {
    zh: '协议内容已变更，请重新核对后签署',
    en: 'The agreement has changed: look again before you sign',
  },
  AGREEMENT_NEEDS_ANOTHER_PERSON: {
    zh: '协议双方须由不同的人签署',
    en: 'The two sides of an agreement are signed by two persons',
  },
  SIGNING_TIME_OVER: {
    zh: '签约期限已于 {until} 届满',
    en: 'The time for signing ended with {until}',
  },
  AGREEMENT_ALREADY_SIGNED: { zh: '协议已由双方签署', en: 'Both sides have signed this agreement already' },
  VERDICT_NOT_POSSIBLE: {
    zh: '{kind} 评估不能作出 {verdict} 结论',
    en: 'An evaluation of kind {kind} cannot end with {verdict}',
  },
  MILESTONE_NOT_REPORTED: {
    zh: '该里程碑尚未提交进展报告',
    en: 'No progress report of this milestone has come yet',
  },
  TRANCHE_NEEDS_ANOTHER_PERSON: {
    zh: '拨付的申请、审核、支付须由三人办理（回避：{because}）',
    en: 'A tranche is requested, approved and paid by three persons (because of: {because})',
  },
  TRANCHE_NOT_DUE: {
    zh: '该期拨付条件尚未满足，或前期款项尚未到账',
    en: 'The condition of this tranche is not met, or an earlier one has not arrived',
  },
  TRANCHE_UNDER_WAY: {
    zh: '有拨付款项已汇出，须待到账或退汇后办理',
    en: 'Money of a tranche is on its way: wait until it has arrived or come back',
  },
  CLAWBACK_EXCEEDED: {
    zh: '超出应追回金额，剩余 {left} 分',
    en: 'More than is to come back: {left} fen are left',
  },
  NOTHING_TO_WRITE_OFF: { zh: '没有尚待追回的款项', en: 'Nothing is to come back' },
  VENTURE_PROPOSAL_MISSING: { zh: '没有待复核的申请', en: 'No proposal waits to be decided' },
  VENTURE_PROPOSAL_NEEDS_ANOTHER_PERSON: {
    zh: '须由提出人以外的人复核',
    en: 'A proposal is decided by another person than who made it',
  },
  VENTURE_PROPOSAL_CHANGED: { zh: '申请内容已变更，请重新核对', en: 'What is proposed has changed: look again' },
  BAN_NEEDS_ANOTHER_PERSON: {
    zh: '解除限制申报须由作出限制以外的人办理',
    en: 'A ban is lifted by another person than who imposed it',
  },
  BAN_ALREADY_LIFTED: { zh: '该限制申报已解除', en: 'This ban was lifted already' },
  ROUND_NOT_OVER: {
    zh: '轮次尚有未了结的项目或应追回款，不能归档',
    en: 'Projects of the round are open, or money is to come back: it cannot be archived',
  },
});
