import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, dayColumn, dropColumns } from '#platform';

const signBy = [dayColumn('sign_by', { nullable: true })];
const reasons = [dayColumn('confirmed_on', { nullable: true }), dayColumn('barred_until', { nullable: true })];

/** Until when an award is signed, and why rulings of lapses and bans were made. */
export class SetATimeForSigning1767000000134 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await addColumns(queryRunner, 'ventures_decision', signBy);
    await addColumns(queryRunner, 'ventures_ruling', reasons);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropColumns(queryRunner, 'ventures_ruling', reasons);
    await dropColumns(queryRunner, 'ventures_decision', signBy);
  }
}
