import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createGuards, createTables, dropGuards, dropTables, type Guard } from '#platform';
import { driveTables } from './drive.tables.js';
import { fundTables } from './fund.tables.js';

const tables = [...fundTables, ...driveTables];

const FROZEN =
  "OLD.opened_at IS NOT NULL AND (NEW.goal_policy <> OLD.goal_policy OR COALESCE(NEW.goal, -1) <> COALESCE(OLD.goal, -1) OR NEW.purpose_id <> OLD.purpose_id OR NEW.fund_id <> OLD.fund_id OR COALESCE(NEW.redirect_purpose_id, '') <> COALESCE(OLD.redirect_purpose_id, ''))";
const SAME_PERSON = 'NEW.approved_by IS NOT NULL AND NEW.approved_by = NEW.requested_by';
const TWO_PERSONS = 'a refund is approved by a second person';

/** Two persons, and what was filed stays what it was, whoever writes to the database. */
const guards: Guard[] = [
  { table: 'funds_drive', event: 'DELETE', message: 'a drive is never removed' },
  {
    table: 'funds_drive',
    event: 'UPDATE',
    when: FROZEN,
    message: 'the goal policy of a drive is frozen at its opening',
  },
  { table: 'funds_donation', event: 'DELETE', message: 'a donation is never removed' },
  {
    table: 'funds_donation',
    event: 'UPDATE',
    when: 'NEW.amount <> OLD.amount OR NEW.drive_id <> OLD.drive_id OR NEW.donor_id <> OLD.donor_id',
    message: 'what was given is never changed',
  },
  { table: 'funds_refund', event: 'DELETE', message: 'a refund is never removed' },
  { table: 'funds_refund', event: 'INSERT', when: SAME_PERSON, message: TWO_PERSONS },
  { table: 'funds_refund', event: 'UPDATE', when: SAME_PERSON, message: TWO_PERSONS },
];

/** The tables of funds. */
export class CreateFunds1767000000034 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner, tables);
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
