import {
  dayColumn,
  enumColumn,
  idColumn,
  instantColumn,
  intColumn,
  primaryId,
  table,
  textColumn,
  type TableSpec,
} from '#platform';

const hostCharity = table('funds_host_charity', [
  primaryId('id'),
  textColumn('region_path', 200),
  textColumn('certificate', 60),
  dayColumn('valid_from'),
  dayColumn('valid_to'),
  textColumn('public_qualification', 60, { nullable: true }),
  dayColumn('public_qualification_to', { nullable: true }),
  instantColumn('suspended_at', { nullable: true }),
  idColumn('registered_by'),
  instantColumn('registered_at'),
]);

const fund = table(
  'funds_fund',
  [
    primaryId('id'),
    idColumn('host_id'),
    idColumn('region_id'),
    textColumn('region_path', 200),
    enumColumn('kind'),
    textColumn('name', 100),
    idColumn('created_by'),
    instantColumn('created_at'),
  ],
  { indices: [{ columns: ['host_id'] }] },
);

const purpose = table(
  'funds_purpose',
  [primaryId('id'), idColumn('fund_id'), textColumn('name', 60), intColumn('place')],
  { indices: [{ columns: ['fund_id', 'name'], unique: true }] },
);

const seat = table('funds_seat', [primaryId('id'), idColumn('fund_id'), idColumn('person_id'), enumColumn('seat')], {
  indices: [{ columns: ['fund_id', 'person_id'], unique: true }, { columns: ['person_id'] }],
});

/** Host charities, and funds with their purposes and people. */
export const fundTables: readonly TableSpec[] = [hostCharity, fund, purpose, seat];
