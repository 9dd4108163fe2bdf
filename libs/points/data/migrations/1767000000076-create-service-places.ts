import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  bigintColumn,
  createTables,
  dropTables,
  enumColumn,
  idColumn,
  instantColumn,
  primaryId,
  table,
} from '#platform';

const servicePlace = table(
  'points_service_place',
  [
    primaryId('id'),
    idColumn('person_id'),
    idColumn('provider_id'),
    bigintColumn('price'),
    bigintColumn('taken'),
    enumColumn('state'),
    idColumn('hold_id'),
    instantColumn('reserved_at'),
    instantColumn('ended_at', { nullable: true }),
  ],
  { indices: [{ columns: ['person_id', 'reserved_at'] }, { columns: ['provider_id'] }] },
);

/** Points for places in services. */
export class CreateServicePlaces1767000000076 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner, [servicePlace]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropTables(queryRunner, [servicePlace.name]);
  }
}
