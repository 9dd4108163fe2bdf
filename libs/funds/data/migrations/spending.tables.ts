import {
  bigintColumn,
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

const reservation = table(
  'funds_reservation',
  [
    primaryId('id'),
    textColumn('reservation_key', 120),
    idColumn('fund_id'),
    idColumn('purpose_id'),
    enumColumn('subject_kind'),
    idColumn('subject_id'),
    bigintColumn('amount'),
    bigintColumn('left_amount'),
    enumColumn('state'),
    instantColumn('created_at'),
    instantColumn('closed_at', { nullable: true }),
  ],
  { indices: [{ columns: ['reservation_key'], unique: true }, { columns: ['subject_id'] }] },
);

const disbursement = table(
  'funds_disbursement',
  [
    primaryId('id'),
    textColumn('order_key', 120),
    idColumn('host_id'),
    idColumn('fund_id'),
    idColumn('purpose_id'),
    textColumn('region_path', 200),
    enumColumn('subject_kind'),
    idColumn('subject_id'),
    enumColumn('payable'),
    bigintColumn('amount'),
    longTextColumn('payee_sealed'),
    enumColumn('state'),
    intColumn('attempt'),
    idColumn('made_by'),
    instantColumn('made_at'),
    instantColumn('settled_at', { nullable: true }),
  ],
  { indices: [{ columns: ['order_key'], unique: true }, { columns: ['host_id'] }, { columns: ['subject_id'] }] },
);

const attempt = table(
  'funds_disbursement_attempt',
  [
    primaryId('id'),
    idColumn('disbursement_id'),
    intColumn('number'),
    idColumn('sent_by'),
    instantColumn('sent_at'),
    enumColumn('bounce_reason', { nullable: true }),
    textColumn('bank_reference', 60, { nullable: true }),
    instantColumn('answered_at', { nullable: true }),
  ],
  { indices: [{ columns: ['disbursement_id', 'number'], unique: true }] },
);

/** Reservations, and disbursements with their attempts. */
export const spendingTables: readonly TableSpec[] = [reservation, disbursement, attempt];
