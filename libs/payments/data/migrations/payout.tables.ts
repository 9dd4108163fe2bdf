import {
  bigintColumn,
  boolColumn,
  enumColumn,
  idColumn,
  instantColumn,
  primaryId,
  table,
  textColumn,
  type TableSpec,
} from '#platform';

const payout = table(
  'payments_payout',
  [
    primaryId('id'),
    enumColumn('provider'),
    textColumn('provider_payout_id', 100),
    bigintColumn('amount'),
    enumColumn('currency'),
    enumColumn('state'),
    instantColumn('paid_at'),
    boolColumn('published'),
  ],
  { indices: [{ columns: ['provider_payout_id'], unique: true }] },
);

const line = table(
  'payments_payout_line',
  [
    primaryId('id'),
    idColumn('payout_id'),
    textColumn('provider_line_id', 100),
    enumColumn('kind'),
    bigintColumn('amount'),
    bigintColumn('fee'),
    bigintColumn('net'),
    textColumn('provider_payment_id', 100, { nullable: true }),
    idColumn('payment_id', { nullable: true }),
    idColumn('refund_id', { nullable: true }),
    idColumn('dispute_id', { nullable: true }),
    enumColumn('difference', { nullable: true }),
  ],
  {
    indices: [{ columns: ['provider_line_id'], unique: true }, { columns: ['payout_id'] }, { columns: ['payment_id'] }],
  },
);

/** Payouts and their reports. */
export const payoutTables: readonly TableSpec[] = [payout, line];
