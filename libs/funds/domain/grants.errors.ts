import { defineErrors } from '#kernel';

/** Refusals of emergency grants, reservations and disbursements (救急难、预留、拨付). */
export const grantsErrors = defineErrors({
  FUND_MONEY_NOT_AVAILABLE: {
    zh: '该用途可用资金不足：可用 {available} 分，需要 {needed} 分',
    en: 'This purpose has not enough money: {available} fen are available, {needed} are needed',
  },
  RESERVATION_CLOSED: { zh: '该预留已使用或已释放', en: 'This reservation was used or released already' },
  RESERVATION_EXCEEDED: { zh: '超出预留金额，剩余 {left} 分', en: 'More than is reserved: {left} fen are left' },
  GRANT_NEEDS_ANOTHER_PERSON: {
    zh: '该步骤须由他人办理（回避：{because}）',
    en: 'Somebody else has to take this step (because of: {because})',
  },
  GRANT_TERMS_CHANGED: {
    zh: '金额、收款账户或用途已变更，请重新核对后批准',
    en: 'Amount, payee or purpose have changed: look again before you approve',
  },
  GRANT_PURPOSE_NOT_EMERGENCY: {
    zh: '该用途不用于救急难，请选择救急难用途',
    en: 'This purpose is not for emergency help: choose one that is',
  },
  GRANT_ABOVE_FAST_CAP: { zh: '快速通道金额上限为 {cap} 分', en: 'The fast lane takes at most {cap} fen' },
  GRANT_LIMIT_REACHED: {
    zh: '该家庭本年度救助次数已达上限（{most} 次）',
    en: 'This household has had its {most} grants of the year',
  },
  GRANT_CAUSE_REPEATED: { zh: '同一事由不重复救助', en: 'One cause is helped once' },
  GRANT_PAPERS_MISSING: { zh: '证明材料尚未补齐', en: 'The papers are not complete' },
  GRANT_PAYMENT_UNDER_WAY: {
    zh: '款项已汇出，须待到账或退汇后办理',
    en: 'The money is on its way: wait until it has arrived or come back',
  },
  GRANT_PAYMENT_ORDERED: { zh: '该救助的拨付已开立', en: 'The payment of this grant has been ordered already' },
  GRANT_APPEAL_USED: { zh: '每项申请只能申诉一次', en: 'An application can be appealed once' },
  GRANT_RECLAIM_EXCEEDED: {
    zh: '超出应追回金额，剩余 {left} 分',
    en: 'More than is to come back: {left} fen are left',
  },
  DISBURSEMENT_NEEDS_SECOND_PERSON: {
    zh: '拨付须由开立人以外的另一人汇出',
    en: 'A payment is sent by somebody other than who ordered it',
  },
  GRANT_POLICY_INVALID: { zh: '救急难规则不成立：{field}', en: 'These rules of grants do not hold together: {field}' },
  GRANT_POLICY_IN_PAST: {
    zh: '规则须自未来生效，且晚于上一版本',
    en: 'Rules take effect in the future, after the version before',
  },
});
