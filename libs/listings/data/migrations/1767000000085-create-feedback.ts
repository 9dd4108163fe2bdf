import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  appendOnly,
  boolColumn,
  createGuards,
  createTables,
  dropGuards,
  dropTables,
  enumColumn,
  type Guard,
  idColumn,
  instantColumn,
  intColumn,
  longTextColumn,
  primaryId,
  table,
  textColumn,
} from '#platform';

const tables = [
  table(
    'listings_complaint',
    [
      primaryId('id'),
      idColumn('order_id'),
      idColumn('listing_id'),
      idColumn('terms_id'),
      idColumn('organisation_id'),
      textColumn('region_path', 200),
      idColumn('person_id'),
      idColumn('filed_by'),
      enumColumn('subject'),
      longTextColumn('text_sealed'),
      enumColumn('state'),
      instantColumn('filed_at'),
      instantColumn('answer_until'),
      instantColumn('decide_until'),
      idColumn('answered_by', { nullable: true }),
      instantColumn('answered_at', { nullable: true }),
      longTextColumn('answer_sealed', { nullable: true }),
      idColumn('decided_by', { nullable: true }),
      instantColumn('decided_at', { nullable: true }),
      longTextColumn('reason_sealed', { nullable: true }),
      boolColumn('overdue'),
    ],
    {
      indices: [
        { columns: ['order_id'], unique: true },
        { columns: ['filed_by', 'id'] },
        { columns: ['organisation_id', 'id'] },
        { columns: ['region_path', 'id'] },
        { columns: ['listing_id', 'state'] },
      ],
    },
  ),
  table(
    'listings_rating',
    [
      primaryId('id'),
      idColumn('listing_id'),
      idColumn('rated_by'),
      intColumn('stars'),
      longTextColumn('comment_sealed', { nullable: true }),
      instantColumn('rated_at'),
    ],
    { indices: [{ columns: ['listing_id', 'id'] }] },
  ),
];

/** A complaint is decided, never removed; a rating is what somebody said on a day. */
const guards: readonly Guard[] = [
  { table: 'listings_complaint', event: 'DELETE', message: 'a complaint is never removed' },
  ...appendOnly('listings_rating'),
];

/** Complaints and ratings. */
export class CreateFeedback1767000000085 implements MigrationInterface {
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
