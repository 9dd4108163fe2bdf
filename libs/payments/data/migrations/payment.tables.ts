import {
  bigintColumn,
  boolColumn,
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

const payment = table(
  'payments_payment',
  [
    primaryId('id'),
    textColumn('purpose_type', 40),
    idColumn('purpose_id'),
    idColumn('payee_id'),
    idColumn('payer_id', { nullable: true }),
    bigintColumn('amount'),
    enumColumn('currency'),
    jsonColumn('methods'),
    textColumn('idempotency_key', 200),
    enumColumn('provider'),
    textColumn('provider_payment_id', 100, { nullable: true }),
    enumColumn('state'),
    enumColumn('method', { nullable: true }),
    bigintColumn('refunded'),
    intColumn('open_disputes'),
    intColumn('lost_disputes'),
    instantColumn('created_at'),
    instantColumn('expires_at'),
    instantColumn('opened_at', { nullable: true }),
    instantColumn('failed_at', { nullable: true }),
    instantColumn('expired_at', { nullable: true }),
    instantColumn('cancelled_at', { nullable: true }),
    instantColumn('succeeded_at', { nullable: true }),
  ],
  {
    indices: [
      { columns: ['purpose_type', 'idempotency_key'], unique: true },
      { columns: ['provider_payment_id'], unique: true },
      { columns: ['purpose_id'] },
    ],
  },
);

const refund = table(
  'payments_refund',
  [
    primaryId('id'),
    idColumn('payment_id'),
    bigintColumn('amount'),
    enumColumn('reason'),
    textColumn('idempotency_key', 200),
    textColumn('provider_refund_id', 100, { nullable: true }),
    enumColumn('state'),
    boolColumn('requested'),
    instantColumn('requested_at'),
    instantColumn('settled_at', { nullable: true }),
    enumColumn('published', { nullable: true }),
  ],
  {
    indices: [
      { columns: ['payment_id', 'idempotency_key'], unique: true },
      { columns: ['provider_refund_id'], unique: true },
    ],
  },
);

const dispute = table(
  'payments_dispute',
  [
    primaryId('id'),
    idColumn('payment_id'),
    bigintColumn('amount'),
    textColumn('provider_dispute_id', 100),
    enumColumn('state'),
    instantColumn('opened_at'),
    instantColumn('closed_at', { nullable: true }),
    enumColumn('published', { nullable: true }),
  ],
  { indices: [{ columns: ['provider_dispute_id'], unique: true }, { columns: ['payment_id'] }] },
);

/** Payments with their refunds and disputes. */
export const paymentTables: readonly TableSpec[] = [payment, refund, dispute];
