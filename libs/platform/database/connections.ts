import { setImmediate as nextTurnOfTheLoop } from 'node:timers/promises';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { DataSource, QueryRunner } from 'typeorm';
import { Config } from '../config/config.js';
import { connectWithin } from './bounded-reading.js';
import { withDeadline } from './deadline.js';
import { engineOf, type Engine } from './engine.js';

/** Injection token of the two open data sources. */
export const DATA_SOURCES = Symbol('DATA_SOURCES');

/** The data source that changes rows, and the one that only reads what is committed. */
export interface DataSources {
  readonly writing: DataSource;
  readonly reading: DataSource;
}

/** Hands out transactions and readers, each within its deadline. The only owner of data sources. */
@Injectable()
export class Connections implements OnApplicationShutdown {
  readonly engine: Engine;
  readonly deadlineMs: number;
  /** End of the queue of units on SQLite, which has one connection for writing. */
  private last: Promise<void> = Promise.resolve();

  constructor(
    @Inject(DATA_SOURCES) private readonly dataSources: DataSources,
    config: Config,
  ) {
    this.engine = engineOf(config.get('DATABASE_URL'));
    this.deadlineMs = config.get('DATABASE_DEADLINE_MS');
  }

  get writing(): DataSource {
    return this.dataSources.writing;
  }

  get reading(): DataSource {
    return this.dataSources.reading;
  }

  /**
   * Runs `use` with a query runner of its own. On SQLite the callers take turns, in the order in which they came:
   * its driver has one connection, and a second BEGIN on it fails.
   */
  async withRunner<T>(use: (queryRunner: QueryRunner) => Promise<T>): Promise<T> {
    return this.engine === 'sqlite' ? this.inTurn(() => use(this.writing.createQueryRunner())) : this.pooled(use);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.reading.destroy();
    await this.writing.destroy();
  }

  private async inTurn<T>(use: () => Promise<T>): Promise<T> {
    const before = this.last;
    let pass = (): void => undefined;
    this.last = new Promise((resolve) => (pass = resolve));
    try {
      await withDeadline(before, this.deadlineMs);
    } catch (expired) {
      void before.then(pass);
      throw expired;
    }
    try {
      // The embedded driver answers at once: without this pause a long queue would run without letting a timer or a socket in.
      await nextTurnOfTheLoop();
      return await use();
    } finally {
      pass();
    }
  }

  private async pooled<T>(use: (queryRunner: QueryRunner) => Promise<T>): Promise<T> {
    const queryRunner = this.writing.createQueryRunner();
    await connectWithin(queryRunner, this.deadlineMs);
    try {
      return await use(queryRunner);
    } finally {
      if (!queryRunner.isReleased) await queryRunner.release();
    }
  }
}
