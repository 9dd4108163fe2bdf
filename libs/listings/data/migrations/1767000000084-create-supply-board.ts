import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  bigintColumn,
  createTables,
  dayColumn,
  dropTables,
  enumColumn,
  idColumn,
  instantColumn,
  intColumn,
  jsonColumn,
  primaryId,
  table,
  textColumn,
} from '#platform';

const tables = [
  table(
    'listings_need',
    [
      primaryId('id'),
      idColumn('region_id'),
      textColumn('region_path', 200),
      enumColumn('field'),
      textColumn('title', 60),
      textColumn('details', 500),
      enumColumn('place'),
      textColumn('address', 200),
      intColumn('longitude_units'),
      intColumn('latitude_units'),
      idColumn('space_id', { nullable: true }),
      intColumn('people'),
      intColumn('placed'),
      dayColumn('from_date'),
      dayColumn('to_date'),
      enumColumn('licence', { nullable: true }),
      bigintColumn('budget'),
      idColumn('fund_id', { nullable: true }),
      idColumn('purpose_id', { nullable: true }),
      enumColumn('state'),
      idColumn('published_by'),
      instantColumn('published_at'),
      instantColumn('due_at'),
    ],
    { indices: [{ columns: ['field', 'state', 'region_path'] }, { columns: ['region_path', 'id'] }] },
  ),
  table(
    'listings_supply',
    [
      primaryId('id'),
      idColumn('organisation_id'),
      enumColumn('field'),
      textColumn('title', 60),
      textColumn('details', 500),
      intColumn('people'),
      intColumn('placed'),
      dayColumn('from_date'),
      dayColumn('to_date'),
      jsonColumn('licences'),
      bigintColumn('price'),
      enumColumn('state'),
      idColumn('offered_by'),
      instantColumn('offered_at'),
      instantColumn('due_at'),
    ],
    { indices: [{ columns: ['organisation_id', 'id'] }, { columns: ['state', 'id'] }] },
  ),
  table(
    'listings_supply_area',
    [primaryId('supply_id'), primaryId('region_id'), textColumn('region_path', 200), enumColumn('field')],
    { indices: [{ columns: ['field', 'region_id'] }] },
  ),
  table(
    'listings_supply_match',
    [
      primaryId('id'),
      idColumn('need_id'),
      idColumn('supply_id'),
      textColumn('region_path', 200),
      idColumn('organisation_id'),
      enumColumn('state'),
      intColumn('score'),
      jsonColumn('reasons'),
      instantColumn('proposed_at'),
      idColumn('need_confirmed_by', { nullable: true }),
      idColumn('supply_confirmed_by', { nullable: true }),
      intColumn('people'),
      instantColumn('ended_at', { nullable: true }),
      textColumn('reason', 300, { nullable: true }),
      idColumn('listing_id', { nullable: true }),
    ],
    {
      indices: [
        { columns: ['need_id', 'supply_id'], unique: true },
        { columns: ['supply_id', 'state'] },
        { columns: ['need_id', 'state'] },
      ],
    },
  ),
];

/** The supply–demand board: needs, supplies with their areas, and matches. */
export class CreateSupplyBoard1767000000084 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner, tables);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropTables(
      queryRunner,
      tables.map((one) => one.name),
    );
  }
}
