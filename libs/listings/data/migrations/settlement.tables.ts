import {
  bigintColumn,
  enumColumn,
  idColumn,
  instantColumn,
  intColumn,
  primaryId,
  table,
  textColumn,
  type TableSpec,
} from '#platform';

const settlement = table(
  'listings_settlement',
  [
    primaryId('id'),
    idColumn('provider_id'),
    idColumn('organisation_id'),
    idColumn('vendor_fund_id'),
    idColumn('host_id'),
    textColumn('region_path', 200),
    textColumn('month', 7),
    intColumn('number'),
    enumColumn('state'),
    intColumn('served'),
    intColumn('unserved'),
    bigintColumn('total'),
    bigintColumn('fee'),
    bigintColumn('subsidy'),
    bigintColumn('points'),
    textColumn('terms_hash', 64),
    idColumn('drafted_by'),
    instantColumn('drafted_at'),
    idColumn('submitted_by', { nullable: true }),
    instantColumn('submitted_at', { nullable: true }),
    idColumn('approved_by', { nullable: true }),
    instantColumn('approved_at', { nullable: true }),
    textColumn('reason', 500, { nullable: true }),
    instantColumn('paid_at', { nullable: true }),
  ],
  {
    indices: [
      { columns: ['provider_id', 'month', 'number'], unique: true },
      { columns: ['organisation_id', 'id'] },
      { columns: ['host_id', 'id'] },
    ],
  },
);

const part = table(
  'listings_settlement_part',
  [
    primaryId('id'),
    idColumn('settlement_id'),
    enumColumn('kind'),
    idColumn('fund_id'),
    idColumn('host_id'),
    idColumn('purpose_id', { nullable: true }),
    textColumn('rail', 20, { nullable: true }),
    intColumn('orders'),
    bigintColumn('amount'),
    idColumn('disbursement_id', { nullable: true }),
    instantColumn('paid_at', { nullable: true }),
  ],
  { indices: [{ columns: ['settlement_id'] }, { columns: ['host_id', 'settlement_id'] }] },
);

/** Settlements and what each fund pays in them. */
export const settlementTables: readonly TableSpec[] = [settlement, part];
