import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { QueryRunner } from 'typeorm';
import { generalErrors } from '#kernel';
import { Connections } from './connections.js';

/** Whoever holds it migrates this database; others on the same server go on beside it. */
const LOCK = "CONCAT('linli_migration.', MD5(DATABASE()))";
const LOCK_WITHIN_MS = 300_000;
const LOCK_ASKED_EVERY_MS = 100;

/** Brings the schema up to date. Several processes may start at once: one migrates, the others wait for it. */
@Injectable()
export class Migrations {
  constructor(private readonly connections: Connections) {}

  /** Runs what has not run yet; returns the names of the migrations that ran. Throws UNAVAILABLE while another runs them. */
  async run(): Promise<string[]> {
    if (this.connections.engine === 'sqlite') return this.pending();
    // Held by a reading connection: with a pool of one, the migrations themselves need the writing one.
    const holder = this.connections.reading.createQueryRunner();
    try {
      await takeTurn(holder);
      await this.connections.writing.query('ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_bin');
      return await this.pending();
    } finally {
      await holder.query(`SELECT RELEASE_LOCK(${LOCK})`);
      await holder.release();
    }
  }

  /** Statements that would still change the schema after all migrations: none, unless an entity and its migration differ. */
  async drift(): Promise<string[]> {
    const plan = await this.connections.writing.driver.createSchemaBuilder().log();
    return plan.upQueries.map(({ query }) => query);
  }

  /** Names of the migrations that have not run yet. Changes nothing, not even the list of those that ran. */
  async outstanding(): Promise<string[]> {
    const { reading, writing } = this.connections;
    const queryRunner = reading.createQueryRunner();
    try {
      const begun = await queryRunner.hasTable('platform_migration');
      const rows = begun
        ? ((await queryRunner.query('SELECT name FROM platform_migration')) as { name: string }[])
        : [];
      const ran = new Set(rows.map(({ name }) => name));
      return writing.migrations
        .map((migration) => migration.name ?? migration.constructor.name)
        .filter((name) => !ran.has(name));
    } finally {
      await queryRunner.release();
    }
  }

  private async pending(): Promise<string[]> {
    const ran = await this.connections.writing.runMigrations({ transaction: 'each' });
    return ran.map(({ name }) => name);
  }
}

/** Waits for the lock in short questions: one long one would be ended by the deadline of reading. */
async function takeTurn(holder: QueryRunner): Promise<void> {
  const giveUpAt = performance.now() + LOCK_WITHIN_MS;
  for (;;) {
    const [answer] = (await holder.query(`SELECT GET_LOCK(${LOCK}, 0) AS taken`)) as { taken: number | null }[];
    if (Number(answer?.taken) === 1) return;
    if (performance.now() > giveUpAt) throw generalErrors.UNAVAILABLE();
    await pause(LOCK_ASKED_EVERY_MS);
  }
}
