import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  bigintColumn,
  instantColumn,
  intColumn,
  jsonColumn,
  longTextColumn,
  primaryBigint,
  primaryId,
  primaryText,
  sequenceColumn,
  textColumn,
} from '../../database/columns.js';
import { createTables, dropTables, table } from '../../database/tables.js';

const tables = [
  table(
    'platform_outbox',
    [
      sequenceColumn('sequence'),
      textColumn('type', 80),
      jsonColumn('payload'),
      jsonColumn('topics'),
      instantColumn('occurred_at'),
      bigintColumn('position', { nullable: true }),
    ],
    { indices: [{ columns: ['position'], unique: true }, { columns: ['type', 'position'] }] },
  ),
  table('platform_feed', [primaryText('topic', 120), primaryBigint('position')], {
    indices: [{ columns: ['position'] }],
  }),
  table('platform_relay', [primaryText('name', 20), bigintColumn('position'), bigintColumn('removed_to')]),
  table('platform_consumer', [
    primaryText('name', 80),
    bigintColumn('position'),
    intColumn('attempts'),
    instantColumn('retry_at'),
  ]),
  table(
    'platform_parked_event',
    [primaryText('consumer', 80), primaryBigint('position'), textColumn('code', 80), instantColumn('parked_at')],
    { indices: [{ columns: ['parked_at'] }] },
  ),
  table(
    'platform_timer',
    [
      primaryId('id'),
      textColumn('kind', 80),
      textColumn('key', 120),
      instantColumn('due_at'),
      jsonColumn('payload'),
      intColumn('attempts'),
    ],
    { indices: [{ columns: ['kind', 'key'], unique: true }, { columns: ['due_at'] }] },
  ),
  table(
    'platform_idempotency',
    [
      primaryId('actor_id'),
      primaryText('key', 255),
      textColumn('operation', 80),
      textColumn('input_hash', 64),
      longTextColumn('answer', { nullable: true }),
      instantColumn('created_at'),
    ],
    { indices: [{ columns: ['created_at'] }] },
  ),
];

/** Outbox, feeds, durable consumers, timers and idempotency keys. */
export class CreatePlatform1767000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner, tables);
    await queryRunner.query("INSERT INTO platform_relay (name, position, removed_to) VALUES ('relay', 0, 0)");
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropTables(
      queryRunner,
      tables.map(({ name }) => name),
    );
  }
}
