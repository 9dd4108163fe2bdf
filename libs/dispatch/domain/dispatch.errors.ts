import { defineErrors } from '#kernel';

/** Codes that dispatch answers with besides the general ones. */
export const dispatchErrors = defineErrors({
  OFFER_GONE: {
    zh: '该邀约已失效：{state}',
    en: 'This offer is no longer open: {state}',
  },
  DISPATCH_POLICY_INVALID: {
    zh: '派单规则无效：{field}（{reason}）',
    en: 'The dispatch policy is not sound: {field} ({reason})',
  },
});
