import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, createGuards, createTables, dropGuards, dropTables, type Guard } from '#platform';
import { awardTables } from './award.tables.js';

const HANDS = [
  "NEW.approved_by IS NOT NULL AND NEW.approved_by = COALESCE(NEW.requested_by, '')",
  "NEW.instructed_by IS NOT NULL AND (NEW.instructed_by = COALESCE(NEW.approved_by, '') OR NEW.instructed_by = COALESCE(NEW.requested_by, ''))",
  "NEW.state IN ('APPROVED', 'INSTRUCTED', 'PAID') AND (NEW.requested_by IS NULL OR NEW.approved_by IS NULL)",
  "NEW.state IN ('INSTRUCTED', 'PAID') AND NEW.instructed_by IS NULL",
  'NEW.amount <> OLD.amount OR NEW.number <> OLD.number OR NEW.application_id <> OLD.application_id',
  "OLD.state IN ('PAID', 'CANCELLED') AND NEW.state <> OLD.state",
];

const SIGNED = [
  'NEW.contract <> OLD.contract',
  'NEW.terms_hash <> OLD.terms_hash',
  "COALESCE(NEW.signed_by, '') <> OLD.signed_by",
];

/** Maker, checker and payer are three, what is agreed stays, and nothing is paid twice: whoever writes to the database. */
const guards: readonly Guard[] = [
  {
    table: 'ventures_tranche',
    event: 'UPDATE',
    when: HANDS.map((one) => `(${one})`).join(' OR '),
    message: 'a tranche stays as it was agreed, and is requested, approved and paid by three persons',
  },
  {
    table: 'ventures_agreement',
    event: 'UPDATE',
    when: `OLD.signed_by IS NOT NULL AND (${SIGNED.join(' OR ')})`,
    message: 'an agreement that both sides have signed stays as it is',
  },
  { table: 'ventures_agreement', event: 'DELETE', message: 'an agreement is never removed' },
  { table: 'ventures_tranche', event: 'DELETE', message: 'a tranche is never removed' },
  ...['ventures_report', 'ventures_evaluation', 'ventures_audit_report', 'ventures_ban'].flatMap((name) =>
    appendOnly(name),
  ),
];

/** The tables of agreements, milestones, tranches and bans. */
export class CreateAwards1767000000090 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner, awardTables);
    await createGuards(queryRunner, guards);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropGuards(queryRunner, guards);
    await dropTables(
      queryRunner,
      awardTables.map(({ name }) => name),
    );
  }
}
