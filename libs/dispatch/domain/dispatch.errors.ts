import { defineErrors } from '#kernel';

/** Codes that dispatch answers with besides the general ones. */
export const dispatchErrors = defineErrors({
  OFFER_GONE: {
    zh: '该邀约已失效：{state}',
    en: 'This offer is no longer open: {state}',
  },
  VOLUNTEER_BUSY: {
    zh: '与您已接的另一项服务时间冲突（含路程）',
    en: 'You have another service at that time, travel included',
  },
  DISPATCH_POLICY_INVALID: {
    zh: '派单规则无效：{field}（{reason}）',
    en: 'The dispatch policy is not sound: {field} ({reason})',
  },
});
