import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  bigintColumn,
  boolColumn,
  createTables,
  dropTables,
  enumColumn,
  idColumn,
  instantColumn,
  intColumn,
  primaryId,
  sequenceColumn,
  table,
  textColumn,
  createGuards,
  dropGuards,
} from '#platform';
import { ledgerGuards } from '../guards.js';

const accounts = table(
  'ledger_account',
  [
    primaryId('id'),
    textColumn('code', 160),
    idColumn('owner_id'),
    enumColumn('asset'),
    textColumn('unit', 64),
    boolColumn('may_overdraw'),
    bigintColumn('balance'),
    bigintColumn('held'),
    bigintColumn('version'),
    instantColumn('created_at'),
  ],
  { indices: [{ columns: ['code'], unique: true }, { columns: ['owner_id'] }] },
);

const transfers = table(
  'ledger_transfer',
  [
    primaryId('id'),
    textColumn('kind', 64),
    enumColumn('asset'),
    bigintColumn('amount'),
    textColumn('reference', 120, { nullable: true }),
    textColumn('memo', 200, { nullable: true }),
    textColumn('idempotency_key', 255, { nullable: true }),
    textColumn('input_hash', 64),
    idColumn('reverses_id', { nullable: true }),
    idColumn('hold_id', { nullable: true }),
    instantColumn('created_at'),
  ],
  {
    indices: [
      { columns: ['idempotency_key'], unique: true },
      { columns: ['reverses_id'], unique: true },
      { columns: ['hold_id'], unique: true },
      { columns: ['reference'] },
    ],
  },
);

const entries = table(
  'ledger_entry',
  [
    sequenceColumn('sequence'),
    idColumn('transfer_id'),
    idColumn('account_id'),
    intColumn('leg'),
    bigintColumn('amount'),
    bigintColumn('version'),
    bigintColumn('balance_after'),
  ],
  { indices: [{ columns: ['account_id', 'version'], unique: true }, { columns: ['transfer_id'] }] },
);

const holds = table(
  'ledger_hold',
  [
    primaryId('id'),
    textColumn('kind', 64),
    enumColumn('asset'),
    idColumn('debit_id'),
    idColumn('credit_id'),
    bigintColumn('amount'),
    enumColumn('state'),
    bigintColumn('posted_amount', { nullable: true }),
    textColumn('reference', 120, { nullable: true }),
    textColumn('memo', 200, { nullable: true }),
    textColumn('idempotency_key', 255, { nullable: true }),
    textColumn('input_hash', 64),
    instantColumn('expires_at', { nullable: true }),
    instantColumn('created_at'),
    instantColumn('settled_at', { nullable: true }),
  ],
  { indices: [{ columns: ['idempotency_key'], unique: true }, { columns: ['debit_id', 'state'] }] },
);

/** The ledger's tables, and the triggers that refuse to rewrite them. */
export class CreateLedger1767000000001 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner, [accounts, transfers, entries, holds]);
    await createGuards(queryRunner, ledgerGuards);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropGuards(queryRunner, ledgerGuards);
    await dropTables(queryRunner, ['ledger_account', 'ledger_transfer', 'ledger_entry', 'ledger_hold']);
  }
}
