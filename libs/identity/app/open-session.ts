import { Injectable } from '@nestjs/common';
import { addMinutes, Clock, newId } from '#kernel';
import { Config, Events } from '#platform';
import { SessionRepository } from '../data/session.repository.js';
import { SESSIONS_PER_PERSON } from '../domain/sessions.js';
import { AuditLog } from './audit-log.js';
import { SessionEnded } from './identity.events.js';
import { RefreshTokens } from './refresh-tokens.js';

const MINUTES_PER_DAY = 1_440;

/** A session just opened; the refresh token is known here only. */
export interface OpenedSession {
  readonly sessionId: string;
  readonly personId: string;
  readonly refreshToken: string;
  readonly expiresAt: Date;
}

/** Opens a session inside the unit of a sign-in or registration. The caller has checked the password and holds its lock. */
@Injectable()
export class OpenSession {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly refreshTokens: RefreshTokens,
    private readonly audit: AuditLog,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  async execute(person: { id: string; regionId: string }): Promise<OpenedSession> {
    const now = this.clock.now();
    await this.makeRoom(person.id, now);
    const sessionId = newId<'Session'>();
    const expiresAt = addMinutes(now, this.config.get('REFRESH_TOKEN_DAYS') * MINUTES_PER_DAY);
    const { token, hash } = this.refreshTokens.issue(sessionId, 1);
    await this.sessions.insert({
      id: sessionId,
      personId: person.id,
      generation: 1,
      tokenHash: hash,
      rotatedAt: now,
      exchangeKeyHash: null,
      createdAt: now,
      expiresAt,
      endedAt: null,
      endReason: null,
    });
    await this.audit.record({
      actorId: person.id,
      action: 'session.opened',
      subjectType: 'Session',
      subjectId: sessionId,
      regionId: person.regionId,
    });
    return { sessionId, personId: person.id, refreshToken: token, expiresAt };
  }

  private async makeRoom(personId: string, now: Date): Promise<void> {
    await this.sessions.removeExpired(personId, now);
    const live = await this.sessions.liveOf(personId, now);
    const surplus = live.slice(0, Math.max(0, live.length - SESSIONS_PER_PERSON + 1));
    await this.sessions.end(
      surplus.map(({ id }) => id),
      now,
      'TOO_MANY',
    );
    for (const { id } of surplus)
      await this.events.publish(SessionEnded, { sessionId: id, personId, reason: 'TOO_MANY' });
  }
}
