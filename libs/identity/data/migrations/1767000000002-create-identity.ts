import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  appendOnly,
  bigintColumn,
  createGuards,
  dropGuards,
  createTables,
  dropTables,
  enumColumn,
  idColumn,
  instantColumn,
  intColumn,
  jsonColumn,
  primaryBigint,
  primaryId,
  table,
  textColumn,
  type TableSpec,
} from '#platform';

const nullable = { nullable: true };

const people: TableSpec[] = [
  table(
    'identity_region',
    [
      primaryId('id'),
      idColumn('parent_id', nullable),
      enumColumn('level'),
      textColumn('name', 100),
      textColumn('path', 160),
    ],
    { indices: [{ columns: ['path'], unique: true }, { columns: ['parent_id'] }] },
  ),
  table(
    'identity_organisation',
    [
      primaryId('id'),
      enumColumn('kind'),
      textColumn('name', 100),
      idColumn('region_id'),
      textColumn('credit_code', 40, nullable),
      instantColumn('created_at'),
    ],
    { indices: [{ columns: ['region_id'] }] },
  ),
  table(
    'identity_membership',
    [primaryId('id'), idColumn('organisation_id'), idColumn('person_id'), instantColumn('joined_at')],
    { indices: [{ columns: ['organisation_id', 'person_id'], unique: true }, { columns: ['person_id'] }] },
  ),
  table(
    'identity_person',
    [
      primaryId('id'),
      textColumn('display_name', 50),
      idColumn('region_id'),
      textColumn('phone_sealed', 255, nullable),
      textColumn('phone_index', 64, nullable),
      enumColumn('document_type', nullable),
      textColumn('document_sealed', 255, nullable),
      textColumn('document_index', 64, nullable),
      instantColumn('created_at'),
    ],
    {
      indices: [
        { columns: ['phone_index'], unique: true },
        { columns: ['document_index'] },
        { columns: ['region_id'] },
      ],
    },
  ),
];

const signIn: TableSpec[] = [
  table('identity_activation', [
    primaryId('id'),
    textColumn('code_hash', 64),
    idColumn('issued_by', { nullable: true }),
    instantColumn('expires_at'),
  ]),
  table('identity_credential', [primaryId('id'), textColumn('password_hash', 255), instantColumn('changed_at')]),
  table(
    'identity_session',
    [
      primaryId('id'),
      idColumn('person_id'),
      intColumn('generation'),
      textColumn('token_hash', 64),
      instantColumn('rotated_at'),
      instantColumn('created_at'),
      instantColumn('expires_at'),
      instantColumn('ended_at', nullable),
      enumColumn('end_reason', nullable),
    ],
    { indices: [{ columns: ['person_id'] }] },
  ),
  table(
    'identity_role_grant',
    [
      primaryId('id'),
      idColumn('person_id'),
      enumColumn('role'),
      enumColumn('scope'),
      idColumn('scope_id', nullable),
      idColumn('granted_by', nullable),
      instantColumn('granted_at'),
      idColumn('revoked_by', nullable),
      instantColumn('revoked_at', nullable),
      textColumn('active_key', 120, nullable),
    ],
    { indices: [{ columns: ['active_key'], unique: true }, { columns: ['person_id'] }] },
  ),
];

const audit: TableSpec[] = [
  table(
    'identity_audit_entry',
    [
      primaryId('id'),
      idColumn('actor_id', nullable),
      textColumn('action', 80),
      textColumn('subject_type', 40),
      textColumn('subject_id', 64),
      textColumn('region_path', 160),
      jsonColumn('details'),
      instantColumn('occurred_at'),
    ],
    {
      indices: [
        { columns: ['subject_type', 'subject_id'] },
        { columns: ['region_path'] },
        { columns: ['actor_id'] },
        { columns: ['action', 'id', 'region_path'] },
      ],
    },
  ),
  table('identity_audit_pending', [primaryId('id')]),
  table(
    'identity_audit_seal',
    [primaryBigint('sequence'), idColumn('entry_id'), textColumn('previous_hash', 64), textColumn('hash', 64)],
    { indices: [{ columns: ['entry_id'], unique: true }] },
  ),
  table('identity_audit_head', [primaryId('id'), bigintColumn('sequence'), textColumn('hash', 64)]),
];

const guards = ['identity_audit_entry', 'identity_audit_seal'].flatMap((name) => appendOnly(name));

/** The tables of identity, and the triggers that keep the audit log append-only. */
export class CreateIdentity1767000000002 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner, [...people, ...signIn, ...audit]);
    await createGuards(queryRunner, guards);
    await queryRunner.query(
      `INSERT INTO identity_audit_head (id, sequence, hash) VALUES ('head', 0, '${'0'.repeat(64)}')`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropGuards(queryRunner, guards);
    await dropTables(
      queryRunner,
      [...people, ...signIn, ...audit].map(({ name }) => name),
    );
  }
}
