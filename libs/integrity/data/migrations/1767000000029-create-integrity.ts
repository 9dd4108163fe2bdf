import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, createGuards, createTables, dropGuards, dropTables } from '#platform';
import { integrityTables } from '../integrity.tables.js';

/** Neither a published version nor a finding is ever changed: the engine itself refuses. */
const guards = [
  ...appendOnly('integrity_policy', 'a published integrity policy is never changed'),
  ...appendOnly('integrity_finding', 'a finding is never changed'),
];

/** The tables of the review of hours. */
export class CreateIntegrity1767000000029 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner, integrityTables);
    await createGuards(queryRunner, guards);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropGuards(queryRunner, guards);
    await dropTables(
      queryRunner,
      integrityTables.map((one) => one.name),
    );
  }
}
