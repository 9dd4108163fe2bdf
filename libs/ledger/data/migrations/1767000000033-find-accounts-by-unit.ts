import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';

const index = new TableIndex({ name: 'ix_ledger_account_unit', columnNames: ['unit'] });

/** The accounts of one fund are read together, as its journal. */
export class FindAccountsByUnit1767000000033 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.createIndex('ledger_account', index);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropIndex('ledger_account', index);
  }
}
