import {
  bigintColumn,
  dayColumn,
  enumColumn,
  idColumn,
  instantColumn,
  intColumn,
  jsonColumn,
  longTextColumn,
  primaryId,
  primaryText,
  table,
  textColumn,
  type TableSpec,
} from '#platform';

const nullable = { nullable: true };

const provider = table(
  'listings_provider',
  [
    primaryId('id'),
    idColumn('organisation_id'),
    textColumn('name', 100),
    idColumn('region_id'),
    textColumn('region_path', 200),
    idColumn('fund_id'),
    longTextColumn('payee_sealed'),
    enumColumn('state'),
    textColumn('reason', 500, nullable),
    idColumn('registered_by'),
    instantColumn('registered_at'),
    idColumn('decided_by', nullable),
    instantColumn('decided_at', nullable),
  ],
  { indices: [{ columns: ['organisation_id'], unique: true }, { columns: ['region_path', 'state'] }] },
);

const categoryFile = table('listings_category_file', [primaryId('id'), instantColumn('opened_at')]);

const category = table(
  'listings_category',
  [
    primaryId('id'),
    idColumn('person_id'),
    longTextColumn('decision_sealed'),
    dayColumn('valid_from'),
    dayColumn('valid_to', nullable),
    textColumn('region_path', 200),
    idColumn('decided_by'),
    instantColumn('decided_at'),
    idColumn('ended_by', nullable),
    instantColumn('ended_at', nullable),
  ],
  { indices: [{ columns: ['person_id'] }] },
);

const listing = table(
  'listings_listing',
  [
    primaryId('id'),
    idColumn('provider_id'),
    idColumn('organisation_id'),
    enumColumn('state'),
    idColumn('terms_id'),
    idColumn('approved_terms_id', nullable),
    textColumn('title', 60),
    enumColumn('field'),
    enumColumn('place'),
    idColumn('region_id'),
    textColumn('region_path', 200),
    intColumn('longitude_units'),
    intColumn('latitude_units'),
    intColumn('rating_sum'),
    intColumn('rating_count'),
    intColumn('rating_mean'),
    intColumn('upheld_complaints'),
    idColumn('created_by'),
    instantColumn('created_at'),
    idColumn('submitted_by', nullable),
    idColumn('reviewed_by', nullable),
    instantColumn('published_at', nullable),
    textColumn('reason', 500, nullable),
  ],
  {
    indices: [
      { columns: ['state', 'latitude_units', 'longitude_units'] },
      { columns: ['state', 'id'] },
      { columns: ['provider_id', 'id'] },
      { columns: ['region_path'] },
    ],
  },
);

const terms = table(
  'listings_terms',
  [
    primaryId('id'),
    idColumn('listing_id'),
    intColumn('version'),
    textColumn('title', 60),
    textColumn('description', 1000),
    enumColumn('field'),
    enumColumn('place'),
    idColumn('region_id'),
    textColumn('address', 200),
    intColumn('longitude_units'),
    intColumn('latitude_units'),
    idColumn('space_id', nullable),
    bigintColumn('unit_cost'),
    jsonColumn('prices'),
    idColumn('fund_id', nullable),
    idColumn('purpose_id', nullable),
    bigintColumn('points_price', nullable),
    intColumn('points_places'),
    idColumn('points_fund_id', nullable),
    idColumn('points_purpose_id', nullable),
    jsonColumn('cancellation'),
    intColumn('complaint_limit'),
    idColumn('created_by'),
    instantColumn('created_at'),
  ],
  { indices: [{ columns: ['listing_id', 'version'], unique: true }] },
);

const price = table('listings_price', [primaryId('terms_id'), primaryText('price_group', 40), bigintColumn('fee')]);

const area = table('listings_area', [primaryId('terms_id'), primaryId('region_id')], {
  indices: [{ columns: ['region_id'] }],
});

const consent = table('listings_fund_consent', [
  primaryId('terms_id'),
  primaryId('fund_id'),
  idColumn('agreed_by'),
  instantColumn('agreed_at'),
]);

const slot = table(
  'listings_slot',
  [
    primaryId('id'),
    idColumn('listing_id'),
    instantColumn('starts_at'),
    instantColumn('ends_at'),
    intColumn('capacity'),
    intColumn('taken'),
    intColumn('points_places'),
    intColumn('points_taken'),
    enumColumn('state'),
    textColumn('reason', 500, nullable),
    idColumn('created_by'),
    instantColumn('created_at'),
  ],
  { indices: [{ columns: ['listing_id', 'starts_at'] }] },
);

/** Providers, categories of people, listings with their immutable terms, and slots. */
export const catalogueTables: readonly TableSpec[] = [
  ...[provider, categoryFile, category],
  ...[listing, terms, price, area, consent, slot],
];
