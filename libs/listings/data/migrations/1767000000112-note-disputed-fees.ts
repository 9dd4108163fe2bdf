import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, dropColumns, instantColumn } from '#platform';

const columns = [instantColumn('fee_disputed_at', { nullable: true })];

/** An order says since when a bank disputes its fee. */
export class NoteDisputedFees1767000000112 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await addColumns(queryRunner, 'listings_order', columns);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropColumns(queryRunner, 'listings_order', columns);
  }
}
