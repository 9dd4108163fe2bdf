import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, dropTables } from '#platform';
import { guardPolicies } from '../append-only.js';
import { attendanceTables } from '../attendance.tables.js';
import { requestTables } from '../request.tables.js';
import { volunteerTables } from '../volunteer.tables.js';

const tables = [...volunteerTables, ...requestTables, ...attendanceTables];

/** The tables of volunteering, and the counter of volunteer numbers at 0. */
export class CreateVolunteering1767000000003 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner, tables);
    await guardPolicies(queryRunner);
    await queryRunner.query(`INSERT INTO volunteering_counter (id, last) VALUES ('volunteer-number', 0)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropTables(
      queryRunner,
      tables.map((one) => one.name),
    );
  }
}
