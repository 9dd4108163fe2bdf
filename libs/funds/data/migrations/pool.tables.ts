import {
  bigintColumn,
  dayColumn,
  enumColumn,
  idColumn,
  instantColumn,
  jsonColumn,
  primaryId,
  table,
  textColumn,
  type TableSpec,
} from '#platform';

const pool = table(
  'funds_pool',
  [
    primaryId('id'),
    idColumn('host_id'),
    idColumn('sponsor_id'),
    textColumn('region_path', 200),
    textColumn('name', 100),
    enumColumn('state'),
    jsonColumn('rules'),
    textColumn('rules_hash', 64),
    bigintColumn('funded'),
    bigintColumn('reserved'),
    bigintColumn('matched'),
    bigintColumn('released'),
    idColumn('created_by'),
    instantColumn('created_at'),
    textColumn('fund_reference', 60, { nullable: true }),
    idColumn('funded_by', { nullable: true }),
    instantColumn('funded_at', { nullable: true }),
    idColumn('activated_by', { nullable: true }),
    instantColumn('activated_at', { nullable: true }),
    instantColumn('ended_at', { nullable: true }),
    textColumn('release_reference', 60, { nullable: true }),
  ],
  { indices: [{ columns: ['host_id'] }, { columns: ['sponsor_id'] }] },
);

const cover = table('funds_pool_cover', [primaryId('id'), idColumn('pool_id'), idColumn('covered_id')], {
  indices: [{ columns: ['pool_id', 'covered_id'], unique: true }, { columns: ['covered_id'] }],
});

const drive = table(
  'funds_pool_drive',
  [
    primaryId('id'),
    idColumn('pool_id'),
    idColumn('drive_id'),
    idColumn('fund_id'),
    bigintColumn('reserved'),
    bigintColumn('matched'),
  ],
  { indices: [{ columns: ['pool_id', 'drive_id'], unique: true }, { columns: ['drive_id'] }] },
);

const match = table(
  'funds_match',
  [
    primaryId('id'),
    idColumn('pool_id'),
    idColumn('drive_id'),
    idColumn('fund_id'),
    idColumn('donation_id'),
    idColumn('donor_id'),
    enumColumn('state'),
    bigintColumn('gift'),
    bigintColumn('amount'),
    bigintColumn('reversed'),
    dayColumn('day'),
    instantColumn('given_at'),
    instantColumn('created_at'),
    idColumn('reviewed_by', { nullable: true }),
    instantColumn('reviewed_at', { nullable: true }),
  ],
  {
    indices: [
      { columns: ['donation_id', 'pool_id'], unique: true },
      { columns: ['pool_id', 'donor_id', 'given_at'] },
      { columns: ['pool_id', 'state'] },
      { columns: ['drive_id', 'state'] },
    ],
  },
);

/** Matching pools, what they cover, and matches. */
export const poolTables: readonly TableSpec[] = [pool, cover, drive, match];
