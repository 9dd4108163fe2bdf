import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, createGuards, createTables, dropGuards, dropTables, type Guard } from '#platform';
import { roundTables } from './round.tables.js';

const PINNED = ['rulebook', 'rulebook_hash', 'public_value_name', 'open_at', 'close_at', 'fund_id', 'purpose_id'];
const ASKED = ['round_id', 'organisation_id', 'category', 'lines', 'budget', 'asked', 'own'];
const changed = (names: readonly string[]): string => names.map((name) => `NEW.${name} <> OLD.${name}`).join(' OR ');

/** What was announced and what was handed in stays as it was: whoever writes to the database. */
const guards: readonly Guard[] = [
  {
    table: 'ventures_round',
    event: 'UPDATE',
    when: `OLD.rulebook_hash IS NOT NULL AND (NEW.rulebook_hash IS NULL OR ${changed(PINNED)})`,
    message: 'rules and dates of a round that was announced are pinned',
  },
  { table: 'ventures_round', event: 'DELETE', message: 'a round is never removed' },
  {
    table: 'ventures_application',
    event: 'UPDATE',
    when: `OLD.state NOT IN ('DRAFT', 'RETURNED') AND (${changed(ASKED)})`,
    message: 'an application that was handed in stays as it is',
  },
  { table: 'ventures_application', event: 'DELETE', message: 'an application is never removed' },
  ...appendOnly('ventures_screening'),
];

/** The tables of rounds, applications and their screening. */
export class CreateRounds1767000000087 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner, roundTables);
    await createGuards(queryRunner, guards);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropGuards(queryRunner, guards);
    await dropTables(
      queryRunner,
      roundTables.map(({ name }) => name),
    );
  }
}
