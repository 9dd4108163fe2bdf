import {
  dayColumn,
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

const experts: readonly TableSpec[] = [
  table(
    'ventures_expert',
    [
      primaryId('id'),
      idColumn('host_id'),
      idColumn('person_id'),
      jsonColumn('fields'),
      idColumn('organisation_id', { nullable: true }),
      idColumn('registered_by'),
      instantColumn('registered_at'),
    ],
    { indices: [{ columns: ['host_id', 'person_id'], unique: true }, { columns: ['person_id'] }] },
  ),
  table(
    'ventures_expert_tie',
    [
      primaryId('id'),
      idColumn('expert_id'),
      idColumn('organisation_id'),
      enumColumn('kind'),
      dayColumn('until', { nullable: true }),
    ],
    { indices: [{ columns: ['expert_id', 'organisation_id', 'kind'], unique: true }] },
  ),
  table(
    'ventures_round_expert',
    [
      primaryId('id'),
      idColumn('round_id'),
      idColumn('expert_id'),
      idColumn('person_id'),
      jsonColumn('fields'),
      textColumn('organisation_hash', 64, { nullable: true }),
      jsonColumn('conflicts', { nullable: true }),
      instantColumn('added_at'),
    ],
    { indices: [{ columns: ['round_id', 'person_id'], unique: true }, { columns: ['person_id'] }] },
  ),
  table(
    'ventures_declaration',
    [
      primaryId('id'),
      idColumn('round_id'),
      idColumn('application_id'),
      idColumn('person_id'),
      enumColumn('kind'),
      textColumn('reason', 500),
      idColumn('declared_by'),
      instantColumn('declared_at'),
    ],
    { indices: [{ columns: ['application_id', 'person_id'], unique: true }, { columns: ['round_id', 'person_id'] }] },
  ),
];

const reviews: readonly TableSpec[] = [
  table('ventures_panel', [
    primaryId('id'),
    textColumn('seed', 64),
    jsonColumn('members'),
    instantColumn('review_until', { nullable: true }),
    idColumn('drawn_by'),
    instantColumn('drawn_at'),
  ]),
  table(
    'ventures_review',
    [
      primaryId('id'),
      idColumn('round_id'),
      idColumn('application_id'),
      idColumn('expert_id'),
      idColumn('person_id'),
      instantColumn('assigned_at'),
    ],
    {
      indices: [
        { columns: ['application_id', 'expert_id'], unique: true },
        { columns: ['round_id'] },
        { columns: ['person_id', 'id'] },
      ],
    },
  ),
  table(
    'ventures_recusal',
    [
      primaryId('id'),
      idColumn('round_id'),
      intColumn('number'),
      idColumn('review_id'),
      idColumn('application_id'),
      idColumn('expert_id'),
      idColumn('substitute_id', { nullable: true }),
      instantColumn('recused_at'),
    ],
    {
      indices: [
        { columns: ['round_id', 'number'], unique: true },
        { columns: ['review_id'], unique: true },
      ],
    },
  ),
];

const results: readonly TableSpec[] = [
  table(
    'ventures_sheet',
    [primaryId('id'), idColumn('review_id'), idColumn('round_id'), jsonColumn('marks'), instantColumn('submitted_at')],
    { indices: [{ columns: ['review_id'], unique: true }, { columns: ['round_id'] }] },
  ),
  table(
    'ventures_ballot',
    [
      primaryId('id'),
      idColumn('round_id'),
      idColumn('person_id'),
      jsonColumn('application_ids'),
      instantColumn('cast_at'),
    ],
    { indices: [{ columns: ['round_id', 'person_id'], unique: true }] },
  ),
  table(
    'ventures_score',
    [
      primaryId('id'),
      idColumn('round_id'),
      intColumn('sheets'),
      textColumn('panel', 20, { nullable: true }),
      textColumn('total', 20, { nullable: true }),
      intColumn('place', { nullable: true }),
      enumColumn('decided_by', { nullable: true }),
    ],
    { indices: [{ columns: ['round_id'] }] },
  ),
];

/** Tables of experts, panels, sheets, ballots and scores. */
export const panelTables: readonly TableSpec[] = [...experts, ...reviews, ...results];
