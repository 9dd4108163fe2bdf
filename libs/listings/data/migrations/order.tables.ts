import {
  bigintColumn,
  dayColumn,
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

const order = table(
  'listings_order',
  [
    primaryId('id'),
    idColumn('listing_id'),
    idColumn('terms_id'),
    idColumn('slot_id'),
    idColumn('provider_id'),
    idColumn('organisation_id'),
    idColumn('person_id'),
    idColumn('ordered_by'),
    idColumn('region_id'),
    textColumn('region_path', 200),
    enumColumn('channel'),
    enumColumn('paid_by'),
    enumColumn('state'),
    bigintColumn('cost'),
    bigintColumn('fee'),
    bigintColumn('subsidy'),
    bigintColumn('points'),
    idColumn('vendor_fund_id'),
    idColumn('fund_id', { nullable: true }),
    idColumn('purpose_id', { nullable: true }),
    idColumn('reservation_id', { nullable: true }),
    idColumn('payment_id', { nullable: true }),
    bigintColumn('fee_paid'),
    bigintColumn('fee_kept'),
    bigintColumn('fee_returned'),
    bigintColumn('subsidy_spent'),
    bigintColumn('points_kept'),
    dayColumn('ordered_on'),
    instantColumn('starts_at'),
    instantColumn('ends_at'),
    instantColumn('ordered_at'),
    instantColumn('accepted_at', { nullable: true }),
    instantColumn('scheduled_for', { nullable: true }),
    instantColumn('reported_at', { nullable: true }),
    idColumn('reported_by', { nullable: true }),
    enumColumn('proof', { nullable: true }),
    idColumn('confirmed_by', { nullable: true }),
    instantColumn('confirmed_at', { nullable: true }),
    enumColumn('end_reason', { nullable: true }),
    instantColumn('closed_at', { nullable: true }),
    idColumn('settlement_id', { nullable: true }),
    instantColumn('settled_at', { nullable: true }),
    instantColumn('due_at', { nullable: true }),
  ],
  {
    indices: [
      { columns: ['person_id', 'id'] },
      { columns: ['ordered_by', 'id'] },
      { columns: ['organisation_id', 'id'] },
      { columns: ['provider_id', 'closed_at'] },
      { columns: ['region_path', 'id'] },
      { columns: ['listing_id', 'state'] },
      { columns: ['slot_id'] },
      { columns: ['settlement_id'] },
    ],
  },
);

const category = table('listings_order_category', [primaryId('id'), longTextColumn('category_sealed')]);

const confidential = table('listings_order_private', [
  primaryId('id'),
  longTextColumn('contact_sealed', { nullable: true }),
  longTextColumn('code_secret_sealed'),
  intColumn('wrong_codes'),
]);

const dispute = table(
  'listings_order_dispute',
  [
    primaryId('id'),
    idColumn('order_id'),
    idColumn('opened_by'),
    instantColumn('opened_at'),
    enumColumn('from_state'),
    longTextColumn('statement_sealed'),
    enumColumn('outcome', { nullable: true }),
    idColumn('decided_by', { nullable: true }),
    instantColumn('decided_at', { nullable: true }),
    longTextColumn('reason_sealed', { nullable: true }),
  ],
  { indices: [{ columns: ['order_id'] }] },
);

/** Orders, of which category their persons were, what is confidential, and disputes. */
export const orderTables: readonly TableSpec[] = [order, category, confidential, dispute];
