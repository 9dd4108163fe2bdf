import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, createGuards, createTables, dropGuards, dropTables, type Guard } from '#platform';
import { feeTables } from './disclosure.tables.js';

const SAME_PERSON = 'NEW.approved_by IS NOT NULL AND NEW.approved_by = NEW.requested_by';
const CHANGED = 'NEW.amount <> OLD.amount OR NEW.fund_id <> OLD.fund_id OR NEW.purpose_id <> OLD.purpose_id';
const ALONE = "NEW.state = 'BOOKED' AND NEW.approved_by IS NULL";

/** What was asked for is what two persons stand for. */
const guards: readonly Guard[] = [
  {
    table: 'funds_management_fee',
    event: 'INSERT',
    when: "NEW.state <> 'REQUESTED' OR NEW.approved_by IS NOT NULL",
    message: 'a management fee begins as a request',
  },
  {
    table: 'funds_management_fee',
    event: 'UPDATE',
    when: `OLD.state <> 'REQUESTED' OR ${CHANGED} OR NEW.requested_by <> OLD.requested_by OR (${SAME_PERSON}) OR (${ALONE})`,
    message: 'a management fee is approved by a second person',
  },
  { table: 'funds_management_fee', event: 'DELETE', message: 'a management fee is never removed' },
  ...appendOnly('funds_fee_limit'),
];

/** The tables of management fees. */
export class CreateManagementFees1767000000064 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner, feeTables);
    await createGuards(queryRunner, guards);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropGuards(queryRunner, guards);
    await dropTables(
      queryRunner,
      feeTables.map(({ name }) => name),
    );
  }
}
