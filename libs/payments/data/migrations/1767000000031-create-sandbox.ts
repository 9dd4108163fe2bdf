import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  createTables,
  dropTables,
  enumColumn,
  instantColumn,
  intColumn,
  jsonColumn,
  longTextColumn,
  primaryId,
  primaryText,
  table,
  textColumn,
} from '#platform';

const tables = [
  table(
    'payments_sandbox_object',
    [
      primaryText('id', 80),
      enumColumn('kind'),
      textColumn('parent_id', 80, { nullable: true }),
      jsonColumn('body'),
      instantColumn('created_at'),
    ],
    { indices: [{ columns: ['kind', 'parent_id'] }] },
  ),
  table(
    'payments_sandbox_delivery',
    [
      primaryId('id'),
      textColumn('event_id', 80),
      longTextColumn('body'),
      instantColumn('due_at', { nullable: true }),
      intColumn('attempts'),
    ],
    { indices: [{ columns: ['due_at'] }] },
  ),
];

/** The tables of the sandbox provider: what a real provider would keep on its own side. */
export class CreateSandbox1767000000031 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner, tables);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropTables(
      queryRunner,
      tables.map(({ name }) => name),
    );
  }
}
