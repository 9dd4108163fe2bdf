import { defineErrors } from '#kernel';

/** What identity refuses. Sign-in has one answer for an unknown number and a wrong password. */
export const identityErrors = defineErrors({
  SIGN_IN_REFUSED: { zh: '手机号或密码不正确', en: 'The phone number or the password is wrong' },
  REGISTRATION_REFUSED: {
    zh: '无法用此信息注册；若您已有账号请登录，或联系社工站',
    en: 'Registration with these data is not possible; sign in if you have an account, or ask your station',
  },
  SESSION_ENDED: { zh: '登录已失效，请重新登录', en: 'The session has ended; sign in again' },
  REFRESH_RACED: {
    zh: '此刷新令牌正在被另一个请求使用',
    en: 'Another request is using this refresh token; use the tokens it received',
  },
  GRANT_BEYOND_SCOPE: {
    zh: '不能授予或撤销超出自身范围或级别的角色',
    en: 'You cannot give or take a role beyond your own scope and rank',
  },
});
