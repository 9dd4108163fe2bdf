import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, createGuards, dropColumns, dropGuards, intColumn } from '#platform';
import { settlementGuards } from './settlement.guards.js';

const columns = [intColumn('waiting', { nullable: true })];
const UNFINISHED = "(NEW.state <> 'DRAFT' AND NEW.waiting > 0)";

/** With one more reason to refuse: what is handed in holds all of its month. */
const guards = settlementGuards
  .filter(({ table, event }) => table === 'listings_settlement' && event === 'UPDATE')
  .map((guard) => ({ ...guard, when: `${guard.when} OR ${UNFINISHED}` }));
const before = settlementGuards.filter(({ table, event }) =>
  guards.some((one) => one.table === table && one.event === event),
);

/** A settlement is drawn up in steps, and says how many orders still wait to be put in. */
export class DrawSettlementsUpInSteps1767000000137 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await addColumns(queryRunner, 'listings_settlement', columns);
    await dropGuards(queryRunner, before);
    await createGuards(queryRunner, guards);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropGuards(queryRunner, guards);
    await createGuards(queryRunner, before);
    await dropColumns(queryRunner, 'listings_settlement', columns);
  }
}
