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

const drive = table(
  'funds_drive',
  [
    primaryId('id'),
    idColumn('host_id'),
    idColumn('fund_id'),
    idColumn('purpose_id'),
    idColumn('redirect_purpose_id', { nullable: true }),
    textColumn('region_path', 200),
    enumColumn('lane'),
    enumColumn('state'),
    enumColumn('stopped_from', { nullable: true }),
    textColumn('title', 100),
    jsonColumn('plan'),
    bigintColumn('goal', { nullable: true }),
    bigintColumn('cap', { nullable: true }),
    enumColumn('goal_policy'),
    instantColumn('opens_at'),
    instantColumn('closes_at'),
    textColumn('platform', 60, { nullable: true }),
    textColumn('filing_number', 60, { nullable: true }),
    dayColumn('filed_on', { nullable: true }),
    bigintColumn('raised'),
    bigintColumn('in_flight'),
    idColumn('created_by'),
    instantColumn('created_at'),
    instantColumn('opened_at', { nullable: true }),
    instantColumn('closed_at', { nullable: true }),
  ],
  { indices: [{ columns: ['fund_id'] }, { columns: ['host_id'] }] },
);

const donation = table(
  'funds_donation',
  [
    primaryId('id'),
    idColumn('drive_id'),
    idColumn('fund_id'),
    idColumn('host_id'),
    idColumn('donor_id'),
    enumColumn('naming'),
    textColumn('alias', 40, { nullable: true }),
    bigintColumn('amount'),
    enumColumn('state'),
    enumColumn('provider'),
    idColumn('payment_id'),
    bigintColumn('returned'),
    bigintColumn('owed'),
    bigintColumn('lost'),
    instantColumn('created_at'),
    instantColumn('paid_at', { nullable: true }),
  ],
  {
    indices: [{ columns: ['drive_id', 'state'] }, { columns: ['drive_id', 'paid_at'] }, { columns: ['donor_id'] }],
  },
);

const refund = table(
  'funds_refund',
  [
    primaryId('id'),
    idColumn('donation_id'),
    bigintColumn('amount'),
    enumColumn('reason'),
    enumColumn('state'),
    idColumn('requested_by', { nullable: true }),
    instantColumn('requested_at'),
    idColumn('approved_by', { nullable: true }),
    instantColumn('approved_at', { nullable: true }),
    idColumn('payment_refund_id', { nullable: true }),
  ],
  { indices: [{ columns: ['donation_id'] }, { columns: ['payment_refund_id'], unique: true }] },
);

/** Drives, donations and their refunds. */
export const driveTables: readonly TableSpec[] = [drive, donation, refund];
