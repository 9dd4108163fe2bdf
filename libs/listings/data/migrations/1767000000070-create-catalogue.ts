import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, createGuards, createTables, dropGuards, dropTables, type Guard } from '#platform';
import { catalogueTables } from './catalogue.tables.js';

/** What orders were made under, and a place beyond the capacity, are refused by the tables themselves. */
const guards: readonly Guard[] = [
  ...['listings_terms', 'listings_price', 'listings_area', 'listings_fund_consent'].flatMap((name) => appendOnly(name)),
  { table: 'listings_category', event: 'DELETE', message: 'a decision about a person is ended, never removed' },
  ...(['INSERT', 'UPDATE'] as const).map((event) => ({
    ...{ table: 'listings_slot', event, message: 'a slot holds no more than its capacity' },
    when:
      'NEW.taken < 0 OR NEW.taken > NEW.capacity OR NEW.points_taken < 0 OR NEW.points_taken > NEW.taken ' +
      'OR NEW.points_taken > NEW.points_places',
  })),
];

/** The catalogue of services. */
export class CreateCatalogue1767000000070 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner, catalogueTables);
    await createGuards(queryRunner, guards);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropGuards(queryRunner, guards);
    await dropTables(
      queryRunner,
      catalogueTables.map(({ name }) => name),
    );
  }
}
