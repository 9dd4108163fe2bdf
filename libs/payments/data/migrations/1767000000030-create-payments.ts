import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, createGuards, createTables, dropGuards, dropTables, type Guard } from '#platform';
import { paymentTables } from './payment.tables.js';
import { payoutTables } from './payout.tables.js';
import { providerTables } from './provider.tables.js';

const tables = [...paymentTables, ...providerTables, ...payoutTables];

const guards: Guard[] = [
  { table: 'payments_payment', event: 'DELETE', message: 'a payment is never removed' },
  {
    table: 'payments_payment',
    event: 'UPDATE',
    when: 'NEW.amount <> OLD.amount OR NEW.currency <> OLD.currency OR NEW.purpose_id <> OLD.purpose_id OR NEW.payee_id <> OLD.payee_id',
    message: 'what a payment is for is never changed',
  },
  { table: 'payments_refund', event: 'DELETE', message: 'a refund is never removed' },
  { table: 'payments_event', event: 'DELETE', message: 'an event of the provider is never removed' },
  ...appendOnly('payments_payout_line', 'a line of a payout report is never changed'),
];

/** The tables of payments. */
export class CreatePayments1767000000030 implements MigrationInterface {
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
