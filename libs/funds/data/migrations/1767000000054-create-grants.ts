import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, dropTables } from '#platform';
import { grantTables } from './grant.tables.js';

/** Emergency grants and their rules. */
export class CreateGrants1767000000054 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner, grantTables);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropTables(
      queryRunner,
      grantTables.map(({ name }) => name),
    );
  }
}
