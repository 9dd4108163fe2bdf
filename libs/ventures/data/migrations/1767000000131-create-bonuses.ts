import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  appendOnly,
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
} from '#platform';

const bonus = table(
  'ventures_bonus',
  [
    primaryId('id'),
    idColumn('round_id'),
    intColumn('special'),
    textColumn('evidence', 2000),
    idColumn('given_by'),
    instantColumn('given_at'),
  ],
  { indices: [{ columns: ['round_id'] }] },
);
const guards = appendOnly('ventures_bonus', 'a special bonus stays as it was given');

/** Special bonuses of applications. */
export class CreateBonuses1767000000131 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner, [bonus]);
    await createGuards(queryRunner, guards);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropGuards(queryRunner, guards);
    await dropTables(queryRunner, [bonus.name]);
  }
}
