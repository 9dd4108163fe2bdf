import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThan, MoreThan } from 'typeorm';
import { Database } from '#platform';
import type { SessionEnd } from '../domain/sessions.js';
import { inChunks } from './in-chunks.js';
import { SessionRow } from './session.entity.js';

/** All SQL of sessions. */
@Injectable()
export class SessionRepository {
  constructor(private readonly database: Database) {}

  async insert(row: SessionRow): Promise<void> {
    await this.database.insertMany(SessionRow, [row]);
  }

  /** Whose the sessions are, of those that may still be used; by id. Plain rows: this is asked for all sockets again and again. */
  async ownersOfLive(ids: readonly string[], now: Date): Promise<Map<string, string>> {
    const rows = await inChunks(ids, (chunk) =>
      this.database.rows<{ id: string; person_id: string }>(
        `SELECT id, person_id FROM identity_session
          WHERE id IN (${chunk.map(() => '?').join(',')}) AND ended_at IS NULL AND expires_at > ?`,
        [...chunk, now],
      ),
    );
    return new Map(rows.map((row) => [row.id, row.person_id]));
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
  async rotate(id: string, newest: { generation: number; tokenHash: string; rotatedAt: Date }): Promise<void> {
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
