import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  appendOnly,
  bigintColumn,
  createGuards,
  createTables,
  dropGuards,
  dropTables,
  idColumn,
  instantColumn,
  primaryId,
  table,
} from '#platform';

const applicationDrive = table(
  'ventures_application_drive',
  [
    primaryId('id'),
    idColumn('round_id'),
    idColumn('application_id'),
    idColumn('drive_id'),
    idColumn('named_by'),
    instantColumn('named_at'),
  ],
  {
    indices: [
      { columns: ['application_id'], unique: true },
      { columns: ['round_id', 'drive_id'], unique: true },
    ],
  },
);

const contribution = table(
  'ventures_contribution',
  [
    primaryId('id'),
    idColumn('round_id'),
    idColumn('application_id'),
    idColumn('contributor_id'),
    bigintColumn('amount'),
  ],
  { indices: [{ columns: ['application_id', 'contributor_id'], unique: true }, { columns: ['round_id'] }] },
);

const tables = [applicationDrive, contribution];
const guards = appendOnly('ventures_contribution', 'what was given until the close stays as it was counted');

/** Drives that raise for applications, and what was given until the close. */
export class CreateContributions1767000000092 implements MigrationInterface {
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
