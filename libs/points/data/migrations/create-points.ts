import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, dropTables, idColumn, instantColumn, intColumn, jsonColumn, primaryId, table } from '#platform';

const tables = [
  table(
    'points_policy',
    [
      primaryId('id'),
      idColumn('region_id'),
      intColumn('version'),
      instantColumn('effective_from'),
      jsonColumn('rules'),
      idColumn('published_by'),
      instantColumn('published_at'),
    ],
    {
      indices: [
        { columns: ['region_id', 'version'], unique: true },
        { columns: ['region_id', 'effective_from'], unique: true },
      ],
    },
  ),
];

/** The tables of points. */
export class CreatePoints1767000000005 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner, tables);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropTables(
      queryRunner,
      tables.map((one) => one.name),
    );
  }
}
