import { TableColumn, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { instantColumn } from '#platform';

const table = 'volunteering_correction';
const columns = [instantColumn('due_at', { nullable: true }), instantColumn('escalated_at', { nullable: true })];
const openIn = new TableIndex({
  name: 'ix_volunteering_correction_state_region_path_id',
  columnNames: ['state', 'region_path', 'id'],
});

/** Until when a correction is to be answered, and since when it is overdue. Those asked for before have no deadline. */
export class AddCorrectionDeadline1767000000028 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const column of columns) await queryRunner.addColumn(table, new TableColumn(column));
    await queryRunner.createIndex(table, openIn);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropIndex(table, openIn);
    for (const column of columns) await queryRunner.dropColumn(table, column.name);
  }
}
