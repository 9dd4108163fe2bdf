import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, createGuards, dropGuards, type Guard } from '#platform';

const PARTY = (grant: string, person: string): string =>
  `EXISTS (SELECT 1 FROM funds_grant_party p WHERE p.grant_id = ${grant} AND p.person_id = ${person})`;

/** An approval signs the terms as they are, by somebody with no other part in the case. */
const NO_APPROVER =
  'NOT EXISTS (SELECT 1 FROM funds_grant g WHERE g.id = NEW.grant_id AND g.round = NEW.round AND g.terms_hash = NEW.terms_hash ' +
  "AND g.state IN ('VERIFIED', 'APPROVED_1', 'APPROVED_2') AND g.submitted_by <> NEW.approver_id " +
  "AND COALESCE(g.verified_by, '') <> NEW.approver_id AND g.payee_edited_by <> NEW.approver_id) " +
  `OR ${PARTY('NEW.grant_id', 'NEW.approver_id')}`;

const EDITED =
  'NEW.amount <> OLD.amount OR NEW.payee_sealed <> OLD.payee_sealed OR NEW.purpose_id <> OLD.purpose_id OR NEW.terms_hash <> OLD.terms_hash';
const APPROVALS =
  '(SELECT COUNT(*) FROM funds_grant_approval a WHERE a.grant_id = NEW.id AND a.round = NEW.round AND a.terms_hash = NEW.terms_hash)';

/** The payee's editor is written with every edit, an edit opens a new round, and money follows enough approvals only. */
const GRANT_BROKEN =
  `(NEW.round <= OLD.round AND (${EDITED})) OR NEW.round < OLD.round OR NEW.fund_id <> OLD.fund_id ` +
  'OR NEW.submitted_by <> OLD.submitted_by OR NEW.approvals_needed < 2 ' +
  `OR (NEW.verified_by IS NOT NULL AND (NEW.verified_by = NEW.submitted_by OR ${PARTY('NEW.id', 'NEW.verified_by')})) ` +
  `OR (NEW.state IN ('RESERVED', 'PAID') AND NEW.state <> OLD.state AND ${APPROVALS} < NEW.approvals_needed)`;

const GRANT_BORN_BROKEN =
  "NEW.state <> 'SUBMITTED' OR NEW.approvals_needed < 2 OR NEW.verified_by IS NOT NULL OR NEW.payee_edited_by <> NEW.submitted_by";

/** Who sends neither ordered the payment nor, for a grant, had a part in the case. */
const NO_PAYER =
  'EXISTS (SELECT 1 FROM funds_disbursement d WHERE d.id = NEW.disbursement_id AND d.made_by = NEW.sent_by) ' +
  "OR EXISTS (SELECT 1 FROM funds_disbursement d JOIN funds_grant g ON g.id = d.subject_id WHERE d.id = NEW.disbursement_id AND d.subject_kind = 'GRANT' " +
  "AND (NEW.sent_by IN (g.submitted_by, g.payee_edited_by, COALESCE(g.verified_by, '')) " +
  'OR EXISTS (SELECT 1 FROM funds_grant_approval a WHERE a.grant_id = g.id AND a.round = g.round AND a.approver_id = NEW.sent_by) ' +
  `OR ${PARTY('g.id', 'NEW.sent_by')}))`;

const PAYMENT_CHANGED =
  'NEW.amount <> OLD.amount OR NEW.payee_sealed <> OLD.payee_sealed OR NEW.fund_id <> OLD.fund_id OR NEW.subject_id <> OLD.subject_id ' +
  'OR NEW.subject_kind <> OLD.subject_kind OR NEW.payable <> OLD.payable OR NEW.made_by <> OLD.made_by';
const RESERVATION_CHANGED =
  "NEW.amount <> OLD.amount OR NEW.fund_id <> OLD.fund_id OR NEW.purpose_id <> OLD.purpose_id OR NEW.left_amount < 0 OR NEW.left_amount > OLD.left_amount OR OLD.state <> 'OPEN'";

/** Two persons, whoever writes to the database. */
const guards: Guard[] = [
  ...appendOnly('funds_grant_approval', 'an approval is never changed and never removed'),
  {
    table: 'funds_grant_approval',
    event: 'INSERT',
    when: NO_APPROVER,
    message: 'an approver had another part in the case, or signed other terms',
  },
  { table: 'funds_grant', event: 'DELETE', message: 'a grant is never removed' },
  { table: 'funds_grant', event: 'INSERT', when: GRANT_BORN_BROKEN, message: 'a grant begins as an application' },
  {
    table: 'funds_grant',
    event: 'UPDATE',
    when: GRANT_BROKEN,
    message: 'a grant follows its approvals, and an edit voids them',
  },
  ...appendOnly('funds_grant_party', 'who is kept out of a case stays out'),
  ...appendOnly('funds_grant_policy'),
  { table: 'funds_disbursement', event: 'DELETE', message: 'a payment is never removed' },
  { table: 'funds_disbursement', event: 'UPDATE', when: PAYMENT_CHANGED, message: 'a payment pays what was ordered' },
  { table: 'funds_disbursement_attempt', event: 'DELETE', message: 'an attempt is never removed' },
  {
    table: 'funds_disbursement_attempt',
    event: 'INSERT',
    when: NO_PAYER,
    message: 'a payment is sent by a person with no other part in it',
  },
  {
    table: 'funds_disbursement_attempt',
    event: 'UPDATE',
    when: 'NEW.sent_by <> OLD.sent_by OR NEW.disbursement_id <> OLD.disbursement_id OR NEW.number <> OLD.number',
    message: 'who sent a payment stays on record',
  },
  { table: 'funds_reservation', event: 'DELETE', message: 'a reservation is never removed' },
  {
    table: 'funds_reservation',
    event: 'UPDATE',
    when: RESERVATION_CHANGED,
    message: 'a reservation only grows less, until it is closed',
  },
];

/** Guards of grants, reservations and disbursements. */
export class GuardTwoPersons1767000000055 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createGuards(queryRunner, guards);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropGuards(queryRunner, guards);
  }
}
