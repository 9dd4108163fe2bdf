import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, dropColumns, enumColumn } from '#platform';

const columns = [enumColumn('kind', { nullable: true })];

/** Purposes by whose names or grants it is seen that they are for emergency help. */
const IS_EMERGENCY = "name LIKE '%急难%' OR id IN (SELECT purpose_id FROM funds_grant)";

/** A purpose says whether it is for emergency help: only from such a one is a grant asked. */
export class TellPurposesApart1767000000101 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await addColumns(queryRunner, 'funds_purpose', columns);
    await queryRunner.query(
      `UPDATE funds_purpose SET kind = CASE WHEN ${IS_EMERGENCY} THEN 'EMERGENCY' ELSE 'GENERAL' END`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropColumns(queryRunner, 'funds_purpose', columns);
  }
}
