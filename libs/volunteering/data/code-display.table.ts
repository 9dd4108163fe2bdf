import { bigintColumn, doubleColumn, idColumn, instantColumn, primaryId, table, type TableSpec } from '#platform';

/** Where attendance codes were shown. */
export const codeDisplayTable: TableSpec = table(
  'volunteering_code_display',
  [
    primaryId('id'),
    idColumn('request_id'),
    bigintColumn('code_step'),
    idColumn('shown_by'),
    doubleColumn('longitude'),
    doubleColumn('latitude'),
    instantColumn('at'),
  ],
  { indices: [{ columns: ['request_id', 'code_step', 'shown_by'], unique: true }] },
);
