import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  appendOnly,
  bigintColumn,
  boolColumn,
  createGuards,
  createTables,
  dropGuards,
  dropTables,
  enumColumn,
  idColumn,
  instantColumn,
  primaryId,
  sequenceColumn,
  table,
  textColumn,
} from '#platform';

const tables = [
  table(
    'points_lot',
    [
      primaryId('id'),
      textColumn('account', 150),
      idColumn('person_id', { nullable: true }),
      bigintColumn('amount'),
      bigintColumn('remaining'),
      bigintColumn('held'),
      instantColumn('earned_at'),
      instantColumn('expires_at'),
      boolColumn('donation_only'),
      instantColumn('due_at', { nullable: true }),
      idColumn('transfer_id'),
      idColumn('origin_id', { nullable: true }),
      textColumn('policy_id', 36),
    ],
    {
      indices: [
        { columns: ['account', 'expires_at'] },
        { columns: ['person_id', 'expires_at'] },
        { columns: ['due_at'] },
        { columns: ['transfer_id'] },
      ],
    },
  ),
  table(
    'points_lot_use',
    [
      sequenceColumn('sequence'),
      idColumn('lot_id'),
      enumColumn('kind'),
      bigintColumn('amount'),
      idColumn('transfer_id', { nullable: true }),
      idColumn('hold_id', { nullable: true }),
      instantColumn('at'),
    ],
    { indices: [{ columns: ['lot_id'] }, { columns: ['transfer_id'] }, { columns: ['hold_id'] }] },
  ),
];

const guards = appendOnly('points_lot_use', 'what happened to a lot of points is never changed');

/**
 * Awards made before there were lots become lots without an end: no policy of that time gave them one. Only awards and
 * their reversals existed, so every award that was not taken back is still whole. The transfer's id serves as the lot's.
 */
const BACKFILL = `
  INSERT INTO points_lot (id, account, person_id, amount, remaining, held, earned_at, expires_at, donation_only, due_at, transfer_id, origin_id, policy_id)
  SELECT t.id, a.code, v.person_id, t.amount, CASE WHEN r.id IS NULL THEN t.amount ELSE 0 END, 0, t.created_at,
    '9999-12-31 00:00:00.000', 0, NULL, t.id, NULL, COALESCE(SUBSTR(t.memo, 15, INSTR(t.memo, '@') - 15), 'built-in')
  FROM ledger_transfer t
  JOIN ledger_entry e ON e.transfer_id = t.id AND e.amount > 0
  JOIN ledger_account a ON a.id = e.account_id
  LEFT JOIN volunteering_volunteer v ON v.id = SUBSTR(a.code, 11, 36)
  LEFT JOIN ledger_transfer r ON r.reverses_id = t.id
  WHERE t.kind = 'points.award'`;

const BACKFILL_USES = `
  INSERT INTO points_lot_use (lot_id, kind, amount, transfer_id, hold_id, at)
  SELECT t.id, 'TAKEN_BACK', t.amount, r.id, NULL, r.created_at
  FROM ledger_transfer t JOIN ledger_transfer r ON r.reverses_id = t.id
  WHERE t.kind = 'points.award'`;

/** Lots of points and what happened to them. */
export class CreatePointsLots1767000000020 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner, tables);
    await queryRunner.query(BACKFILL);
    await queryRunner.query(BACKFILL_USES);
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
