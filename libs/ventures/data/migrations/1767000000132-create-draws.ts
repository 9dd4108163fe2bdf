import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  boolColumn,
  createGuards,
  createTables,
  dropGuards,
  dropTables,
  idColumn,
  instantColumn,
  intColumn,
  primaryId,
  table,
  textColumn,
  type Guard,
} from '#platform';

const draw = table(
  'ventures_draw',
  [
    primaryId('id'),
    idColumn('round_id'),
    intColumn('number'),
    textColumn('public_value', 200),
    textColumn('seed', 64),
    boolColumn('relaxed'),
    boolColumn('feasible'),
    textColumn('next_value_name', 200, { nullable: true }),
    idColumn('drawn_by'),
    instantColumn('drawn_at'),
  ],
  { indices: [{ columns: ['round_id', 'number'], unique: true }] },
);

const DRAWN = ['round_id', 'number', 'public_value', 'seed', 'relaxed', 'feasible', 'drawn_by', 'drawn_at'];
const guards: readonly Guard[] = [
  {
    table: 'ventures_draw',
    event: 'UPDATE',
    when: DRAWN.map((name) => `NEW.${name} <> OLD.${name}`).join(' OR '),
    message: 'a draw stays as it was',
  },
  { table: 'ventures_draw', event: 'DELETE', message: 'a draw is never removed' },
];

/** Attempts to draw panels. */
export class CreateDraws1767000000132 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner, [draw]);
    await createGuards(queryRunner, guards);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropGuards(queryRunner, guards);
    await dropTables(queryRunner, [draw.name]);
  }
}
