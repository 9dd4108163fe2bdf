import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { Actor } from '#platform';
import { SessionRepository } from '../data/session.repository.js';
import { AuditLog } from './audit-log.js';
import { EndSessions } from './end-sessions.js';

/** Ends, inside the unit of a password change, every session of the actor but the one he asks in. */
@Injectable()
export class EndOtherSessions {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly endSessions: EndSessions,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor): Promise<void> {
    const live = await this.sessions.liveOf(actor.personId, this.clock.now());
    const others = live.filter(({ id }) => id !== actor.sessionId);
    await this.endSessions.execute(others, 'PASSWORD_CHANGED', actor.personId);
    await this.audit.record({
      actorId: actor.personId,
      action: 'password.changed',
      subjectType: 'Person',
      subjectId: actor.personId,
      details: { sessionsEnded: others.length },
    });
  }
}
