import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createGuards, createTables, dropGuards, dropTables } from '#platform';
import { settlementGuards } from './settlement.guards.js';
import { settlementTables } from './settlement.tables.js';

/** The tables of settlements. */
export class CreateSettlements1767000000080 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner, settlementTables);
    await createGuards(queryRunner, settlementGuards);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropGuards(queryRunner, settlementGuards);
    await dropTables(
      queryRunner,
      settlementTables.map(({ name }) => name),
    );
  }
}
