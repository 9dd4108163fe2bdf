import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  appendOnly,
  bigintColumn,
  boolColumn,
  createGuards,
  createTables,
  dayColumn,
  dropGuards,
  dropTables,
  enumColumn,
  idColumn,
  instantColumn,
  intColumn,
  longTextColumn,
  primaryId,
  table,
  textColumn,
  type Guard,
} from '#platform';

const tables = [
  table(
    'ventures_decision',
    [
      primaryId('id'),
      idColumn('round_id'),
      idColumn('organisation_id'),
      intColumn('rank_number'),
      enumColumn('kind'),
      bigintColumn('amount'),
      enumColumn('limited_by', { nullable: true }),
      intColumn('place', { nullable: true }),
      enumColumn('reason', { nullable: true }),
      idColumn('notice_id', { nullable: true }),
      textColumn('award_key', 80, { nullable: true }),
      idColumn('reservation_id', { nullable: true }),
      idColumn('confirmed_by', { nullable: true }),
      instantColumn('confirmed_at', { nullable: true }),
    ],
    { indices: [{ columns: ['round_id', 'rank_number'] }, { columns: ['award_key'], unique: true }] },
  ),
  table(
    'ventures_notice',
    [
      primaryId('id'),
      idColumn('round_id'),
      intColumn('number'),
      idColumn('application_id', { nullable: true }),
      idColumn('published_by'),
      instantColumn('published_at'),
      dayColumn('notice_on'),
      dayColumn('first_day'),
      dayColumn('last_day'),
    ],
    { indices: [{ columns: ['round_id', 'number'], unique: true }] },
  ),
  table(
    'ventures_ruling',
    [
      primaryId('id'),
      idColumn('round_id'),
      intColumn('number'),
      enumColumn('kind'),
      idColumn('application_id'),
      idColumn('objection_id', { nullable: true }),
      boolColumn('upheld'),
      dayColumn('notice_on'),
      idColumn('ruled_by'),
      instantColumn('ruled_at'),
    ],
    { indices: [{ columns: ['round_id', 'number'], unique: true }] },
  ),
  table('ventures_recheck', [primaryId('id'), idColumn('checked_by'), instantColumn('checked_at')]),
  table(
    'ventures_objection',
    [
      primaryId('id'),
      idColumn('round_id'),
      idColumn('application_id'),
      idColumn('notice_id'),
      idColumn('filed_by'),
      longTextColumn('name_sealed'),
      longTextColumn('statement_sealed'),
      longTextColumn('evidence_sealed'),
      enumColumn('state'),
      instantColumn('filed_at'),
      dayColumn('decide_by'),
      idColumn('admitted_by', { nullable: true }),
      instantColumn('admitted_at', { nullable: true }),
      idColumn('decided_by', { nullable: true }),
      instantColumn('decided_at', { nullable: true }),
      textColumn('answer', 1_000, { nullable: true }),
      enumColumn('outcome', { nullable: true }),
      instantColumn('closed_at', { nullable: true }),
    ],
    {
      indices: [
        { columns: ['round_id', 'id'] },
        { columns: ['application_id', 'state'] },
        { columns: ['filed_by', 'id'] },
      ],
    },
  ),
];

/** Who decides neither objected nor made the notice; and what was confirmed stays confirmed unless it is struck. */
const OWN_DECISION =
  'NEW.filed_by <> OLD.filed_by OR NEW.notice_id <> OLD.notice_id OR (NEW.decided_by IS NOT NULL AND (NEW.decided_by = NEW.filed_by ' +
  'OR EXISTS (SELECT 1 FROM ventures_notice n WHERE n.id = NEW.notice_id AND n.published_by = NEW.decided_by)))';
const UNCONFIRMED =
  "OLD.confirmed_at IS NOT NULL AND NEW.kind = 'AWARD' AND (NEW.confirmed_at IS NULL OR NEW.amount <> OLD.amount)";

const guards: readonly Guard[] = [
  ...appendOnly('ventures_notice', 'a notice is never changed and never removed'),
  ...appendOnly('ventures_recheck', 'a re-check is never changed and never removed'),
  ...appendOnly('ventures_ruling', 'a ruling is never changed and never removed'),
  { table: 'ventures_decision', event: 'DELETE', message: 'a decision is never removed' },
  { table: 'ventures_decision', event: 'UPDATE', when: UNCONFIRMED, message: 'a confirmed award stays as it is' },
  { table: 'ventures_objection', event: 'DELETE', message: 'an objection is never removed' },
  {
    ...{ table: 'ventures_objection', event: 'UPDATE', when: OWN_DECISION },
    message: 'an objection is decided by neither who made the notice nor who objects',
  },
];

/** Decisions, notices, rulings and objections. */
export class CreateNotices1767000000089 implements MigrationInterface {
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
