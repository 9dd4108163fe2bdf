import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { integerOf } from '../database/columns.js';
import type { EventPayload } from './event-type.js';
import { FeedEntity, OutboxEntity, RelayEntity } from './outbox.entity.js';

/** The single relay row. */
const RELAY = 'relay';
/** Events of an older version that are numbered with one statement. */
const OLDER = 500;

/** An event with its place in the order of commits. */
export interface NumberedEvent {
  readonly position: number;
  readonly type: string;
  readonly payload: EventPayload;
  readonly occurredAt: Date;
}

/** An event that waits for its place. */
export type UnnumberedEvent = Pick<OutboxEntity, 'sequence' | 'topics'>;

/** An entry of one topic's feed. */
export interface FeedEntry extends NumberedEvent {
  readonly topic: string;
}

/** An event as it is published: where it comes in the order of commits is not known yet. */
export type OutboxRow = Pick<OutboxEntity, 'type' | 'payload' | 'topics' | 'occurredAt'>;

/** All SQL of the outbox and of the feeds. */
@Injectable()
export class OutboxRepository {
  /** Whether nothing is left of a version that numbered after the commit on every engine. */
  private nothingOlder = false;

  constructor(private readonly database: Database) {}

  /** Whether the relay has nothing to look for: all events have positions, and those to come will. */
  get allNumbered(): boolean {
    return this.numbersWithinUnits && this.nothingOlder;
  }

  /**
   * Whether events get their positions in the unit that publishes them: on the embedded engine, whose units follow one
   * another. Elsewhere units end out of order, and the relay numbers what is committed (docs/adr/0004, 0031).
   */
  get numbersWithinUnits(): boolean {
    return this.database.engine === 'sqlite';
  }

  /** Adds events to the open unit, last in it. */
  async add(rows: OutboxRow[]): Promise<void> {
    if (!this.numbersWithinUnits) return this.database.insertMany(OutboxEntity, rows);
    await this.numberOlder();
    const [moved] = await this.database.rows<{ position: unknown }>(
      'UPDATE platform_relay SET position = position + ? WHERE name = ? RETURNING position',
      [rows.length, RELAY],
    );
    if (moved === undefined) throw new Error('The relay has no row');
    const first = integerOf(moved.position) - rows.length + 1;
    const numbered = rows.map((row, index) => ({ ...row, position: first + index }));
    await this.database.insertMany(OutboxEntity, numbered);
    await this.database.insertMany(FeedEntity, numbered.flatMap(feedEntries));
  }

  /** Locks the relay row: whoever holds it is the only one who numbers. */
  async lockRelay(): Promise<RelayEntity> {
    const query = this.database.writer
      .createQueryBuilder(RelayEntity, 'relay')
      .where('relay.name = :name', { name: RELAY });
    if (this.database.engine === 'mysql') query.setLock('pessimistic_write');
    return query.getOneOrFail();
  }

  /** The same for numbering: the last position given, or undefined while another process numbers. */
  async takeRelay(): Promise<number | undefined> {
    const [relay] = await this.database.rows<{ position: unknown }>(
      `SELECT position FROM platform_relay WHERE name = ?${this.database.skippingLocked}`,
      [RELAY],
    );
    return relay === undefined ? undefined : integerOf(relay.position);
  }

  /** Whether there are committed events without a position. */
  async isWaiting(): Promise<boolean> {
    return (await this.database.rows('SELECT 1 FROM platform_outbox WHERE position IS NULL LIMIT 1')).length > 0;
  }

  /** Which types of events came after a position, each with the last of them. */
  async typesAfter(position: number): Promise<Map<string, number>> {
    const rows = await this.database.rows<{ type: string; last: unknown }>(
      'SELECT type, MAX(position) AS last FROM platform_outbox WHERE position > ? GROUP BY type',
      [position],
    );
    return new Map(rows.map(({ type, last }) => [type, integerOf(last)]));
  }

  /** Events that are committed and have no position yet, in the order in which they were written. */
  async unnumbered(limit: number): Promise<UnnumberedEvent[]> {
    const rows = await this.database.rows<{ sequence: unknown; topics: string }>(
      `SELECT sequence, topics FROM platform_outbox WHERE position IS NULL ORDER BY sequence LIMIT ${limit}`,
    );
    return rows.map(({ sequence, topics }) => ({
      sequence: integerOf(sequence),
      topics: JSON.parse(topics) as string[],
    }));
  }

  /** When the first event happened that has no position yet. */
  async oldestUnnumbered(): Promise<Date | undefined> {
    const event = await this.database.reader
      .createQueryBuilder(OutboxEntity, 'event')
      .where('event.position IS NULL')
      .orderBy('event.sequence')
      .limit(1)
      .getOne();
    return event?.occurredAt;
  }

