import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { UnitOfWork } from '#platform';
import { SessionRepository } from '../data/session.repository.js';
import type { SessionTokens } from '../domain/facade.types.js';
import { identityErrors } from '../domain/identity.errors.js';
import { judgeRefresh, type RefreshVerdict } from '../domain/sessions.js';
import { EndSessions } from './end-sessions.js';
import type { OpenedSession } from './open-session.js';
import { RefreshTokens, type PresentedToken } from './refresh-tokens.js';
import { SessionTokenIssuer } from './session-tokens.js';

interface Outcome {
  readonly verdict: RefreshVerdict;
  readonly session: OpenedSession | null;
}

/** Exchanges the newest refresh token of a session for another. An older one, used again, ends the whole family. */
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

  /** Throws SESSION_ENDED, and REFRESH_RACED when another request, overlapping this one, won. */
  async execute(refreshToken: string): Promise<SessionTokens> {
    const presented = this.refreshTokens.read(refreshToken);
    if (presented === undefined) throw identityErrors.SESSION_ENDED();
    if (this.inFlight.has(presented.hash)) throw identityErrors.REFRESH_RACED();
    this.inFlight.add(presented.hash);
    try {
      return await this.exchange(presented);
    } finally {
      this.inFlight.delete(presented.hash);
    }
  }

  private async exchange(presented: PresentedToken): Promise<SessionTokens> {
    const arrivedAt = this.clock.now();
    // The unit of a reuse must commit, or the family would live on: so the refusal is thrown after it.
    const { verdict, session } = await this.unitOfWork.run(() => this.decide(presented, arrivedAt));
    if (verdict === 'RACED') throw identityErrors.REFRESH_RACED();
    if (session === null) throw identityErrors.SESSION_ENDED();
    return this.tokens.issue(session);
  }

  private async decide(presented: PresentedToken, arrivedAt: Date): Promise<Outcome> {
    const session = await this.sessions.lock(presented.sessionId);
    const now = this.clock.now();
    if (session === undefined) return { verdict: 'ENDED', session: null };
    const verdict = judgeRefresh(session, { generation: presented.generation, arrivedAt }, now);
    if (verdict === 'REUSED') await this.endSessions.execute([session], 'TOKEN_REUSED', null);
    if (verdict !== 'ROTATE' || session.tokenHash !== presented.hash) return { verdict, session: null };
    const generation = session.generation + 1;
    const { token, hash } = this.refreshTokens.issue(session.id, generation);
    await this.sessions.rotate(session.id, { generation, tokenHash: hash, rotatedAt: now });
    const { id: sessionId, personId, expiresAt } = session;
    return { verdict, session: { sessionId, personId, refreshToken: token, expiresAt } };
  }
}
