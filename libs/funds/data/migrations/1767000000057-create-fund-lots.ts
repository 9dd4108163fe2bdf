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
  sequenceColumn,
  table,
} from '#platform';

const tables = [
  table(
    'funds_lot',
    [
      primaryId('id'),
      idColumn('fund_id'),
      idColumn('purpose_id'),
      enumColumn('source_kind'),
      idColumn('source_id'),
      idColumn('donation_id', { nullable: true }),
      idColumn('drive_id', { nullable: true }),
      bigintColumn('amount'),
      bigintColumn('remaining'),
      bigintColumn('ordinal'),
      bigintColumn('queue', { nullable: true }),
      idColumn('transfer_id'),
      instantColumn('at'),
    ],
    {
      indices: [
        { columns: ['purpose_id', 'queue'] },
        { columns: ['fund_id', 'ordinal'] },
        { columns: ['source_id'] },
        { columns: ['donation_id'] },
        { columns: ['drive_id'] },
      ],
    },
  ),
  table(
    'funds_lot_use',
    [
      sequenceColumn('sequence'),
      idColumn('lot_id', { nullable: true }),
      idColumn('fund_id'),
      idColumn('purpose_id'),
      bigintColumn('amount'),
      enumColumn('spent_kind'),
      idColumn('spent_id'),
      idColumn('transfer_id'),
      instantColumn('at'),
    ],
    {
      indices: [{ columns: ['lot_id', 'purpose_id'] }, { columns: ['spent_id'] }, { columns: ['transfer_id'] }],
    },
  ),
];

const guards = [
  ...appendOnly('funds_lot_use', 'what money of a fund was used for is never changed'),
  { table: 'funds_lot', event: 'DELETE' as const, message: 'a lot of money of a fund is never removed' },
];

/**
 * Gifts that became income before there were lots: whole, because nothing had been spent. The purpose is the one of the
 * drive, or its other one where it was redirected.
 */
const BACKFILL = `
  INSERT INTO funds_lot (id, fund_id, purpose_id, source_kind, source_id, donation_id, drive_id, amount, remaining, ordinal, queue, transfer_id, at)
  SELECT d.id, d.fund_id, CASE WHEN COALESCE(v.stopped_from, v.state) = 'REDIRECTED' THEN v.redirect_purpose_id ELSE v.purpose_id END,
    'GIFT', d.id, d.id, d.drive_id, d.amount - d.returned - d.owed - d.lost, d.amount - d.returned - d.owed - d.lost,
    e.sequence, e.sequence, t.id, d.paid_at
  FROM funds_donation d JOIN funds_drive v ON v.id = d.drive_id
  JOIN ledger_transfer t ON t.reference = d.id AND t.kind = 'funds.gift'
  JOIN ledger_entry e ON e.transfer_id = t.id AND e.amount > 0
  WHERE d.paid_at IS NOT NULL AND d.amount > d.returned + d.owed + d.lost
    AND (v.goal_policy = 'KEEP_ALL' OR COALESCE(v.stopped_from, v.state) IN ('SUCCEEDED', 'REDIRECTED'))`;

/** Lots of restricted money, and what each was used for. */
export class CreateFundLots1767000000057 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner, tables);
    await queryRunner.query(BACKFILL);
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
