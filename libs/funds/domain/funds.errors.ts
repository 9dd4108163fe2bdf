import { defineErrors } from '#kernel';

/** Refusals of community funds, drives and donations (社区公益金). */
export const fundsErrors = defineErrors({
  COMMITTEE_TOO_SMALL: {
    zh: '管委会人数须为单数且不少于 {least} 人',
    en: 'A committee has an odd number of members, at least {least}',
  },
  SUPERVISOR_MISSING: { zh: '至少须有一名监督员', en: 'A fund needs at least one supervisor' },
  COMMITTEE_AND_SUPERVISOR: {
    zh: '监督员不得兼任管委会成员',
    en: 'A supervisor may not be a member of the committee',
  },
  CHARITY_NOT_VALID: {
    zh: '慈善组织登记未生效、已过期或已被暂停',
    en: 'The registration of the charity is not in force, or suspended',
  },
  PUBLIC_QUALIFICATION_MISSING: {
    zh: '该慈善组织没有有效的公开募捐资格',
    en: 'The charity has no valid qualification for public fundraising',
  },
  PERSONAL_APPEAL_REFERRED: {
    zh: '平台不受理为特定个人的求助；请申请救急难，或使用民政部指定的个人求助网络服务平台',
    en: 'An appeal for a named person is not taken here: apply for emergency help, or use a platform designated for personal appeals',
  },
  DRIVE_INCOMPLETE: { zh: '募捐方案不完整：{field}', en: 'The plan of the drive is not complete: {field}' },
  DRIVE_FILED_TOO_LATE: {
    zh: '公开募捐须在开展十日前备案，最早可于 {earliest} 开始',
    en: 'A public drive is filed ten days before it opens: it may open on {earliest} at the earliest',
  },
  DRIVE_NOT_DUE: { zh: '募捐活动尚未到开始时间（{opensAt}）', en: 'The drive does not begin before {opensAt}' },
  DRIVE_NOT_OPEN: { zh: '募捐活动未在进行，不能捐赠', en: 'The drive takes no gifts now' },
  DRIVE_CAP_REACHED: {
    zh: '募捐活动已达上限，最多还可捐赠 {left} 分',
    en: 'The drive has reached its cap; at most {left} fen are left',
  },
  DRIVE_GIFTS_UNPAID: {
    zh: '您在该募捐活动中已有 {limit} 笔未付款的捐赠，请先付款，或等其过期',
    en: 'You have {limit} gifts to this drive that are not paid: pay one, or wait until it has expired',
  },
  DONATION_NOT_REFUNDABLE: {
    zh: '该捐赠没有可退的款项',
    en: 'Nothing of this donation can be sent back',
  },
  REFUND_REASON_NOT_PLANNED: {
    zh: '备案方案未约定未达目标退款',
    en: 'The filed plan does not say that gifts go back when the goal is not met',
  },
  REFUND_NEEDS_SECOND_PERSON: {
    zh: '退捐须由申请人和捐赠人以外的另一人批准',
    en: 'A refund is approved by somebody other than who asked for it and who gave',
  },
  REFUND_ALREADY_DECIDED: { zh: '该退捐申请已处理', en: 'This refund has been decided already' },
});
