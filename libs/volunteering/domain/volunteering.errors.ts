import { defineErrors } from '#kernel';

/** Refusals of volunteering; general ones (NOT_FOUND, BAD_USER_INPUT, …) are in the kernel. */
export const volunteeringErrors = defineErrors({
  VOLUNTEER_EXISTS: { zh: '此人已登记为志愿者', en: 'This person is already a volunteer' },
  VOLUNTEER_NOT_ELIGIBLE: {
    zh: '志愿者目前不能接单:{reason}',
    en: 'The volunteer cannot take a service now: {reason}',
  },
  GUARDIAN_CONSENT_REQUIRED: {
    zh: '未满 18 周岁须有监护人同意',
    en: 'A volunteer under 18 needs the consent of a guardian',
  },
  TOO_MANY_WAITING: {
    zh: '您已有 {limit} 个需求在等待志愿者，请先等待或撤单',
    en: 'You have {limit} requests waiting for a volunteer; wait, or take one back',
  },
  NO_PLACE_LEFT: { zh: '名额已满', en: 'No place is left' },
  DOUBLE_BOOKED: {
    zh: '与已接的服务时间冲突(含路程)',
    en: 'Clashes with another accepted service, travel included',
  },
  DAILY_LIMIT_REACHED: {
    zh: '超过每日服务时长上限 {limit} 分钟',
    en: 'More than the daily limit of {limit} minutes',
  },
  NOT_ASSIGNED: { zh: '该志愿者没有承接此服务', en: 'The volunteer is not assigned to this service' },
  ATTENDANCE_CODE_WRONG: { zh: '签到码不正确', en: 'The attendance code is wrong' },
  ATTENDANCE_CODE_OLD: { zh: '签到码已过期，请看新的', en: 'The attendance code has expired; use the new one' },
  ATTENDANCE_CODE_REUSED: {
    zh: '这个签到码您已用过，请等下一个',
    en: 'You have used this attendance code; wait for the next one',
  },
  ATTENDANCE_CODE_OF_ANOTHER: {
    zh: '这是另一项服务的签到码',
    en: 'This is the attendance code of another service',
  },
  ATTENDANCE_LOCKED: {
    zh: '签到码错误次数过多，请联系站点电话确认',
    en: 'Too many wrong codes; ask the station to confirm by telephone',
  },
  ATTENDANCE_TOO_EARLY: { zh: '未到签到时间', en: 'Too early to sign in' },
  ATTENDANCE_TOO_LATE: { zh: '已过签到时间', en: 'Too late to sign' },
  ALREADY_SIGNED_IN: { zh: '已签到，尚未签退', en: 'Signed in already, not yet out' },
  NOT_SIGNED_IN: { zh: '尚未签到，不能签退', en: 'Not signed in, so there is nothing to sign out of' },
  ATTENDANCE_FINISHED: { zh: '此次服务已签退完成', en: 'Attendance at this service is finished' },
  TOO_MANY_PAIRS: { zh: '每日签到签退最多 {limit} 次', en: 'At most {limit} sign-in/out pairs a day' },
  RECORD_EXISTS: { zh: '已有服务记录', en: 'There is a service record already' },
  CORRECTION_OPEN: { zh: '已有更正申请待处理', en: 'A correction of this record is waiting for the station' },
  FOUR_EYES: { zh: '不能为自己办理', en: 'Nobody may certify this for themselves' },
  POLICY_IN_PAST: { zh: '规则只能从将来生效', en: 'A policy can only take effect in the future' },
});
