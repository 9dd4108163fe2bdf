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

const changes = ['UPDATE', 'DELETE'] as const;
const triggerName = (change: string): string => `tr_points_policy_no_${change.toLowerCase()}`;

/** A published version is never edited: the engine itself refuses, in its own dialect. */
async function guardPolicies(queryRunner: QueryRunner): Promise<void> {
  const embedded = queryRunner.connection.options.type === 'better-sqlite3';
  const message = 'a published points policy is never changed';
  const refusal = embedded
    ? `BEGIN SELECT RAISE(ABORT, '${message}'); END`
    : `SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${message}'`;
  for (const change of changes) {
    await queryRunner.query(
      `CREATE TRIGGER ${triggerName(change)} BEFORE ${change} ON points_policy FOR EACH ROW ${refusal}`,
    );
  }
}

/** The tables of points. */
export class CreatePoints1767000000005 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner, tables);
    await guardPolicies(queryRunner);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const change of changes) await queryRunner.query(`DROP TRIGGER ${triggerName(change)}`);
    await dropTables(
      queryRunner,
      tables.map((one) => one.name),
    );
  }
}
