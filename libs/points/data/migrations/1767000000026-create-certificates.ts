import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  appendOnly,
  bigintColumn,
  createGuards,
  createTables,
  dayColumn,
  dropGuards,
  dropTables,
  enumColumn,
  type Guard,
  idColumn,
  instantColumn,
  intColumn,
  longTextColumn,
  primaryId,
  table,
  textColumn,
} from '#platform';

const tables = [
  table(
    'points_certificate',
    [
      primaryId('id'),
      textColumn('number', 20, { nullable: true }),
      idColumn('volunteer_id'),
      idColumn('person_id'),
      textColumn('volunteer_number', 20),
      idColumn('region_id'),
      textColumn('region_path', 160),
      enumColumn('state'),
      idColumn('open_for', { nullable: true }),
      dayColumn('from_day'),
      dayColumn('to_day'),
      textColumn('purpose', 100),
      textColumn('recipient', 100),
      instantColumn('requested_at'),
      bigintColumn('signed_minutes'),
      bigintColumn('backfilled_minutes'),
      bigintColumn('paper_minutes'),
      intColumn('services'),
      textColumn('issuer_name', 100, { nullable: true }),
      longTextColumn('personal_sealed', { nullable: true }),
      idColumn('issued_by', { nullable: true }),
      instantColumn('issued_at', { nullable: true }),
      idColumn('notice_id', { nullable: true }),
      instantColumn('valid_at', { nullable: true }),
      textColumn('key_id', 100, { nullable: true }),
      longTextColumn('credential_sealed', { nullable: true }),
      idColumn('decided_by', { nullable: true }),
      instantColumn('decided_at', { nullable: true }),
      textColumn('reason', 300, { nullable: true }),
    ],
    {
      indices: [
        { columns: ['number'], unique: true },
        { columns: ['open_for'], unique: true },
        { columns: ['person_id', 'id'] },
        { columns: ['region_path', 'id'] },
      ],
    },
  ),
  table(
    'points_certificate_service',
    [
      primaryId('id'),
      idColumn('certificate_id'),
      intColumn('line'),
      idColumn('record_id'),
      enumColumn('source'),
      bigintColumn('minutes'),
      dayColumn('day'),
      textColumn('content', 200),
      textColumn('place', 200),
    ],
    {
      indices: [{ columns: ['certificate_id', 'line'], unique: true }, { columns: ['record_id'] }],
    },
  ),
];

/** A certificate is voided, never removed, and what it lists is never changed. */
const guards: readonly Guard[] = [
  { table: 'points_certificate', event: 'DELETE', message: 'a certificate is voided, never removed' },
  ...appendOnly('points_certificate_service', 'what a certificate lists is never changed'),
];

/** Certificates. */
export class CreateCertificates1767000000026 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner, tables);
    await createGuards(queryRunner, guards);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropGuards(queryRunner, guards);
    await dropTables(
      queryRunner,
      tables.map((one) => one.name),
    );
  }
}
