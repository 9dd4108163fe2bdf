import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, dropTables } from '#platform';
import { orderTables } from './order.tables.js';

/** Orders of services. */
export class CreateOrders1767000000075 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner, orderTables);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropTables(
      queryRunner,
      orderTables.map(({ name }) => name),
    );
  }
}
