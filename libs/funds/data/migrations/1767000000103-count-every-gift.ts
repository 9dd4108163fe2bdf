import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, dropTables, idColumn, instantColumn, primaryId, table } from '#platform';

const unmatched = table(
  'funds_unmatched_gift',
  [primaryId('id'), idColumn('pool_id'), idColumn('donor_id'), idColumn('donation_id'), instantColumn('given_at')],
  {
    indices: [{ columns: ['donation_id', 'pool_id'], unique: true }, { columns: ['pool_id', 'donor_id', 'given_at'] }],
  },
);

/** Gifts that drew nothing are kept, so that the guard against giving too fast counts every gift. */
export class CountEveryGift1767000000103 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner, [unmatched]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropTables(queryRunner, [unmatched.name]);
  }
}
