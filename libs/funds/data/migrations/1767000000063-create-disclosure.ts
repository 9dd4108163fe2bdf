import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, createGuards, createTables, dropColumns, dropGuards, dropTables } from '#platform';
import { disclosureGuards } from './disclosure.guards.js';
import { driveColumns, reportTables } from './disclosure.tables.js';

/** The tables of disclosure, and the life of a drive after it has succeeded. */
export class CreateDisclosure1767000000063 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner, reportTables);
    await createGuards(queryRunner, disclosureGuards);
    await addColumns(queryRunner, 'funds_drive', driveColumns);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropColumns(queryRunner, 'funds_drive', driveColumns);
    await dropGuards(queryRunner, disclosureGuards);
    await dropTables(
      queryRunner,
      reportTables.map(({ name }) => name),
    );
  }
}
