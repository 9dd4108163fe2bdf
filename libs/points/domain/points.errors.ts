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
  POINTS_POLICY_SUPERSEDED: {
    zh: '该地区已有更晚生效的积分政策（{effectiveFrom}），新版本须在其后生效',
    en: 'The region already has a policy that takes effect later ({effectiveFrom}); a new version must start after it',
  },
});
