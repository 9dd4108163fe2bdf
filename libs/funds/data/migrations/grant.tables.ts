import {
  bigintColumn,
  dayColumn,
  enumColumn,
  idColumn,
  instantColumn,
  intColumn,
  jsonColumn,
  longTextColumn,
  primaryId,
  table,
  textColumn,
  type TableSpec,
} from '#platform';

const grant = table(
  'funds_grant',
  [
    primaryId('id'),
    idColumn('host_id'),
    idColumn('fund_id'),
    idColumn('purpose_id'),
    textColumn('region_path', 200),
    enumColumn('state'),
    enumColumn('lane'),
    enumColumn('cause'),
    dayColumn('occurred_on'),
    bigintColumn('amount'),
    longTextColumn('payee_sealed'),
    textColumn('terms_hash', 64),
    intColumn('round'),
    intColumn('approvals_needed'),
    longTextColumn('contact_sealed'),
    idColumn('applicant_id', { nullable: true }),
    idColumn('submitted_by'),
    instantColumn('submitted_at'),
    idColumn('payee_edited_by'),
    idColumn('verified_by', { nullable: true }),
    instantColumn('verified_at', { nullable: true }),
    longTextColumn('report_sealed', { nullable: true }),
    idColumn('rejected_by', { nullable: true }),
    longTextColumn('rejection_sealed', { nullable: true }),
    instantColumn('appealed_at', { nullable: true }),
    instantColumn('pay_due_at', { nullable: true }),
    instantColumn('papers_due_at', { nullable: true }),
    instantColumn('papers_completed_at', { nullable: true }),
    instantColumn('overdue_raised_at', { nullable: true }),
    idColumn('reservation_id', { nullable: true }),
    instantColumn('reserved_until', { nullable: true }),
    idColumn('disbursement_id', { nullable: true }),
    instantColumn('sent_at', { nullable: true }),
    instantColumn('paid_at', { nullable: true }),
    instantColumn('acknowledged_at', { nullable: true }),
    bigintColumn('due_back'),
    bigintColumn('received_back'),
    longTextColumn('misuse_sealed', { nullable: true }),
    idColumn('misuse_reported_by', { nullable: true }),
    idColumn('back_demanded_by', { nullable: true }),
  ],
  {
    indices: [
      { columns: ['host_id'] },
      { columns: ['fund_id', 'purpose_id'] },
      { columns: ['submitted_by'] },
      { columns: ['applicant_id'] },
      { columns: ['region_path'] },
    ],
  },
);

const party = table(
  'funds_grant_party',
  [primaryId('id'), idColumn('grant_id'), idColumn('person_id'), enumColumn('role')],
  { indices: [{ columns: ['grant_id', 'person_id', 'role'], unique: true }, { columns: ['person_id'] }] },
);

const household = table(
  'funds_grant_household',
  [primaryId('id'), idColumn('grant_id'), textColumn('fingerprint', 64)],
  { indices: [{ columns: ['grant_id', 'fingerprint'], unique: true }, { columns: ['fingerprint'] }] },
);

const approval = table(
  'funds_grant_approval',
  [
    primaryId('id'),
    idColumn('grant_id'),
    intColumn('round'),
    idColumn('approver_id'),
    textColumn('terms_hash', 64),
    instantColumn('approved_at'),
  ],
  { indices: [{ columns: ['grant_id', 'round', 'approver_id'], unique: true }] },
);

const policy = table(
  'funds_grant_policy',
  [
    primaryId('id'),
    idColumn('region_id'),
    instantColumn('valid_from'),
    jsonColumn('rules'),
    idColumn('published_by'),
    instantColumn('published_at'),
  ],
  { indices: [{ columns: ['region_id', 'valid_from'], unique: true }] },
);

/** Emergency grants with who is kept out of them, how households are known again, approvals, and their rules. */
export const grantTables: readonly TableSpec[] = [grant, party, household, approval, policy];
