/** Why a session ended. */
export type SessionEnd = 'LOGOUT' | 'PASSWORD_CHANGED' | 'TOKEN_REUSED' | 'TOO_MANY';

/** Most live sessions of one person; a further sign-in ends the oldest. */
export const SESSIONS_PER_PERSON = 10;

/** What is known of a session when it is asked whether it lives. */
export interface SessionLife {
  readonly endedAt: Date | null;
  readonly expiresAt: Date;
}

/** Whether a session may still be used. */
export function isAlive(session: SessionLife, now: Date): boolean {
  return session.endedAt === null && session.expiresAt > now;
}

/** What a presented refresh token means. */
export type RefreshVerdict = 'ROTATE' | 'AGAIN' | 'RACED' | 'REUSED' | 'ENDED';

/** A refresh token whose signature held, beside what the session knows of it. */
export interface PresentedRefresh {
  readonly generation: number;
  /** Whether it is, to the letter, the newest token of its session. */
  readonly isNewest: boolean;
  /** Whether it brings the key of the exchange that made the newest token. */
  readonly hasKey: boolean;
  readonly arrivedAt: Date;
}

/**
 * Judges a refresh token whose signature held. The newest token rotates. An older one means that it was copied,
 * and the whole family ends (RFC 9700, 4.14.2, without any period of grace) — with two exceptions for the one before the newest:
 * the request had arrived before the rotation happened, so two requests of one client overlapped: the later one is refused and the family lives;
 * or it brings the key of that very exchange, whose answer was lost on its way: it gets an answer again, and what the lost one said counts no more.
 */
export function judgeRefresh(
  session: SessionLife & { readonly generation: number; readonly rotatedAt: Date },
  presented: PresentedRefresh,
  now: Date,
): RefreshVerdict {
  if (!isAlive(session, now)) return 'ENDED';
  if (presented.generation === session.generation) return presented.isNewest ? 'ROTATE' : 'REUSED';
  if (presented.generation !== session.generation - 1) return 'REUSED';
  if (presented.arrivedAt < session.rotatedAt) return 'RACED';
  return presented.hasKey ? 'AGAIN' : 'REUSED';
}
