import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, createGuards, createTables, dropGuards, dropTables } from '#platform';
import { attendanceTables } from '../attendance.tables.js';
import { requestTables } from '../request.tables.js';
import { volunteerTables } from '../volunteer.tables.js';

const tables = [...volunteerTables, ...requestTables, ...attendanceTables];

/** A published version is never edited nor removed: the engine itself refuses. */
const guards = appendOnly('volunteering_policy', 'a published volunteering policy is never changed');

/** The tables of volunteering, and the counter of volunteer numbers at 0. */
export class CreateVolunteering1767000000003 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner, tables);
    await createGuards(queryRunner, guards);
    await queryRunner.query(`INSERT INTO volunteering_counter (id, last) VALUES ('volunteer-number', 0)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropGuards(queryRunner, guards);
    await dropTables(
      queryRunner,
      tables.map((one) => one.name),
    );
  }
}
