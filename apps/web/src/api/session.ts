import { useSyncExternalStore } from 'react';
import { kept } from './kept';
import { newKey } from './new-key';

/** What a sign-in or an exchange gives. */
export interface Tokens {
  readonly accessToken: string;
  readonly accessTokenExpiresAt: string;
  readonly refreshToken: string;
  readonly refreshTokenExpiresAt: string;
}

interface Refresh {
  readonly refreshToken: string;
  readonly refreshTokenExpiresAt: string;
  /** Of the exchange that was begun with this token; its answer may have been lost. */
  readonly exchangeKey?: string;
}

// The access token lives in memory only; the refresh token where docs/adr/0045 says.
const onThisDevice = kept<Refresh>('linli.session', () => localStorage);
const inThisTab = kept<Refresh>('linli.session', () => sessionStorage);

let access: Pick<Tokens, 'accessToken' | 'accessTokenExpiresAt'> | null = null;
let signedIn = refreshToken() !== null;
const listeners = new Set<() => void>();

function changed(): void {
  signedIn = refreshToken() !== null;
  for (const listener of listeners) listener();
}

/** The refresh token of this tab or, for who stays signed in, of this device. */
export function refreshToken(): string | null {
  return (inThisTab.read() ?? onThisDevice.read())?.refreshToken ?? null;
}

/** The key of the exchange of the present refresh token: the same until its answer is kept, also over reloads. */
export function exchangeKey(): string {
  const place = inThisTab.read() === null ? onThisDevice : inThisTab;
  const present = place.read();
  if (present?.exchangeKey !== undefined) return present.exchangeKey;
  const key = newKey();
  if (present !== null) place.write({ ...present, exchangeKey: key });
  return key;
}

export function accessToken(): typeof access {
  return access;
}

/** Forgets the access token: the next request exchanges the refresh token first. */
export function dropAccessToken(): void {
  access = null;
}

/** Keeps a new pair, where the present one is kept unless told. */
export function keepTokens(tokens: Tokens, stay = inThisTab.read() === null): void {
  const { refreshToken, refreshTokenExpiresAt } = tokens;
  access = tokens;
  (stay ? onThisDevice : inThisTab).write({ refreshToken, refreshTokenExpiresAt });
  (stay ? inThisTab : onThisDevice).write(null);
  changed();
}

/** Signed out: on this device and in this tab nothing is left. */
export function forgetTokens(): void {
  access = null;
  inThisTab.write(null);
  onThisDevice.write(null);
  changed();
}

/** Whether somebody is signed in, also when another tab signs out. */
export function useSignedIn(): boolean {
  return useSyncExternalStore(subscribe, () => signedIn);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', changed);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', changed);
  };
}
