import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  bigintColumn,
  boolColumn,
  createGuards,
  createTables,
  dropGuards,
  dropTables,
  enumColumn,
  type Guard,
  idColumn,
  instantColumn,
  intColumn,
  primaryId,
  table,
  textColumn,
} from '#platform';

const tables = [
  table(
    'points_merchant',
    [
      primaryId('id'),
      textColumn('name', 100),
      idColumn('region_id'),
      textColumn('region_path', 160),
      idColumn('registered_by'),
      instantColumn('registered_at'),
    ],
    { indices: [{ columns: ['region_path', 'id'] }] },
  ),
  table(
    'points_reward',
    [
      primaryId('id'),
      idColumn('merchant_id'),
      textColumn('merchant_name', 100),
      idColumn('region_id'),
      textColumn('region_path', 160),
      enumColumn('kind'),
      textColumn('name', 60),
      textColumn('description', 500),
      textColumn('place', 100),
      bigintColumn('price'),
      intColumn('stock'),
      intColumn('supplied'),
      instantColumn('valid_from'),
      instantColumn('valid_until'),
      intColumn('pick_up_days'),
      boolColumn('prepared'),
      intColumn('times_per_period', { nullable: true }),
      enumColumn('period'),
      enumColumn('state'),
      idColumn('created_by'),
      instantColumn('created_at'),
    ],
    { indices: [{ columns: ['region_id', 'state', 'id'] }, { columns: ['merchant_id', 'id'] }] },
  ),
  table(
    'points_redemption',
    [
      primaryId('id'),
      idColumn('reward_id'),
      textColumn('reward_name', 60),
      textColumn('place', 100),
      idColumn('merchant_id'),
      idColumn('person_id'),
      bigintColumn('price'),
      enumColumn('state'),
      textColumn('policy_id', 36),
      intColumn('return_days'),
      idColumn('hold_id'),
      idColumn('transfer_id', { nullable: true }),
      idColumn('return_transfer_id', { nullable: true }),
      boolColumn('piece_back'),
      instantColumn('reserved_at'),
      instantColumn('expires_at'),
      instantColumn('ready_at', { nullable: true }),
      instantColumn('fulfilled_at', { nullable: true }),
      idColumn('fulfilled_by', { nullable: true }),
      instantColumn('ended_at', { nullable: true }),
      idColumn('ended_by', { nullable: true }),
      textColumn('reason', 300, { nullable: true }),
    ],
    {
      indices: [
        { columns: ['person_id', 'id'] },
        { columns: ['merchant_id', 'id'] },
        { columns: ['reward_id', 'person_id'] },
      ],
    },
  ),
  table(
    'points_redemption_code',
    [
      primaryId('id'),
      idColumn('merchant_id'),
      textColumn('code_index', 64),
      textColumn('open_code', 64, { nullable: true }),
      textColumn('token_index', 64),
      textColumn('sealed', 200),
    ],
    {
      indices: [
        { columns: ['open_code'], unique: true },
        { columns: ['code_index'] },
        { columns: ['token_index'], unique: true },
      ],
    },
  ),
  table('points_redemption_attempt', [primaryId('id'), intColumn('wrong'), instantColumn('since')]),
];

/** What was redeemed stays to be read. */
const guards: readonly Guard[] = [
  { table: 'points_redemption', event: 'DELETE', message: 'a redemption is never removed' },
  { table: 'points_reward', event: 'DELETE', message: 'a reward is never removed' },
];

/** Merchants, rewards, redemptions and their codes. */
export class CreateRewards1767000000040 implements MigrationInterface {
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
