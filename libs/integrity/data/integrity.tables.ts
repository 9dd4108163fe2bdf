import {
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

/** Rules of review, findings, and reviews. */
export const integrityTables: TableSpec[] = [
  table(
    'integrity_policy',
    [
      primaryId('id'),
      idColumn('region_id'),
      instantColumn('valid_from'),
      jsonColumn('rules'),
      idColumn('published_by'),
      instantColumn('published_at'),
    ],
    { indices: [{ columns: ['region_id', 'valid_from'], unique: true }] },
  ),
  table(
    'integrity_finding',
    [
      primaryId('id'),
      idColumn('record_id'),
      enumColumn('detector'),
      intColumn('weight'),
      jsonColumn('evidence'),
      textColumn('policy_id', 36),
      instantColumn('found_at'),
    ],
    { indices: [{ columns: ['record_id', 'detector'], unique: true }] },
  ),
  table(
    'integrity_review',
    [
      primaryId('id'),
      idColumn('record_id'),
      idColumn('open_for', { nullable: true }),
      idColumn('request_id'),
      idColumn('volunteer_id'),
      idColumn('person_id'),
      textColumn('region_path', 160),
      enumColumn('state'),
      intColumn('score'),
      intColumn('threshold'),
      textColumn('policy_id', 36),
      textColumn('answer', 1000, { nullable: true }),
      instantColumn('answered_at', { nullable: true }),
      idColumn('decided_by', { nullable: true }),
      textColumn('decision_reason', 300, { nullable: true }),
      instantColumn('decided_at', { nullable: true }),
      idColumn('holding_record_id', { nullable: true }),
      instantColumn('due_at'),
      instantColumn('escalated_at', { nullable: true }),
      instantColumn('created_at'),
    ],
    {
      indices: [
        { columns: ['open_for'], unique: true },
        { columns: ['state', 'region_path', 'id'] },
        { columns: ['region_path', 'id'] },
        { columns: ['person_id', 'id'] },
        { columns: ['record_id'] },
      ],
    },
  ),
];
