import {
  bigintColumn,
  boolColumn,
  dayColumn,
  enumColumn,
  idColumn,
  instantColumn,
  intColumn,
  jsonColumn,
  primaryId,
  table,
  textColumn,
  type TableSpec,
} from '#platform';

const round = table(
  'ventures_round',
  [
    primaryId('id'),
    enumColumn('kind'),
    textColumn('title', 120),
    idColumn('host_id'),
    idColumn('fund_id'),
    idColumn('purpose_id'),
    idColumn('region_id'),
    textColumn('region_path', 200),
    jsonColumn('rulebook'),
    textColumn('rulebook_hash', 64, { nullable: true }),
    textColumn('public_value_name', 200, { nullable: true }),
    textColumn('public_value', 200, { nullable: true }),
    instantColumn('open_at'),
    instantColumn('close_at'),
    enumColumn('state'),
    dayColumn('notice_on', { nullable: true }),
    textColumn('reason', 500, { nullable: true }),
    idColumn('created_by'),
    instantColumn('created_at'),
    instantColumn('announced_at', { nullable: true }),
    instantColumn('changed_at'),
    intColumn('version'),
  ],
  { indices: [{ columns: ['host_id', 'id'] }, { columns: ['state', 'id'] }] },
);

const application = table(
  'ventures_application',
  [
    primaryId('id'),
    idColumn('round_id'),
    idColumn('organisation_id'),
    textColumn('category', 40),
    textColumn('title', 120),
    textColumn('problem', 2000),
    textColumn('beneficiaries', 2000),
    textColumn('activities', 2000),
    textColumn('outputs', 2000),
    jsonColumn('lines'),
    bigintColumn('budget'),
    bigintColumn('asked'),
    bigintColumn('own'),
    enumColumn('state'),
    intColumn('earlier_awards'),
    bigintColumn('raised'),
    intColumn('special'),
    textColumn('reason', 500, { nullable: true }),
    idColumn('created_by'),
    instantColumn('created_at'),
    idColumn('submitted_by', { nullable: true }),
    instantColumn('submitted_at', { nullable: true }),
    instantColumn('changed_at'),
  ],
  { indices: [{ columns: ['round_id', 'id'] }, { columns: ['organisation_id', 'id'] }] },
);

const screening = table(
  'ventures_screening',
  [
    primaryId('id'),
    idColumn('round_id'),
    idColumn('application_id'),
    enumColumn('step'),
    boolColumn('passed'),
    textColumn('reason', 500, { nullable: true }),
    idColumn('checked_by'),
    instantColumn('checked_at'),
  ],
  { indices: [{ columns: ['application_id'] }] },
);

const appeal = table(
  'ventures_appeal',
  [
    primaryId('id'),
    idColumn('round_id'),
    idColumn('application_id'),
    textColumn('grounds', 1000),
    idColumn('filed_by'),
    instantColumn('filed_at'),
    enumColumn('outcome', { nullable: true }),
    textColumn('answer', 500, { nullable: true }),
    idColumn('decided_by', { nullable: true }),
    instantColumn('decided_at', { nullable: true }),
  ],
  { indices: [{ columns: ['application_id'], unique: true }, { columns: ['round_id'] }] },
);

/** Rounds, applications, what their screening found and what was said against it. */
export const roundTables: readonly TableSpec[] = [round, application, screening, appeal];
