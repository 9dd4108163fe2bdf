import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, dropColumns, textColumn } from '#platform';

const columns = [textColumn('exchange_key_hash', 64, { nullable: true })];

/** An exchange of refresh tokens whose answer was lost is known by its key, and answered again. */
export class KnowTheExchangeOfASession1767000000104 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await addColumns(queryRunner, 'identity_session', columns);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropColumns(queryRunner, 'identity_session', columns);
  }
}
