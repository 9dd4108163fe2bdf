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
export type RefreshVerdict = 'ROTATE' | 'RACED' | 'REUSED' | 'ENDED';

/**
 * Judges a refresh token whose signature held. The newest token rotates. An older one means that it was copied,
 * and the whole family ends — unless the request had arrived before the rotation happened: then two requests of one
 * client overlapped, the later one is refused and the family lives (RFC 9700, 4.14.2, without any period of grace).
 */
export function judgeRefresh(
  session: SessionLife & { readonly generation: number; readonly rotatedAt: Date },
  presented: { readonly generation: number; readonly arrivedAt: Date },
  now: Date,
): RefreshVerdict {
  if (!isAlive(session, now)) return 'ENDED';
  if (presented.generation === session.generation) return 'ROTATE';
  return presented.generation === session.generation - 1 && presented.arrivedAt < session.rotatedAt
    ? 'RACED'
    : 'REUSED';
}
