import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, dropColumns, textColumn } from '#platform';

const columns = [textColumn('mark', 64, { nullable: true })];

/** The end of the audit log is marked with a key that the database does not have: who cuts it off cannot mark the new end. */
export class SignTheEndOfTheAuditLog1767000000102 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await addColumns(queryRunner, 'identity_audit_head', columns);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropColumns(queryRunner, 'identity_audit_head', columns);
  }
}
