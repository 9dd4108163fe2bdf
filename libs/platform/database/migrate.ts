import { Injectable } from '@nestjs/common';
import { Connections } from './connections.js';

/** Brings the schema up to date. Several processes may start at once: one migrates, the others wait for it. */
@Injectable()
export class Migrations {
  constructor(private readonly connections: Connections) {}

  /** Runs what has not run yet; returns the names of the migrations that ran. */
  async run(): Promise<string[]> {
    if (this.connections.engine === 'sqlite') return this.pending();
    // Held by a reading connection: with a pool of one, the migrations themselves need the writing one.
    const holder = this.connections.reading.createQueryRunner();
    try {
      await holder.query("SELECT GET_LOCK('linli_migration', 300)");
      await this.connections.writing.query('ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_bin');
      return await this.pending();
    } finally {
      await holder.query("SELECT RELEASE_LOCK('linli_migration')");
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
