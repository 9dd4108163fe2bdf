import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, dropColumns, textColumn } from '#platform';

const columns = [textColumn('rail', 20, { nullable: true })];

/** A disbursement says at which payment provider the fees lie that it pays out. */
export class PayOutFees1767000000081 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await addColumns(queryRunner, 'funds_disbursement', columns);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropColumns(queryRunner, 'funds_disbursement', columns);
  }
}
