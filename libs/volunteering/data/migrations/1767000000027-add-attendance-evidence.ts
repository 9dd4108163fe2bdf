import { TableColumn, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { createTables, dropTables, enumColumn, textColumn } from '#platform';
import { codeDisplayTable } from '../code-display.table.js';

const added = [
  { table: 'volunteering_signature', column: textColumn('device_index', 64, { nullable: true }) },
  { table: 'volunteering_record', column: enumColumn('frozen_for', { nullable: true }) },
];
const indices = [
  { table: 'volunteering_signature', columns: ['device_index', 'at'] },
  { table: 'volunteering_record', columns: ['recorded_by', 'created_at'] },
  { table: 'volunteering_record', columns: ['effective_at', 'id'] },
];
const nameOf = ({ table, columns }: { table: string; columns: string[] }): string => `ix_${table}_${columns.join('_')}`;

/** What tells a forged record from an honest one: the device of a signature, where a code was shown, why a record is frozen. */
export class AddAttendanceEvidence1767000000027 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const { table, column } of added) await queryRunner.addColumn(table, new TableColumn(column));
    for (const index of indices) {
      const { table, columns } = index;
      await queryRunner.createIndex(table, new TableIndex({ name: nameOf(index), columnNames: columns }));
    }
    await createTables(queryRunner, [codeDisplayTable]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropTables(queryRunner, [codeDisplayTable.name]);
    for (const index of indices) await queryRunner.dropIndex(index.table, nameOf(index));
    for (const { table, column } of added) await queryRunner.dropColumn(table, column.name);
  }
}
