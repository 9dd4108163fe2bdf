import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  appendOnly,
  createGuards,
  createTables,
  dropGuards,
  dropTables,
  idColumn,
  instantColumn,
  primaryId,
  table,
  textColumn,
} from '#platform';

const lift = table('ventures_ban_lift', [
  primaryId('id'),
  textColumn('reason', 500),
  idColumn('lifted_by'),
  instantColumn('lifted_at'),
]);

/** Another person than who imposed it lifts a ban, once: whoever writes to the database. */
const guards = [
  ...appendOnly('ventures_ban_lift', 'why a ban was lifted stays on record'),
  {
    ...({ table: 'ventures_ban_lift', event: 'INSERT' } as const),
    when: 'EXISTS (SELECT 1 FROM ventures_ban b WHERE b.id = NEW.id AND b.imposed_by = NEW.lifted_by)',
    message: 'a ban is lifted by another person than who imposed it',
  },
];

/** Bans that were lifted before their last day. */
export class LiftBans1767000000120 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner, [lift]);
    await createGuards(queryRunner, guards);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropGuards(queryRunner, guards);
    await dropTables(queryRunner, [lift.name]);
  }
}
