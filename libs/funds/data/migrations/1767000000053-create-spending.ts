import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, dropTables } from '#platform';
import { spendingTables } from './spending.tables.js';

/** Reservations and disbursements. */
export class CreateSpending1767000000053 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner, spendingTables);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropTables(
      queryRunner,
      spendingTables.map(({ name }) => name),
    );
  }
}
