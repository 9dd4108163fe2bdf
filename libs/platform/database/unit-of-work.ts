import { Injectable } from '@nestjs/common';
import type { QueryRunner } from 'typeorm';
import { Connections } from './connections.js';
import { cutOff } from './bounded-reading.js';
import { withDeadline } from './deadline.js';
import { asRefusal, isConnectionLost, isTransient } from './failures.js';
import { currentUnit, followed, Unit } from './unit.js';

const ATTEMPTS = 5;

/** For the transaction whose first read follows. */
const ONE_SNAPSHOT = 'SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY';

/**
 * One use case, one transaction. `run` opens it, a `run` inside joins it, an exception undoes all of it.
 *
 * The callback may run up to five times (deadlock, lock wait, busy database), so it must be repeatable:
 * no network, no pub/sub, no file access and no `Promise.all` inside. Throws DEADLINE_EXCEEDED and UNAVAILABLE.
 */
@Injectable()
export class UnitOfWork {
  constructor(private readonly connections: Connections) {}

  /** Whether the caller is inside a unit: what it does would join that one. */
  get isOpen(): boolean {
    return currentUnit.getStore() !== undefined;
  }

  /** Runs the work in the open unit, or in a new one. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    const open = currentUnit.getStore();
    if (open !== undefined) {
      void open.manager; // throws if that unit has ended
      return work();
    }
    const giveUpAt = performance.now() + this.connections.deadlineMs;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await followed(() => this.attempt(work));
      } catch (error) {
        const again = isTransient(error) && attempt < ATTEMPTS && performance.now() < giveUpAt;
        if (!again) throw asRefusal(error);
        await jitter(attempt);
      }
    }
  }

  /**
   * Runs work that only reads, all of it on one snapshot: what it adds up belongs together. On MariaDB beside every
   * writer; on SQLite a unit is alone anyway, so keep it short. Never inside a unit: that one has its own view.
   */
  async snapshot<T>(work: () => Promise<T>): Promise<T> {
    if (this.isOpen) throw new Error('A snapshot is not taken inside a unit of work');
    return this.run(async () => {
      if (this.connections.engine === 'mysql') await currentUnit.getStore()?.manager.query(ONE_SNAPSHOT);
      return work();
    });
  }

  private async attempt<T>(work: () => Promise<T>): Promise<T> {
    const { unit, result } = await this.connections.withRunner((queryRunner) => this.transaction(queryRunner, work));
    if (unit.hasNews) currentUnit.exit(() => unit.announce());
    return result;
  }

  private async transaction<T>(queryRunner: QueryRunner, work: () => Promise<T>): Promise<{ unit: Unit; result: T }> {
    const unit = new Unit(queryRunner);
    const { deadlineMs } = this.connections;
    try {
      await withDeadline(queryRunner.startTransaction(), deadlineMs);
      const inside = currentUnit.run(unit, async () => {
        const result = await work();
        await unit.finishInside();
        return result;
      });
      const result = await withDeadline(inside, deadlineMs);
      unit.close();
      await withDeadline(queryRunner.commitTransaction(), deadlineMs);
      return { unit, result };
    } catch (error) {
      unit.close();
      await undo(queryRunner, error, deadlineMs);
      throw error;
    }
  }
}

/** Rolls back. A connection that cannot is closed, so that its locks end and the pool never gives it out again. */
async function undo(queryRunner: QueryRunner, cause: unknown, deadlineMs: number): Promise<void> {
  if (isEmbedded(queryRunner)) return undoEmbedded(queryRunner);
  try {
    if (!isConnectionLost(cause)) {
      if (queryRunner.isTransactionActive) await withDeadline(queryRunner.rollbackTransaction(), deadlineMs);
      return;
    }
  } catch {
    // the connection is of no use any more
  }
  cutOff((await queryRunner.connect()) as Parameters<typeof cutOff>[0]);
}

/**
 * The embedded engine undoes a unit by itself when the disk is full, and refuses to be told so. TypeORM would go on counting
 * that transaction on the one connection: later units would be savepoints in it, acknowledged and never committed.
 */
async function undoEmbedded(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query('ROLLBACK').catch(() => undefined);
  Object.assign(queryRunner, { isTransactionActive: false, transactionDepth: 0 });
}

const isEmbedded = (queryRunner: QueryRunner): boolean => queryRunner.connection.options.type === 'better-sqlite3';

const jitter = (attempt: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * 2 ** attempt));
