import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { reclustered } from '#platform';

/**
 * Keeps the rows of the candidate index in the order of their primary key on the embedded engine, as InnoDB does anyway:
 * those of a lane in a cell lie together, and a search takes no way from an index to a row for each (docs/adr/0040).
 */
export class ClusterCandidateLanes1767000000058 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await reclustered(queryRunner, 'dispatch_candidate_lane', true);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await reclustered(queryRunner, 'dispatch_candidate_lane', false);
  }
}
