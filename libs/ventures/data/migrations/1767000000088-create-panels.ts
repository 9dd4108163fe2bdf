import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, createGuards, createTables, dropGuards, dropTables, type Guard } from '#platform';
import { panelTables } from './panel.tables.js';

const MOVED = ['round_id', 'person_id', 'expert_id', 'fields', 'added_at'].map((name) => `NEW.${name} <> OLD.${name}`);
const REMADE = "COALESCE(NEW.organisation_hash, '') <> COALESCE(OLD.organisation_hash, '')";

/** What was drawn, written, voted and ranked stays as it was, whoever writes to the database. */
const guards: readonly Guard[] = [
  ...['panel', 'review', 'recusal', 'sheet', 'ballot', 'score', 'declaration'].flatMap((name) =>
    appendOnly(`ventures_${name}`),
  ),
  {
    table: 'ventures_round_expert',
    event: 'UPDATE',
    when: `${[...MOVED, REMADE].join(' OR ')} OR OLD.conflicts IS NOT NULL`,
    message: 'an expert of a round stays as it was taken in, and its conflicts as the draw found them',
  },
  { table: 'ventures_round_expert', event: 'DELETE', message: 'an expert of a round is never removed' },
  { table: 'ventures_expert_tie', event: 'DELETE', message: 'a tie is never removed' },
];

/** Experts, panels, sheets, ballots and scores. */
export class CreatePanels1767000000088 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner, panelTables);
    await createGuards(queryRunner, guards);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropGuards(queryRunner, guards);
    await dropTables(
      queryRunner,
      panelTables.map(({ name }) => name),
    );
  }
}
