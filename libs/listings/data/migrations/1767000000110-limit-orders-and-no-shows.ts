import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  addColumns,
  createTables,
  dropColumns,
  dropTables,
  instantColumn,
  intColumn,
  primaryId,
  table,
} from '#platform';

const nullable = { nullable: true };
const ofTerms = [intColumn('grace_minutes', nullable), intColumn('orders_per_person', nullable)];
const ofSpace = ['grace_minutes', 'no_show_limit', 'no_show_days'].map((name) => intColumn(name, nullable));
const guest = table('listings_guest', [primaryId('id'), instantColumn('opened_at')]);

/** How long one waits for who is late, what becomes of who never comes, and how many orders one person has open. */
export class LimitOrdersAndNoShows1767000000110 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await addColumns(queryRunner, 'listings_terms', ofTerms);
    await addColumns(queryRunner, 'listings_space', ofSpace);
    await createTables(queryRunner, [guest]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropTables(queryRunner, [guest.name]);
    await dropColumns(queryRunner, 'listings_space', ofSpace);
    await dropColumns(queryRunner, 'listings_terms', ofTerms);
  }
}
