import { defineErrors } from '#kernel';

/** Refusals of the review of hours; general ones are in the kernel. */
export const integrityErrors = defineErrors({
  INTEGRITY_POLICY_INVALID: {
    zh: '诚信核查规则有误：{field}（{reason}）',
    en: 'The integrity policy is not sound: {field} ({reason})',
  },
  INTEGRITY_POLICY_IN_PAST: {
    zh: '诚信核查规则只能从将来生效，且须晚于上一版本',
    en: 'An integrity policy can only take effect in the future, and after the version before it',
  },
  REVIEW_ANSWERED: { zh: '您已提交过说明', en: 'You have answered this review already' },
});
