import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  boolColumn,
  createGuards,
  createTables,
  doubleColumn,
  dropGuards,
  dropTables,
  enumColumn,
  type Guard,
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
    'listings_space',
    [
      primaryId('id'),
      idColumn('region_id'),
      textColumn('region_path', 200),
      enumColumn('kind'),
      textColumn('name', 60),
      textColumn('address', 120),
      doubleColumn('longitude', { nullable: true }),
      doubleColumn('latitude', { nullable: true }),
      jsonColumn('hours'),
      boolColumn('auto_confirm'),
      intColumn('days_ahead'),
      intColumn('standing_per_booker'),
      enumColumn('state'),
      idColumn('created_by'),
      instantColumn('created_at'),
    ],
    { indices: [{ columns: ['region_path', 'id'] }] },
  ),
  table(
    'listings_room',
    [
      primaryId('id'),
      idColumn('space_id'),
      textColumn('name', 60),
      intColumn('capacity'),
      textColumn('equipment', 200),
      enumColumn('state'),
    ],
    { indices: [{ columns: ['space_id', 'id'] }] },
  ),
  table(
    'listings_booking',
    [
      primaryId('id'),
      idColumn('room_id'),
      idColumn('space_id'),
      textColumn('region_path', 200),
      instantColumn('starts_at'),
      instantColumn('ends_at'),
      idColumn('booked_by'),
      idColumn('organisation_id', { nullable: true }),
      textColumn('group_name', 60, { nullable: true }),
      textColumn('purpose', 200),
      intColumn('people'),
      enumColumn('state'),
      instantColumn('created_at'),
      idColumn('decided_by', { nullable: true }),
      instantColumn('decided_at', { nullable: true }),
      textColumn('reason', 300, { nullable: true }),
    ],
    {
      indices: [
        { columns: ['room_id', 'starts_at'] },
        { columns: ['space_id', 'id'] },
        { columns: ['booked_by', 'id'] },
        { columns: ['organisation_id', 'id'] },
      ],
    },
  ),
];

/** Who had a room when stays to be read. */
const guards: readonly Guard[] = [
  { table: 'listings_booking', event: 'DELETE', message: 'a booking is never removed' },
];

/** Spaces, their rooms and bookings. */
export class CreateSpaces1767000000083 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner, tables);
    await createGuards(queryRunner, guards);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropGuards(queryRunner, guards);
    await dropTables(
      queryRunner,
      tables.map((one) => one.name),
    );
  }
}
