import { defineErrors } from '#kernel';

/** Refusals of the points capability (积分). */
export const pointsErrors = defineErrors({
  POINTS_POLICY_IN_PAST: {
    zh: '积分政策的生效时间不能早于现在（{effectiveFrom}）',
    en: 'A points policy cannot take effect in the past ({effectiveFrom})',
  },
  POINTS_SPENT: {
    zh: '该服务记录的积分已被使用，不能收回',
    en: 'The points of this service record are spent already and cannot be taken back',
  },
  STAR_UNKNOWN: { zh: '该地区的星级为 1 至 {stars} 星', en: 'The stars of the region are 1 to {stars}' },
  STAR_NOT_REACHED: {
    zh: '尚未达到 {star} 星：已有 {minutes} 分钟、{points} 积分，需 {neededMinutes} 分钟、{neededPoints} 积分',
    en: 'Star {star} is not reached: {minutes} minutes and {points} points of {neededMinutes} and {neededPoints}',
  },
  STAR_ALREADY_HELD: { zh: '已获评 {star} 星', en: 'Star {star} is held already' },
  STAR_APPLICATION_OPEN: { zh: '已有星级申请在办理中', en: 'Another application for a star is under way' },
  STAR_NEEDS_DISTRICT: { zh: '{star} 星由区级评审', en: 'Star {star} is reviewed by the district' },
  STAR_STANDING: { zh: '目前不能申请星级', en: 'A volunteer in this state cannot have a star' },
  OBJECTION_REPEATED: {
    zh: '您已对该公示提出过异议',
    en: 'You have objected to this notice before',
  },
  CERTIFICATE_REQUEST_OPEN: { zh: '已有证明申请在办理中', en: 'Another request for a certificate is under way' },
  CERTIFICATE_NOTHING_SERVED: {
    zh: '该期间没有生效的服务记录',
    en: 'No service took effect in this period',
  },
  CERTIFICATE_TOO_LONG: {
    zh: '一份证明最多列出 {most} 次服务，请缩短期间',
    en: 'A certificate lists at most {most} services; choose a shorter period',
  },
  CERTIFICATE_DOCUMENT_MISSING: {
    zh: '志愿者未登记证件，不能开具证明',
    en: 'The volunteer has no identity document in the register, so no certificate can be issued',
  },
  CERTIFICATE_UNPRINTABLE: {
    zh: '证明中有无法打印的字符：{characters}',
    en: 'The certificate would have characters that cannot be printed: {characters}',
  },
  POINTS_POLICY_SUPERSEDED: {
    zh: '该地区已有更晚生效的积分政策（{effectiveFrom}），新版本须在其后生效',
    en: 'The region already has a policy that takes effect later ({effectiveFrom}); a new version must start after it',
  },
  GIVING_NOT_ALLOWED: {
    zh: '该地区的积分政策不允许这样赠与或捐赠',
    en: 'The points policy of the region does not allow this',
  },
  GIVING_LIMIT_REACHED: {
    zh: '超过积分政策规定的年度上限（{limit}）',
    en: 'This passes the yearly limit of the points policy ({limit})',
  },
  GIFT_TO_SELF: { zh: '不能把积分赠与自己', en: 'Points cannot be given to oneself' },
  POINTS_CAP_REACHED: {
    zh: '对方的积分已达个人上限',
    en: 'The receiver has as many points for own use as the policy allows',
  },
  FAMILY_CODE_INVALID: { zh: '家庭码不正确或已失效', en: 'The family code is wrong or has ended' },
  FAMILY_LIMIT_REACHED: { zh: '家庭成员最多 {limit} 人', en: 'A person has at most {limit} relatives here' },
  CARE_NOT_REGISTERED: { zh: '对方未登记为助老对象', en: 'This person is not registered as an elder in need' },
  CARE_FOUR_EYES: {
    zh: '登记人不能自己发放助老积分，也不能发给自己',
    en: 'Who registered an elder cannot grant to him, and nobody grants to himself',
  },
  REWARD_OUTSIDE_REGION: {
    zh: '该兑换品不面向您所在的地区',
    en: 'This reward is not offered in your region',
  },
  REWARD_UNAVAILABLE: { zh: '该兑换品目前不能兑换', en: 'This reward cannot be redeemed at present' },
  REWARD_EXPIRED: { zh: '该兑换品已过有效期', en: 'The time of this reward is over' },
  REWARD_OUT_OF_STOCK: { zh: '该兑换品已兑完', en: 'No piece of this reward is left' },
  REDEMPTION_NOT_ALLOWED: {
    zh: '该地区的积分政策不允许兑换',
    en: 'The points policy of the region does not allow redemptions',
  },
  REDEMPTION_STANDING: { zh: '目前不能兑换积分', en: 'A volunteer in this state cannot redeem points' },
  REDEMPTION_LIMIT_REACHED: {
    zh: '已达到每期兑换上限（{limit}，周期 {period}）',
    en: 'The limit of redemptions is reached ({limit} in one {period})',
  },
  REDEMPTION_CODE_INVALID: { zh: '兑换码不正确', en: 'The redemption code is wrong' },
  REDEMPTION_CODE_USED: { zh: '兑换码已核销', en: 'The redemption code was used already' },
  REDEMPTION_CODES_FULL: {
    zh: '该商家待核销的兑换过多，请稍后再试',
    en: 'The merchant has too many open redemptions; try later',
  },
  REDEMPTION_EXPIRED: { zh: '兑换已过领取期限', en: 'The time to fetch this redemption is over' },
  REDEMPTION_RETURN_OVER: {
    zh: '已超过退回期限（核销后 {days} 天）',
    en: 'The time to return it is over ({days} days after it was given)',
  },
  MERCHANT_KNOWN: { zh: '该组织已登记为兑换商家', en: 'This organisation is registered as a merchant already' },
});
