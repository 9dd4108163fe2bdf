import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Events } from '#platform';
import { SessionRepository } from '../data/session.repository.js';
import type { SessionEnd } from '../domain/sessions.js';
import { AccessCache } from './access-cache.js';
import { AuditLog } from './audit-log.js';
import { SessionEnded } from './identity.events.js';

/** Ends sessions inside the unit of a use case, leaves a trace and tells the sockets. */
@Injectable()
export class EndSessions {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly audit: AuditLog,
    private readonly events: Events,
    private readonly cache: AccessCache,
    private readonly clock: Clock,
  ) {}

  /** `actorId`: who ended them; null when the system found a copied token. */
  async execute(
    ended: readonly { id: string; personId: string }[],
    reason: SessionEnd,
    actorId: string | null,
  ): Promise<void> {
    await this.sessions.end(
      ended.map(({ id }) => id),
      this.clock.now(),
      reason,
    );
    for (const { id, personId } of ended) {
      await this.audit.record({
        actorId,
        action: 'session.ended',
        subjectType: 'Session',
        subjectId: id,
        details: { reason, personId },
      });
      await this.events.publish(SessionEnded, { sessionId: id, personId, reason });
      this.cache.forget(personId);
    }
  }
}
