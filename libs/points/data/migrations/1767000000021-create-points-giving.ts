import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  appendOnly,
  bigintColumn,
  createGuards,
  createTables,
  dropGuards,
  dropTables,
  enumColumn,
  idColumn,
  instantColumn,
  primaryId,
  table,
  textColumn,
} from '#platform';

const tables = [
  table(
    'points_giving',
    [
      primaryId('id'),
      enumColumn('kind'),
      idColumn('from_id'),
      idColumn('to_id', { nullable: true }),
      idColumn('region_id', { nullable: true }),
      bigintColumn('amount'),
      idColumn('transfer_id'),
      textColumn('policy_id', 36, { nullable: true }),
      textColumn('reason', 300, { nullable: true }),
      instantColumn('at'),
    ],
    { indices: [{ columns: ['from_id', 'kind', 'at'] }, { columns: ['region_id', 'at'] }] },
  ),
  table(
    'points_family',
    [
      primaryId('id'),
      idColumn('one_id'),
      idColumn('other_id'),
      instantColumn('since'),
      instantColumn('ended_at', { nullable: true }),
    ],
    { indices: [{ columns: ['one_id'] }, { columns: ['other_id'] }] },
  ),
  table('points_family_code', [primaryId('id'), textColumn('code_index', 64), instantColumn('expires_at')], {
    indices: [{ columns: ['code_index'], unique: true }],
  }),
  table('points_care_recipient', [
    primaryId('id'),
    idColumn('region_id'),
    textColumn('reason', 300),
    idColumn('registered_by'),
    instantColumn('registered_at'),
  ]),
  table('points_award_hold', [primaryId('id'), idColumn('hold_id')]),
];

const guards = appendOnly('points_giving', 'a gift of points is never changed');

/** Gifts, donations, families, elders in need, and holds on the points of frozen records. */
export class CreatePointsGiving1767000000021 implements MigrationInterface {
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
