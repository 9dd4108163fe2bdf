import { RefreshDocument } from '../generated/account';
import { post } from './post';
import { accessToken, exchangeKey, forgetTokens, keepTokens, refreshToken } from './session';
import { serverNow } from '../clock/server-clock';

/** An access token is exchanged this long before its end, in milliseconds. */
const AHEAD = 30_000;

let exchanging: Promise<void> | null = null;

/** Whether the access token serves for the next half minute. */
export function isFresh(): boolean {
  const token = accessToken();
  return token !== null && Date.parse(token.accessTokenExpiresAt) - AHEAD > serverNow();
}

/** The `Authorization` of a request, exchanging tokens first where needed; null for who is signed out. */
export async function authorization(): Promise<string | null> {
  if (refreshToken() === null) return null;
  if (!isFresh()) await exchange();
  const token = accessToken();
  return token === null ? null : `Bearer ${token.accessToken}`;
}

/** One exchange at a time, in all tabs: a refresh token that is used twice ends the session. */
function exchange(): Promise<void> {
  exchanging ??= alone(renew).finally(() => (exchanging = null));
  return exchanging;
}

async function alone(work: () => Promise<void>): Promise<void> {
  await ('locks' in navigator ? navigator.locks.request('linli.session', work) : work());
}

async function renew(): Promise<void> {
  const token = refreshToken();
  if (token === null) return;
  const { data, codes } = await post(RefreshDocument, {
    input: { refreshToken: token, idempotencyKey: exchangeKey() },
  });
  if (data) return keepTokens(data.refresh);
  // Only a session that has ended is forgotten: a lost network or a busy server is not the end of it.
  if (codes.includes('SESSION_ENDED')) forgetTokens();
}
