import {
  bigintColumn,
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

const event = table(
  'payments_event',
  [
    primaryId('id'),
    enumColumn('provider'),
    textColumn('provider_event_id', 191),
    textColumn('type', 80),
    textColumn('provider_payment_id', 100, { nullable: true }),
    idColumn('payment_id', { nullable: true }),
    jsonColumn('fact', { nullable: true }),
    enumColumn('outcome'),
    instantColumn('occurred_at'),
    instantColumn('received_at'),
  ],
  { indices: [{ columns: ['provider', 'provider_event_id'], unique: true }, { columns: ['provider_payment_id'] }] },
);

const call = table(
  'payments_call',
  [primaryId('id'), enumColumn('kind'), idColumn('subject_id'), instantColumn('due_at'), intColumn('attempts')],
  { indices: [{ columns: ['kind', 'subject_id'], unique: true }, { columns: ['due_at'] }] },
);

const flag = table(
  'payments_flag',
  [
    primaryId('id'),
    textColumn('subject', 191),
    enumColumn('kind'),
    idColumn('payment_id', { nullable: true }),
    idColumn('payee_id', { nullable: true }),
    textColumn('provider_payment_id', 100, { nullable: true }),
    bigintColumn('expected_amount', { nullable: true }),
    bigintColumn('actual_amount', { nullable: true }),
    enumColumn('actual_currency', { nullable: true }),
    instantColumn('raised_at'),
    instantColumn('resolved_at', { nullable: true }),
    idColumn('resolved_by', { nullable: true }),
    textColumn('resolution', 200, { nullable: true }),
  ],
  { indices: [{ columns: ['subject'], unique: true }, { columns: ['resolved_at', 'id'] }] },
);

/** What came from the provider, what is to be asked of it, and what does not agree. */
export const providerTables: readonly TableSpec[] = [event, call, flag];
