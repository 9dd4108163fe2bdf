import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, dropTables, idColumn, instantColumn, primaryId, table } from '#platform';

const marks = table(
  'integrity_handler_mark',
  [primaryId('record_id'), idColumn('handler_id'), instantColumn('entered_at')],
  { indices: [{ columns: ['handler_id', 'entered_at'] }] },
);

/** Marked entries of handlers. Those found before have no mark: they lie behind what any rule looks back to. */
export class CreateHandlerMarks1767000000067 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner, [marks]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropTables(queryRunner, [marks.name]);
  }
}
