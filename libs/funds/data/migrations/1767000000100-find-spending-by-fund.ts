import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';

const index = new TableIndex({ name: 'ix_funds_lot_use_fund_id_at', columnNames: ['fund_id', 'at'] });

/** The newest spending of a fund is read for its open book. */
export class FindSpendingByFund1767000000100 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.createIndex('funds_lot_use', index);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropIndex('funds_lot_use', index);
  }
}
