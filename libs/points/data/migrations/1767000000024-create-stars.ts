import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  createGuards,
  createTables,
  dropGuards,
  dropTables,
  enumColumn,
  type Guard,
  idColumn,
  instantColumn,
  intColumn,
  jsonColumn,
  primaryId,
  table,
  textColumn,
} from '#platform';

const tables = [
  table(
    'points_star_application',
    [
      primaryId('id'),
      idColumn('volunteer_id'),
      idColumn('person_id'),
      textColumn('volunteer_number', 20),
      idColumn('region_id'),
      textColumn('region_path', 160),
      intColumn('star'),
      enumColumn('state'),
      idColumn('open_for', { nullable: true }),
      textColumn('policy_id', 36),
      jsonColumn('required'),
      jsonColumn('sources'),
      intColumn('notice_working_days'),
      jsonColumn('counted'),
      instantColumn('applied_at'),
      idColumn('decided_by', { nullable: true }),
      instantColumn('decided_at', { nullable: true }),
      textColumn('reason', 300, { nullable: true }),
      idColumn('notice_id', { nullable: true }),
      instantColumn('awarded_at', { nullable: true }),
      instantColumn('revoked_at', { nullable: true }),
    ],
    {
      indices: [
        { columns: ['open_for'], unique: true },
        { columns: ['volunteer_id', 'state'] },
        { columns: ['region_path', 'id'] },
      ],
    },
  ),
];

/** What was decided about a star stays to be read. */
const guards: readonly Guard[] = [
  { table: 'points_star_application', event: 'DELETE', message: 'an application for a star is never removed' },
];

/** Stars. */
export class CreateStars1767000000024 implements MigrationInterface {
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
