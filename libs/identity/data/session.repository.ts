import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThan, MoreThan } from 'typeorm';
import { Database } from '#platform';
import type { Role, RoleScope } from '../domain/permissions.js';
import type { SessionEnd } from '../domain/sessions.js';
import { inChunks } from './in-chunks.js';
import { SessionRow } from './session.entity.js';

type NewestToken = Pick<SessionRow, 'generation' | 'tokenHash' | 'rotatedAt' | 'exchangeKeyHash'>;

/** A session that may be used, with a role of its person; null for somebody who holds none. */
export interface LiveSession {
  readonly sessionId: string;
  readonly personId: string;
  readonly held: { readonly role: Role; readonly scope: RoleScope; readonly scopeId: string | null } | null;
}

interface LiveRow {
  id: string;
  person_id: string;
  role: Role | null;
  scope: RoleScope | null;
  scope_id: string | null;
}

/** All SQL of sessions. */
@Injectable()
export class SessionRepository {
  constructor(private readonly database: Database) {}

  async insert(row: SessionRow): Promise<void> {
    await this.database.insertMany(SessionRow, [row]);
  }

  /**
   * Of those of the sessions that may still be used: whose each is, with a role held now, a row for each role and one for
   * who holds none. One statement and plain rows, since this is asked for all sockets again and again.
   */
  async liveWithRoles(ids: readonly string[], now: Date): Promise<LiveSession[]> {
    const rows = await inChunks(ids, (chunk) => {
      const list = this.database.listOf(chunk);
      return this.database.rows<LiveRow>(
        `SELECT session.id, session.person_id, held.role, held.scope, held.scope_id
           FROM identity_session session
           LEFT JOIN identity_role_grant held ON held.person_id = session.person_id AND held.revoked_at IS NULL
          WHERE session.id IN ${list.sql} AND session.ended_at IS NULL AND session.expires_at > ?`,
        [...list.parameters, now],
      );
    });
    return rows.map(({ id, person_id: personId, role, scope, scope_id: scopeId }) => ({
      ...{ sessionId: id, personId },
      held: role === null || scope === null ? null : { role, scope, scopeId },
    }));
  }

  /** Locks a session until the unit ends; undefined if there is none. */
  async lock(id: string): Promise<SessionRow | undefined> {
    const [session] = await this.database.lock(SessionRow, [id]);
    return session;
  }

  /** Live sessions of a person, oldest first. */
  async liveOf(personId: string, now: Date): Promise<SessionRow[]> {
    return this.database.reader.find(SessionRow, {
      where: { personId, endedAt: IsNull(), expiresAt: MoreThan(now) },
      order: { id: 'ASC' },
    });
  }

  /** Makes another refresh token the newest of the session. */
  async rotate(id: string, newest: NewestToken): Promise<void> {
    await this.database.writer.update(SessionRow, { id }, newest);
  }

  /** Ends sessions that have not ended; those that have keep their reason. */
  async end(ids: readonly string[], endedAt: Date, endReason: SessionEnd): Promise<void> {
    if (ids.length === 0) return;
    await this.database.writer.update(SessionRow, { id: In([...ids]), endedAt: IsNull() }, { endedAt, endReason });
  }

  /** Removes sessions of a person that expired before an instant. */
  async removeExpired(personId: string, before: Date): Promise<void> {
    await this.database.writer.delete(SessionRow, { personId, expiresAt: LessThan(before) });
  }
}
