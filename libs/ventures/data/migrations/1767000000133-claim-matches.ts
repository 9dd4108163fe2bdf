import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, bigintColumn, dropColumns, idColumn } from '#platform';

const columns = [
  bigintColumn('match_clawback', { nullable: true }),
  idColumn('match_claim_reservation_id', { nullable: true }),
];

/** What was paid of a matching pool to a project that failed is claimed back, for the purpose of the pool. */
export class ClaimMatches1767000000133 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await addColumns(queryRunner, 'ventures_agreement', columns);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropColumns(queryRunner, 'ventures_agreement', columns);
  }
}
