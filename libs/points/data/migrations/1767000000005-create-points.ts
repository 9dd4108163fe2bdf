import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  createTables,
  dropTables,
  idColumn,
  instantColumn,
  intColumn,
  jsonColumn,
  primaryId,
  table,
  appendOnly,
  createGuards,
  dropGuards,
} from '#platform';

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

/** A published version is never edited: the engine itself refuses. */
const guards = appendOnly('points_policy', 'a published points policy is never changed');

/** The tables of points. */
export class CreatePoints1767000000005 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner, tables);
    await createGuards(queryRunner, guards);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropGuards(queryRunner, guards);
    await dropTables(
      queryRunner,
      tables.map((one) => one.name),
    );
  }
}
