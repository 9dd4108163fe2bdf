import {
  bigintColumn,
  dayColumn,
  enumColumn,
  idColumn,
  instantColumn,
  intColumn,
  longTextColumn,
  primaryId,
  table,
  textColumn,
  type TableSpec,
} from '#platform';

const agreement = table(
  'ventures_agreement',
  [
    primaryId('id'),
    idColumn('round_id'),
    idColumn('organisation_id'),
    idColumn('host_id'),
    idColumn('fund_id'),
    idColumn('purpose_id'),
    textColumn('region_path', 200),
    bigintColumn('contract'),
    idColumn('reservation_id'),
    dayColumn('midterm_on'),
    dayColumn('ends_on'),
    textColumn('terms_hash', 64),
    idColumn('offered_by'),
    instantColumn('offered_at'),
    idColumn('signed_by', { nullable: true }),
    instantColumn('signed_at', { nullable: true }),
    longTextColumn('payee_sealed', { nullable: true }),
    enumColumn('ending', { nullable: true }),
    instantColumn('ended_at', { nullable: true }),
    bigintColumn('verified', { nullable: true }),
    bigintColumn('withheld'),
    bigintColumn('clawback'),
    bigintColumn('returned'),
    idColumn('claim_reservation_id', { nullable: true }),
  ],
  { indices: [{ columns: ['round_id', 'id'] }, { columns: ['organisation_id', 'id'] }] },
);

const tranche = table(
  'ventures_tranche',
  [
    primaryId('id'),
    idColumn('application_id'),
    idColumn('round_id'),
    idColumn('host_id'),
    enumColumn('kind'),
    intColumn('number'),
    enumColumn('after'),
    intColumn('percent', { nullable: true }),
    bigintColumn('amount'),
    enumColumn('state'),
    dayColumn('due_on', { nullable: true }),
    idColumn('requested_by', { nullable: true }),
    idColumn('approved_by', { nullable: true }),
    idColumn('instructed_by', { nullable: true }),
    intColumn('attempt'),
    idColumn('disbursement_id', { nullable: true }),
    idColumn('reservation_id', { nullable: true }),
    textColumn('reason', 500, { nullable: true }),
    instantColumn('paid_at', { nullable: true }),
    instantColumn('changed_at'),
  ],
  {
    indices: [
      { columns: ['application_id', 'number'], unique: true },
      { columns: ['disbursement_id'] },
      { columns: ['host_id', 'state'] },
    ],
  },
);

const milestone = table(
  'ventures_milestone',
  [primaryId('id'), idColumn('application_id'), enumColumn('kind'), dayColumn('due_on'), enumColumn('state')],
  { indices: [{ columns: ['application_id', 'kind'], unique: true }] },
);

const report = table(
  'ventures_report',
  [
    primaryId('id'),
    idColumn('milestone_id'),
    idColumn('application_id'),
    textColumn('text', 2000),
    bigintColumn('spent'),
    bigintColumn('own_spent'),
    idColumn('reported_by'),
    instantColumn('reported_at'),
  ],
  { indices: [{ columns: ['milestone_id'] }] },
);

const evaluation = table(
  'ventures_evaluation',
  [
    primaryId('id'),
    idColumn('milestone_id'),
    idColumn('application_id'),
    enumColumn('verdict'),
    bigintColumn('verified', { nullable: true }),
    textColumn('remark', 1000),
    dayColumn('rectify_until', { nullable: true }),
    idColumn('evaluated_by'),
    instantColumn('evaluated_at'),
  ],
  { indices: [{ columns: ['milestone_id'] }] },
);

const auditReport = table(
  'ventures_audit_report',
  [
    primaryId('id'),
    idColumn('application_id'),
    idColumn('round_id'),
    textColumn('auditor', 120),
    textColumn('report_number', 60),
    bigintColumn('audited'),
    bigintColumn('own_spent'),
    bigintColumn('settled'),
    idColumn('recorded_by'),
    instantColumn('recorded_at'),
  ],
  { indices: [{ columns: ['application_id'], unique: true }, { columns: ['round_id'] }] },
);

const ban = table(
  'ventures_ban',
  [
    primaryId('id'),
    idColumn('organisation_id'),
    idColumn('application_id'),
    dayColumn('breach_on'),
    dayColumn('last_on'),
    textColumn('reason', 500),
    idColumn('imposed_by'),
    instantColumn('imposed_at'),
  ],
  { indices: [{ columns: ['organisation_id'] }] },
);

/** Agreements, their tranches and milestones, what was found of them, and who is barred. */
export const awardTables: readonly TableSpec[] = [agreement, tranche, milestone, report, evaluation, auditReport, ban];
