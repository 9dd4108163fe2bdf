import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createGuards, createTables, dropGuards, dropTables, type Guard } from '#platform';
import { microTables } from './micro.tables.js';

const BEFORE_REVIEW = "('DRAFT', 'SUBMITTED', 'RETURNED')";
const MOVED =
  'NEW.round_id <> OLD.round_id OR NEW.organisation_id <> OLD.organisation_id OR NEW.created_by <> OLD.created_by';
const PROMISE_CHANGED =
  `OLD.state NOT IN ${BEFORE_REVIEW} AND (COALESCE(NEW.approved, -1) <> COALESCE(OLD.approved, -1) ` +
  'OR NEW.asked <> OLD.asked OR NEW.type <> OLD.type)';
const PAID_CHANGED =
  "OLD.state = 'SETTLED' AND (NEW.state <> 'SETTLED' OR NEW.subsidy <> OLD.subsidy OR NEW.settled_cost <> OLD.settled_cost)";
const TOO_MUCH = 'COALESCE(NEW.approved, 0) > NEW.asked OR COALESCE(NEW.subsidy, 0) > COALESCE(NEW.approved, 0)';
const ALONE =
  "NEW.confirmed_by = COALESCE(NEW.reviewed_by, '') OR NEW.confirmed_by = COALESCE(NEW.submitted_by, '') " +
  "OR NEW.approved_by = COALESCE(NEW.settled_by, '') OR NEW.approved_by = COALESCE(NEW.submitted_by, '')";
const UNSIGNED = "NEW.state = 'SETTLED' AND NEW.approved_by IS NULL";

/** Two persons promise and two settle, and what was promised or settled stays as it was: whoever writes to the database. */
const guards: readonly Guard[] = [
  {
    table: 'ventures_micro_project',
    event: 'INSERT',
    when: "NEW.state <> 'DRAFT' OR NEW.approved IS NOT NULL OR NEW.subsidy IS NOT NULL",
    message: 'a small project begins as a draft',
  },
  {
    table: 'ventures_micro_project',
    event: 'UPDATE',
    when: [MOVED, PROMISE_CHANGED, PAID_CHANGED, TOO_MUCH, ALONE, UNSIGNED].map((one) => `(${one})`).join(' OR '),
    message: 'a small project keeps what was promised, and a second person checks',
  },
  { table: 'ventures_micro_project', event: 'DELETE', message: 'a small project is never removed' },
  {
    table: 'ventures_micro_inspection',
    event: 'UPDATE',
    when: 'OLD.signed_at IS NOT NULL OR NEW.passed <> OLD.passed OR NEW.delegate_id <> OLD.delegate_id',
    message: 'an inspection that was signed stays',
  },
  { table: 'ventures_micro_inspection', event: 'DELETE', message: 'an inspection is never removed' },
];

/** The tables of small projects. */
export class CreateMicroProjects1767000000091 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner, microTables);
    await createGuards(queryRunner, guards);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropGuards(queryRunner, guards);
    await dropTables(
      queryRunner,
      microTables.map(({ name }) => name),
    );
  }
}
