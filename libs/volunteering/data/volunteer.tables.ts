import {
  bigintColumn,
  boolColumn,
  dayColumn,
  doubleColumn,
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

/** Volunteers, their licences, blocks, and the counter of numbers. */
export const volunteerTables: TableSpec[] = [
  table('volunteering_volunteer', [
    primaryId('id'),
    idColumn('person_id'),
    textColumn('number', 20),
    enumColumn('state'),
    instantColumn('state_until', { nullable: true }),
    boolColumn('on_duty'),
    idColumn('region_id'),
    textColumn('region_path', 160),
    dayColumn('birth_date'),
    boolColumn('guardian_consent'),
    jsonColumn('skills'),
    jsonColumn('languages'),
    jsonColumn('availability'),
    jsonColumn('insurances'),
    jsonColumn('household_person_ids'),
    jsonColumn('blocked_person_ids'),
    textColumn('household_index', 64, { nullable: true }),
    doubleColumn('home_longitude', { nullable: true }),
    doubleColumn('home_latitude', { nullable: true }),
    enumColumn('home_system', { nullable: true }),
    intColumn('reach_metres'),
    enumColumn('travel_mode'),
    intColumn('turnout_minutes'),
    idColumn('registered_by', { nullable: true }),
    idColumn('verified_by', { nullable: true }),
    instantColumn('verified_at', { nullable: true }),
    instantColumn('created_at'),
    instantColumn('updated_at'),
  ], {
    indices: [
      { columns: ['person_id'], unique: true },
      { columns: ['number'], unique: true },
      { columns: ['region_path', 'id'] },
    ],
  }),
  table('volunteering_licence', [
    primaryId('id'),
    idColumn('volunteer_id'),
    textColumn('kind', 60),
    textColumn('number_sealed', 400),
    dayColumn('valid_from'),
    dayColumn('valid_to'),
  ], {
    indices: [
      { columns: ['volunteer_id'] },
    ],
  }),
  table('volunteering_block', [
    primaryId('id'),
    idColumn('person_id'),
    idColumn('volunteer_id'),
    instantColumn('created_at'),
  ], {
    indices: [
      { columns: ['person_id', 'volunteer_id'], unique: true },
    ],
  }),
  table('volunteering_counter', [
    primaryId('id'),
    bigintColumn('last'),
  ]),
];
