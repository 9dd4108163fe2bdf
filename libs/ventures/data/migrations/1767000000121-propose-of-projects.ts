import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  addColumns,
  bigintColumn,
  createGuards,
  createTables,
  dropColumns,
  dropGuards,
  dropTables,
  enumColumn,
  idColumn,
  instantColumn,
  intColumn,
  longTextColumn,
  primaryId,
  table,
  textColumn,
  type Guard,
} from '#platform';

const decision = [
  enumColumn('decision', { nullable: true }),
  idColumn('decided_by', { nullable: true }),
  instantColumn('decided_at', { nullable: true }),
];

const writeOff = table(
  'ventures_write_off',
  [
    ...[primaryId('id'), idColumn('application_id'), bigintColumn('amount'), textColumn('reason', 500)],
    ...[idColumn('proposed_by'), instantColumn('proposed_at'), ...decision],
  ],
  { indices: [{ columns: ['application_id', 'id'] }] },
);

const payeeChange = table(
  'ventures_payee_change',
  [
    ...[primaryId('id'), idColumn('application_id'), intColumn('number'), longTextColumn('payee_sealed')],
    ...[textColumn('change_hash', 64), textColumn('reason', 500)],
    ...[idColumn('proposed_by'), instantColumn('proposed_at'), ...decision],
  ],
  { indices: [{ columns: ['application_id', 'number'], unique: true }] },
);

const tables = [writeOff, payeeChange];
const columns = [bigintColumn('written_off', { nullable: true })];

const SAME_PERSON = "COALESCE(NEW.decided_by, '') = NEW.proposed_by";
const DECIDED_ALREADY = 'OLD.decided_by IS NOT NULL';
const MOVED = 'NEW.application_id <> OLD.application_id OR NEW.proposed_by <> OLD.proposed_by';

/** What is proposed stays as it was, and another person decides it, once: whoever writes to the database. */
const proposed = (name: string, changed: string): Guard[] => [
  { table: name, event: 'INSERT', when: 'NEW.decided_by IS NOT NULL', message: 'a proposal is decided afterwards' },
  {
    ...{ table: name, event: 'UPDATE', when: [SAME_PERSON, DECIDED_ALREADY, MOVED, changed].join(' OR ') },
    message: 'a proposal stays as it was, and is decided once by another person',
  },
  { table: name, event: 'DELETE', message: 'a proposal is never removed' },
];

const guards: readonly Guard[] = [
  ...proposed('ventures_write_off', 'NEW.amount <> OLD.amount'),
  ...proposed(
    'ventures_payee_change',
    'NEW.payee_sealed <> OLD.payee_sealed OR NEW.change_hash <> OLD.change_hash OR NEW.number <> OLD.number',
  ),
];

const SIGNED = [
  'NEW.contract <> OLD.contract',
  'NEW.terms_hash <> OLD.terms_hash',
  "COALESCE(NEW.signed_by, '') <> OLD.signed_by",
];
const OTHER_PAYEE =
  "COALESCE(NEW.payee_sealed, '') <> COALESCE(OLD.payee_sealed, '') AND NOT EXISTS (SELECT 1 FROM ventures_payee_change c " +
  "WHERE c.application_id = NEW.id AND c.payee_sealed = NEW.payee_sealed AND c.decision = 'APPROVED')";
const GIVEN_UP =
  'COALESCE(NEW.written_off, 0) <> COALESCE(OLD.written_off, 0) AND NOT EXISTS (SELECT 1 FROM ventures_write_off w ' +
  "WHERE w.application_id = NEW.id AND w.amount = NEW.written_off AND w.decision = 'APPROVED')";

const signedGuard = (conditions: readonly string[]): Guard => ({
  ...{ table: 'ventures_agreement', event: 'UPDATE' },
  when: `OLD.signed_by IS NOT NULL AND (${conditions.map((one) => `(${one})`).join(' OR ')})`,
  message: 'an agreement that both sides have signed stays as it is',
});

/** Claims that are given up, and accounts that are changed after the signature: each by two persons. */
export class ProposeOfProjects1767000000121 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner, tables);
    await createGuards(queryRunner, guards);
    await addColumns(queryRunner, 'ventures_agreement', columns);
    await dropGuards(queryRunner, [signedGuard(SIGNED)]);
    await createGuards(queryRunner, [signedGuard([...SIGNED, OTHER_PAYEE, GIVEN_UP])]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropGuards(queryRunner, [signedGuard(SIGNED)]);
    await createGuards(queryRunner, [signedGuard(SIGNED)]);
    await dropColumns(queryRunner, 'ventures_agreement', columns);
    await dropGuards(queryRunner, guards);
    await dropTables(
      queryRunner,
      tables.map(({ name }) => name),
    );
  }
}
