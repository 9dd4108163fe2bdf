import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, createGuards, createTables, dropGuards, dropTables, type Guard } from '#platform';
import { poolTables } from './pool.tables.js';

const SAME_PERSON = 'NEW.activated_by IS NOT NULL AND NEW.activated_by = NEW.funded_by';
const TOO_MUCH = 'NEW.funded - NEW.reserved - NEW.matched - NEW.released < 0 OR NEW.reserved < 0 OR NEW.matched < 0';
const UNFROZEN =
  'OLD.activated_at IS NOT NULL AND (NEW.rules <> OLD.rules OR NEW.rules_hash <> OLD.rules_hash OR NEW.host_id <> OLD.host_id OR NEW.sponsor_id <> OLD.sponsor_id OR NEW.funded <> OLD.funded OR NEW.funded_by <> OLD.funded_by OR NEW.activated_at IS NULL)';
const POOL = 'a pool has two persons, rules that are frozen once it is active, and gives no more than it has';
const OTHER_MATCH =
  'NEW.pool_id <> OLD.pool_id OR NEW.donation_id <> OLD.donation_id OR NEW.donor_id <> OLD.donor_id OR NEW.amount <> OLD.amount';
const WRONG_MATCH =
  'NEW.reversed < 0 OR NEW.reversed > NEW.amount OR (NEW.reviewed_by IS NOT NULL AND NEW.reviewed_by = NEW.donor_id)';
const MATCH = 'a match stays what it is, is taken back once, and is not reviewed by its donor';

/** Two persons, frozen rules, and never more than the pool, whoever writes to the database. */
const guards: Guard[] = [
  { table: 'funds_pool', event: 'DELETE', message: 'a pool is never removed' },
  { table: 'funds_pool', event: 'INSERT', when: `${SAME_PERSON} OR ${TOO_MUCH}`, message: POOL },
  { table: 'funds_pool', event: 'UPDATE', when: `${SAME_PERSON} OR ${TOO_MUCH} OR (${UNFROZEN})`, message: POOL },
  ...appendOnly('funds_pool_cover', 'what a pool covers is never changed'),
  { table: 'funds_match', event: 'DELETE', message: 'a match is never removed' },
  { table: 'funds_match', event: 'INSERT', when: WRONG_MATCH, message: MATCH },
  { table: 'funds_match', event: 'UPDATE', when: `${OTHER_MATCH} OR ${WRONG_MATCH}`, message: MATCH },
];

/** The tables of matching. */
export class CreateMatching1767000000050 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner, poolTables);
    await createGuards(queryRunner, guards);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropGuards(queryRunner, guards);
    await dropTables(
      queryRunner,
      poolTables.map(({ name }) => name),
    );
  }
}
