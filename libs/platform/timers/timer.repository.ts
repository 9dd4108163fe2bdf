import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import { Database } from '../database/database.js';
import type { EventPayload } from '../events/event-type.js';
import { TimerEntity } from './timer.entity.js';

/** What a timer is set with. */
export interface TimerRequest {
  /** `capability.what-happens`; its handler is registered under this name. */
  readonly kind: string;
  /** The object it is about; a second timer of the same kind and key replaces the first. */
  readonly key: string;
  /** The instant (UTC) from which it may fire. */
  readonly dueAt: Date;
  readonly payload: EventPayload;
}

/** All SQL of the timers. */
@Injectable()
export class TimerRepository {
  constructor(private readonly database: Database) {}

  async put(request: TimerRequest): Promise<void> {
    const { kind, key, dueAt, payload } = request;
    const [known, given] =
      this.database.engine === 'mysql'
        ? ['ON DUPLICATE KEY UPDATE', (column: string) => `VALUES(${column})`]
        : [`ON CONFLICT (kind, ${this.keyColumn}) DO UPDATE SET`, (column: string) => `excluded.${column}`];
    const replaced = ['id', 'due_at', 'payload', 'attempts'].map((column) => `${column} = ${given(column)}`);
    await this.database.change(
      `INSERT INTO platform_timer (id, kind, ${this.keyColumn}, due_at, payload, attempts) VALUES (?, ?, ?, ?, ?, 0)
       ${known} ${replaced.join(', ')}`,
      [newId<'Timer'>(), kind, key, dueAt, JSON.stringify(payload)],
    );
  }

  async remove(kind: string, keys: readonly string[]): Promise<void> {
    if (keys.length === 0) return;
    const places = keys.map(() => '?').join(',');
    await this.database.change(`DELETE FROM platform_timer WHERE kind = ? AND ${this.keyColumn} IN (${places})`, [
      kind,
      ...keys,
    ]);
  }

  /** Ids of the timers that are due, the longest overdue first. */
  async due(now: Date, limit: number): Promise<string[]> {
    const rows = await this.database.reader
      .createQueryBuilder(TimerEntity, 'timer')
      .select(['timer.id'])
      .where('timer.dueAt <= :now', { now })
      .orderBy('timer.dueAt')
      .limit(limit)
      .getMany();
    return rows.map(({ id }) => id);
  }

  /** How many timers were due before an instant. */
  async countDue(before: Date): Promise<number> {
    return this.database.reader
      .createQueryBuilder(TimerEntity, 'timer')
      .where('timer.dueAt <= :before', { before })
      .getCount();
  }

  /** The instant of the next timer. */
  async nextDue(): Promise<Date | undefined> {
    const next = await this.database.reader.findOne(TimerEntity, { where: {}, order: { dueAt: 'ASC' } });
    return next?.dueAt;
  }

  /** Takes one timer for firing, unless it is gone or another process has it. */
  async take(id: string): Promise<TimerEntity | undefined> {
    const query = this.database.writer.createQueryBuilder(TimerEntity, 'timer').where('timer.id = :id', { id });
    if (this.database.engine === 'mysql') query.setLock('pessimistic_write').setOnLocked('skip_locked');
    return (await query.getOne()) ?? undefined;
  }

  async delete(id: string): Promise<void> {
    await this.database.writer.delete(TimerEntity, { id });
  }

  async postpone(id: string, attempts: number, dueAt: Date): Promise<void> {
    await this.database.writer.update(TimerEntity, { id }, { attempts, dueAt });
  }

  /** KEY is a reserved word of MySQL, and SQLite quotes by double quotes or backticks alike. */
  private readonly keyColumn = '`key`';
}
