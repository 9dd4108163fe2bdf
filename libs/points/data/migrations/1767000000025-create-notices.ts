import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  bigintColumn,
  createGuards,
  createTables,
  dayColumn,
  dropGuards,
  dropTables,
  enumColumn,
  type Guard,
  idColumn,
  instantColumn,
  intColumn,
  primaryId,
  table,
  textColumn,
} from '#platform';

const tables = [
  table(
    'points_notice',
    [
      primaryId('id'),
      enumColumn('kind'),
      idColumn('subject_id'),
      enumColumn('state'),
      idColumn('volunteer_id'),
      idColumn('person_id'),
      textColumn('volunteer_number', 20),
      idColumn('region_id'),
      textColumn('region_path', 160),
      intColumn('star', { nullable: true }),
      bigintColumn('minutes'),
      dayColumn('starts_on'),
      dayColumn('ends_on'),
      instantColumn('created_at'),
    ],
    {
      indices: [{ columns: ['subject_id'], unique: true }, { columns: ['region_path', 'id'] }],
    },
  ),
  table(
    'points_notice_objection',
    [
      primaryId('id'),
      idColumn('notice_id'),
      idColumn('person_id'),
      textColumn('reason', 300),
      instantColumn('created_at'),
      enumColumn('decision', { nullable: true }),
      textColumn('decision_reason', 300, { nullable: true }),
      idColumn('decided_by', { nullable: true }),
      instantColumn('decided_at', { nullable: true }),
    ],
    {
      indices: [{ columns: ['notice_id', 'person_id'], unique: true }],
    },
  ),
];

/** What was public stays to be read. */
const guards: readonly Guard[] = [
  { table: 'points_notice', event: 'DELETE', message: 'a public notice is never removed' },
  { table: 'points_notice_objection', event: 'DELETE', message: 'an objection is never removed' },
];

/** Public notices. */
export class CreateNotices1767000000025 implements MigrationInterface {
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
