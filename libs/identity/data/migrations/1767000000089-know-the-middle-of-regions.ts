import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, doubleColumn, dropColumns } from '#platform';

const columns = ['longitude', 'latitude'].map((name) => doubleColumn(name, { nullable: true }));

/** Where the middle of a region lies 中心点, where it is known. */
export class KnowTheMiddleOfRegions1767000000089 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await addColumns(queryRunner, 'identity_region', columns);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropColumns(queryRunner, 'identity_region', columns);
  }
}
