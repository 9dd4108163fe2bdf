import {
  bigintColumn,
  boolColumn,
  dayColumn,
  enumColumn,
  idColumn,
  instantColumn,
  intColumn,
  jsonColumn,
  primaryBigint,
  primaryId,
  primaryText,
  table,
  textColumn,
  type TableSpec,
} from '#platform';

const report = table(
  'funds_report',
  [
    primaryId('id'),
    enumColumn('kind'),
    enumColumn('state'),
    idColumn('host_id'),
    idColumn('fund_id'),
    idColumn('drive_id', { nullable: true }),
    dayColumn('due_on'),
    intColumn('year', { nullable: true }),
    instantColumn('period_from'),
    instantColumn('period_to'),
    jsonColumn('figures'),
    jsonColumn('spending_limits', { nullable: true }),
    textColumn('hash', 64),
    idColumn('drafted_by'),
    instantColumn('drafted_at'),
    idColumn('published_by', { nullable: true }),
    instantColumn('published_at', { nullable: true }),
  ],
  { indices: [{ columns: ['drive_id'] }, { columns: ['fund_id'] }] },
);

const line = table(
  'funds_report_line',
  [
    primaryText('report_id', 36),
    primaryBigint('place'),
    intColumn('figure'),
    bigintColumn('sequence', { nullable: true }),
    idColumn('transfer_id', { nullable: true }),
    textColumn('kind', 64, { nullable: true }),
    textColumn('number', 10, { nullable: true }),
    bigintColumn('amount'),
    dayColumn('booked_on', { nullable: true }),
  ],
  { indices: [{ columns: ['report_id', 'figure', 'place'] }] },
);

const overdue = table(
  'funds_overdue',
  [
    primaryId('id'),
    idColumn('host_id'),
    idColumn('drive_id'),
    enumColumn('kind'),
    dayColumn('due_on'),
    instantColumn('noticed_at'),
  ],
  { indices: [{ columns: ['drive_id', 'kind', 'due_on'], unique: true }, { columns: ['host_id'] }] },
);

const fee = table(
  'funds_management_fee',
  [
    primaryId('id'),
    idColumn('host_id'),
    idColumn('fund_id'),
    idColumn('purpose_id'),
    intColumn('year'),
    bigintColumn('amount'),
    enumColumn('state'),
    idColumn('requested_by'),
    instantColumn('requested_at'),
    idColumn('approved_by', { nullable: true }),
    instantColumn('approved_at', { nullable: true }),
  ],
  { indices: [{ columns: ['fund_id', 'year'] }] },
);

const feeLimit = table(
  'funds_fee_limit',
  [primaryId('id'), idColumn('fund_id'), intColumn('permille'), idColumn('set_by'), instantColumn('set_at')],
  { indices: [{ columns: ['fund_id'] }] },
);

/** Reports with their lines, and deadlines that passed. */
export const reportTables: readonly TableSpec[] = [report, line, overdue];

/** Management fees and their limits. */
export const feeTables: readonly TableSpec[] = [fee, feeLimit];

/** What a drive knows of its life after it has succeeded. */
export const driveColumns = [
  boolColumn('disaster', { nullable: true }),
  dayColumn('report_due_on', { nullable: true }),
  instantColumn('execution_started_at', { nullable: true }),
  instantColumn('completed_at', { nullable: true }),
  instantColumn('surplus_resolved_at', { nullable: true }),
  bigintColumn('surplus', { nullable: true }),
  idColumn('surplus_purpose_id', { nullable: true }),
] as const;
