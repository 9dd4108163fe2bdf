import { defineErrors } from './domain-error.js';

/** Codes that any capability may answer with. */
export const generalErrors = defineErrors({
  UNAUTHENTICATED: { zh: '请先登录', en: 'Sign in first' },
  FORBIDDEN: { zh: '没有权限', en: 'You are not allowed to do this' },
  NOT_FOUND: { zh: '不存在或无权查看', en: 'It does not exist, or you may not see it' },
  BAD_USER_INPUT: { zh: '输入有误：{field}（{reason}）', en: 'Wrong input: {field} ({reason})' },
  CONFLICT: { zh: '与现有数据冲突：{reason}', en: 'It conflicts with what is there: {reason}' },
  IDEMPOTENCY_CONFLICT: {
    zh: '同一幂等键已用于不同的请求',
    en: 'The same idempotency key was used for a different request',
  },
  RATE_LIMITED: {
    zh: '操作过于频繁，请 {retryAfterSeconds} 秒后再试',
    en: 'Too many attempts; try again in {retryAfterSeconds} s',
  },
  STATE_NOT_ALLOWED: {
    zh: '当前状态 {state} 不允许此操作（{event}）',
    en: '{subject} in state {state} does not allow {event}',
  },
  RESYNC_REQUIRED: { zh: '游标过旧，请重新加载', en: 'The cursor is too old; load the list again' },
  DEADLINE_EXCEEDED: { zh: '处理超时，请重试', en: 'It took too long; try again' },
  UNAVAILABLE: { zh: '服务暂不可用，请稍后再试', en: 'The service is not available now; try again later' },
  STORAGE_FULL: {
    zh: '存储空间已满，本次未保存，请稍后再试',
    en: 'There is no room to store it; nothing was changed, try again later',
  },
  PAYLOAD_TOO_LARGE: { zh: '请求内容过大', en: 'The request is too large' },
  CALENDAR_YEAR_UNKNOWN: { zh: '没有 {year} 年的工作日历', en: 'There is no working-day calendar for {year}' },
  INTERNAL: { zh: '内部错误，请提供请求编号 {requestId}', en: 'Internal error; quote request {requestId}' },
});
