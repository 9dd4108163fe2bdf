import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  bigintColumn,
  createGuards,
  createTables,
  dropGuards,
  dropTables,
  idColumn,
  instantColumn,
  primaryId,
  table,
  type Guard,
} from '#platform';

const pool = table('ventures_match_pool', [
  primaryId('id'),
  idColumn('purpose_id'),
  idColumn('named_by'),
  instantColumn('named_at'),
]);

const match = table(
  'ventures_match',
  [
    primaryId('id'),
    idColumn('round_id'),
    bigintColumn('amount'),
    idColumn('fund_id'),
    idColumn('purpose_id'),
    idColumn('reservation_id', { nullable: true }),
    instantColumn('frozen_at'),
  ],
  { indices: [{ columns: ['round_id'] }] },
);

const tables = [pool, match];
const FROZEN = ['round_id', 'amount', 'fund_id', 'purpose_id'].map((name) => `NEW.${name} <> OLD.${name}`);
const guards: readonly Guard[] = [
  {
    table: 'ventures_match',
    event: 'UPDATE',
    when: FROZEN.join(' OR '),
    message: 'a share of a matching pool stays as it was frozen with the ranking',
  },
  { table: 'ventures_match', event: 'DELETE', message: 'a share of a matching pool is never removed' },
];

/** From which purpose matching pools are paid, and the shares that were frozen with rankings. */
export class CreateMatches1767000000130 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner, tables);
    await createGuards(queryRunner, guards);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropGuards(queryRunner, guards);
    await dropTables(
      queryRunner,
      tables.map(({ name }) => name),
    );
  }
}
