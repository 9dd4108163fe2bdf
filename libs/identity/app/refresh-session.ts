import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { UnitOfWork } from '#platform';
import type { SessionRow } from '../data/session.entity.js';
import { SessionRepository } from '../data/session.repository.js';
import type { SessionTokens } from '../domain/facade.types.js';
import { identityErrors } from '../domain/identity.errors.js';
import { judgeRefresh, type RefreshVerdict } from '../domain/sessions.js';
import { EndSessions } from './end-sessions.js';
import type { OpenedSession } from './open-session.js';
import { RefreshTokens, type PresentedToken } from './refresh-tokens.js';
import { SessionTokenIssuer } from './session-tokens.js';
import { sha256 } from './sha256.js';

interface Outcome {
  readonly verdict: RefreshVerdict;
  readonly session: OpenedSession | null;
}

/**
 * Exchanges the newest refresh token of a session for another. An older one, used again, ends the whole family;
 * the one before is answered again where it brings the key of its own exchange, whose answer was lost.
 */
@Injectable()
export class RefreshSession {
  /** Tokens that a request of this process is exchanging now. */
  private readonly inFlight = new Set<string>();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionRepository,
    private readonly refreshTokens: RefreshTokens,
    private readonly endSessions: EndSessions,
    private readonly tokens: SessionTokenIssuer,
    private readonly clock: Clock,
  ) {}

  /** `key`: random, of this exchange. Throws SESSION_ENDED, and REFRESH_RACED when another request, overlapping this one, won. */
  async execute(refreshToken: string, key: string | null = null): Promise<SessionTokens> {
    const presented = this.refreshTokens.read(refreshToken);
    if (presented === undefined) throw identityErrors.SESSION_ENDED();
    if (this.inFlight.has(presented.hash)) throw identityErrors.REFRESH_RACED();
    this.inFlight.add(presented.hash);
    try {
      return await this.exchange(presented, key === null ? null : sha256(key));
    } finally {
      this.inFlight.delete(presented.hash);
    }
  }

  private async exchange(presented: PresentedToken, keyHash: string | null): Promise<SessionTokens> {
    const arrivedAt = this.clock.now();
    // The unit of a reuse must commit, or the family would live on: so the refusal is thrown after it.
    const { verdict, session } = await this.unitOfWork.run(() => this.decide(presented, keyHash, arrivedAt));
    if (verdict === 'RACED') throw identityErrors.REFRESH_RACED();
    if (session === null) throw identityErrors.SESSION_ENDED();
    return this.tokens.issue(session);
  }

  private async decide(presented: PresentedToken, keyHash: string | null, arrivedAt: Date): Promise<Outcome> {
    const session = await this.sessions.lock(presented.sessionId);
    const now = this.clock.now();
    if (session === undefined) return { verdict: 'ENDED', session: null };
    const { generation } = presented;
    const isNewest = session.tokenHash === presented.hash;
    const hasKey = keyHash !== null && session.exchangeKeyHash === keyHash;
    const verdict = judgeRefresh(session, { generation, isNewest, hasKey, arrivedAt }, now);
    if (verdict === 'REUSED') await this.endSessions.execute([session], 'TOKEN_REUSED', null);
    if (verdict !== 'ROTATE' && verdict !== 'AGAIN') return { verdict, session: null };
    return { verdict, session: await this.rotate(session, { generation: generation + 1, keyHash }, now) };
  }

  private async rotate(
    session: SessionRow,
    next: { generation: number; keyHash: string | null },
    now: Date,
  ): Promise<OpenedSession> {
    const { id: sessionId, personId, expiresAt } = session;
    const { token, hash } = this.refreshTokens.issue(sessionId, next.generation);
    const newest = { generation: next.generation, tokenHash: hash, rotatedAt: now, exchangeKeyHash: next.keyHash };
    await this.sessions.rotate(sessionId, newest);
    return { sessionId, personId, refreshToken: token, expiresAt };
  }
}
