import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  bigintColumn,
  createGuards,
  createTables,
  dropGuards,
  dropTables,
  idColumn,
  instantColumn,
  primaryBigint,
  primaryId,
  primaryText,
  table,
  textColumn,
} from '#platform';
import { proofsGuards } from '../guards.js';

const tables = [
  table('proofs_log', [
    primaryText('name', 20),
    bigintColumn('size'),
    bigintColumn('appended_to'),
    bigintColumn('swept_to'),
  ]),
  table('proofs_leaf', [primaryBigint('place'), idColumn('transfer_id'), textColumn('commitment', 64)], {
    indices: [{ columns: ['transfer_id'], unique: true }],
  }),
  table('proofs_salt', [primaryId('transfer_id'), textColumn('salt', 64)]),
  table('proofs_erasure', [primaryId('transfer_id'), instantColumn('erased_at')]),
  table('proofs_node', [primaryBigint('level'), primaryBigint('place'), textColumn('hash', 64)]),
  table(
    'proofs_head',
    [
      primaryBigint('number'),
      bigintColumn('size'),
      textColumn('root', 64),
      instantColumn('signed_at'),
      textColumn('key_id', 60),
      textColumn('signature', 128),
    ],
    { indices: [{ columns: ['size'] }] },
  ),
];

/** The tables of the provable book, empty: the transfers that are there get their leaves by the worker. */
export class CreateProofs1767000000060 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner, tables);
    await queryRunner.query("INSERT INTO proofs_log (name, size, appended_to, swept_to) VALUES ('ledger', 0, 0, 0)");
    await createGuards(queryRunner, proofsGuards);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropGuards(queryRunner, proofsGuards);
    await dropTables(
      queryRunner,
      tables.map(({ name }) => name),
    );
  }
}
