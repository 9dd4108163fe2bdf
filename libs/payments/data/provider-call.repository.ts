import { Injectable } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import { newId } from '#kernel';
import { Database } from '#platform';
import type { CallKind } from '../domain/provider-call.js';
import { ProviderCallEntity } from './provider-call.entity.js';

/** All SQL of the calls to the provider that wait. */
@Injectable()
export class ProviderCallRepository {
  constructor(private readonly database: Database) {}

  /** Writes a call down in the open unit; one of the same kind and subject that waits already stays as it is. */
  async add(kind: CallKind, subjectId: string, dueAt: Date): Promise<void> {
    const ignoring = this.database.engine === 'mysql' ? 'IGNORE' : 'OR IGNORE';
    await this.database.change(
      `INSERT ${ignoring} INTO payments_call (id, kind, subject_id, due_at, attempts) VALUES (?, ?, ?, ?, 0)`,
      [newId<'ProviderCall'>(), kind, subjectId, dueAt],
    );
  }

  /** Calls that are due, the first first. Asked after every commit, and mostly there are none: so a plain look comes first. */
  async due(now: Date, limit: number): Promise<ProviderCallEntity[]> {
    const any = await this.database.rows('SELECT 1 FROM payments_call WHERE due_at <= ? LIMIT 1', [now]);
    if (any.length === 0) return [];
    return this.database.reader.find(ProviderCallEntity, {
      where: { dueAt: LessThanOrEqual(now) },
      order: { dueAt: 'ASC' },
      take: limit,
    });
  }

  /** Takes a call for a while: false if another process took it first. */
  async lease(call: ProviderCallEntity, until: Date): Promise<boolean> {
    const changed = await this.database.change(
      'UPDATE payments_call SET due_at = ?, attempts = attempts + 1 WHERE id = ? AND attempts = ?',
      [until, call.id, call.attempts],
    );
    return changed === 1;
  }

  async postpone(id: string, dueAt: Date): Promise<void> {
    await this.database.writer.update(ProviderCallEntity, { id }, { dueAt });
  }

  /** Takes back what waits for a subject. */
  async remove(subjectId: string, ...kinds: readonly CallKind[]): Promise<void> {
    await this.database.change(
      `DELETE FROM payments_call WHERE kind IN (${kinds.map(() => '?').join(', ')}) AND subject_id = ?`,
      [...kinds, subjectId],
    );
  }
}