  /** Gives positions from `first` on, in the order of the events, and enters each event into its feeds. */
  async number(events: readonly UnnumberedEvent[], first: number): Promise<void> {
    const cases = events.map(() => 'WHEN ? THEN ?').join(' ');
    const places = events.map(() => '?').join(',');
    await this.database.change(
      `UPDATE platform_outbox SET position = CASE sequence ${cases} END WHERE sequence IN (${places})`,
      [...events.flatMap((event, index) => [event.sequence, first + index]), ...events.map((event) => event.sequence)],
    );
    const numbered = events.map(({ topics }, index) => ({ topics, position: first + index }));
    await this.database.insertMany(FeedEntity, numbered.flatMap(feedEntries));
    await this.database.change('UPDATE platform_relay SET position = ? WHERE name = ?', [
      first + events.length - 1,
      RELAY,
    ]);
  }

  /** The last position given, and the last one removed by age. */
  async bounds(): Promise<{ head: number; removedTo: number }> {
    const [relay] = await this.database.rows<{ position: unknown; removed_to: unknown }>(
      'SELECT position, removed_to FROM platform_relay WHERE name = ?',
      [RELAY],
    );
    if (relay === undefined) throw new Error('The relay has no row');
    return { head: integerOf(relay.position), removedTo: integerOf(relay.removed_to) };
  }

  /** Feed entries of all topics after a position, in order: what one process hands on to its subscribers. */
  async entriesAfter(position: number, limit: number): Promise<FeedEntry[]> {
    return this.entries('feed.position > ?', [position], limit);
  }

  /** Feed entries of some topics after a position, in order. */
  async entriesOf(topics: readonly string[], after: number, limit: number): Promise<FeedEntry[]> {
    const places = topics.map(() => '?').join(',');
    return this.entries(`feed.topic IN (${places}) AND feed.position > ?`, [...topics, after], limit);
  }

  /** The next event of the given types after a position. */
  async nextOf(types: readonly string[], after: number): Promise<NumberedEvent | undefined> {
    const next = { sql: 'position > ? ORDER BY position LIMIT 1', parameters: [after] };
    const [event] = await this.database.matching(OutboxEntity, 'type', types, next);
    return event === undefined ? undefined : { ...event, position: event.position as number };
  }

  /**
   * Removes the oldest events: of the next `limit` after `removedTo`, those from before the instant and not after
   * `handledTo`. Returns how many positions it went on, so that the caller can take the next step.
   */
  async removeStep(removedTo: number, handledTo: number, instant: Date, limit: number): Promise<number> {
    const upTo = Math.min(handledTo, removedTo + limit);
    const rows = await this.database.rows<{ last: unknown }>(
      'SELECT MAX(position) AS last FROM platform_outbox WHERE position > ? AND position <= ? AND occurred_at < ?',
      [removedTo, upTo, instant],
    );
    if (rows[0] === undefined || rows[0].last === null) return 0;
    const last = integerOf(rows[0].last);
    await this.database.change('DELETE FROM platform_feed WHERE position > ? AND position <= ?', [removedTo, last]);
    await this.database.change('DELETE FROM platform_outbox WHERE position > ? AND position <= ?', [removedTo, last]);
    await this.database.change('UPDATE platform_relay SET removed_to = ? WHERE name = ?', [last, RELAY]);
    return last - removedTo;
  }

  /** The event at a position, unless it was removed by age. */
  async at(position: number): Promise<OutboxEntity | undefined> {
    return (await this.database.reader.findOneBy(OutboxEntity, { position })) ?? undefined;
  }

  private async numberOlder(): Promise<void> {
    if (this.nothingOlder) return;
    this.nothingOlder = !(await this.isWaiting());
    for (let older = await this.unnumbered(OLDER); older.length > 0; older = await this.unnumbered(OLDER)) {
      await this.number(older, (await this.bounds()).head + 1);
    }
  }

  private async entries(condition: string, parameters: readonly unknown[], limit: number): Promise<FeedEntry[]> {
    const rows = await this.database.rows<{
      topic: string;
      position: unknown;
      type: string;
      payload: string;
      occurred_at: string | Date;
    }>(
      `SELECT feed.topic, feed.position, event.type, event.payload, event.occurred_at
         FROM platform_feed feed JOIN platform_outbox event ON event.position = feed.position
        WHERE ${condition} ORDER BY feed.position, feed.topic LIMIT ${limit}`,
      parameters,
    );
    return rows.map((row) => ({
      topic: row.topic,
      position: integerOf(row.position),
      type: row.type,
      payload: JSON.parse(row.payload) as EventPayload,
      occurredAt: instantOf(row.occurred_at),
    }));
  }
}

/** An instant as each driver gives it: a Date, or SQLite's text in UTC. */
function instantOf(raw: string | Date): Date {
  return raw instanceof Date ? raw : new Date(`${raw.replace(' ', 'T')}Z`);
}

const feedEntries = ({ topics, position }: { topics: readonly string[]; position: number }): Partial<FeedEntity>[] =>
  topics.map((topic) => ({ topic, position }));
