import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import type { LogEntity } from './log.entity.js';

/** How far the provable book has come. */
export type LogState = Omit<LogEntity, 'name'>;

const SELECT = 'SELECT size, appended_to AS appendedTo, swept_to AS sweptTo FROM proofs_log WHERE name = ?';
const NAME = 'ledger';

/** All SQL of the log's single row. */
@Injectable()
export class LogRepository {
  constructor(private readonly database: Database) {}

  /** What is committed. */
  async read(): Promise<LogState> {
    const state = await this.one('');
    if (state === undefined) throw new Error('The provable book has no row');
    return state;
  }

  /** Locks the log until the unit ends; undefined while another process has it. */
  take(): Promise<LogState | undefined> {
    return this.one(this.database.skippingLocked);
  }

  /** The same, but waits. */
  async lock(): Promise<LogState> {
    return (await this.one(this.database.forUpdate)) ?? this.read();
  }

  /** Moves the locked log on. */
  async advance({ size, appendedTo, sweptTo }: LogState): Promise<void> {
    await this.database.change('UPDATE proofs_log SET size = ?, appended_to = ?, swept_to = ? WHERE name = ?', [
      ...[size, appendedTo, sweptTo],
      NAME,
    ]);
  }

  private async one(lock: string): Promise<LogState | undefined> {
    const [row] = await this.database.rows<Record<keyof LogState, unknown>>(SELECT + lock, [NAME]);
    if (row === undefined) return undefined;
    return { size: Number(row.size), appendedTo: Number(row.appendedTo), sweptTo: Number(row.sweptTo) };
  }
}
