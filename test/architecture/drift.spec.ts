import { Module } from '@nestjs/common';
import { Entity, Index, type MigrationInterface, type QueryRunner } from 'typeorm';
import {
  createTables,
  Migrations,
  PrimaryId,
  primaryId,
  table,
  TextColumn,
  textColumn,
  type Capability,
} from '#platform';
import { describeOnEachEngine } from '#testing';

@Module({})
class ExampleModule {}

@Entity('example_lot')
@Index('ix_example_lot_code', ['code'])
class LotEntity {
  @PrimaryId() id: string;
  @TextColumn(40) code: string;
}

class Agrees1 implements MigrationInterface {
  readonly name: string = 'Agrees1700000000001';
  up(queryRunner: QueryRunner): Promise<void> {
    const lot = table('example_lot', [primaryId('id'), textColumn('code', 40)], { indices: [{ columns: ['code'] }] });
    return createTables(queryRunner, [lot]);
  }
  async down(): Promise<void> {}
}

class LacksIndex1 extends Agrees1 {
  override readonly name = 'LacksIndex1700000000001';
  override up(queryRunner: QueryRunner): Promise<void> {
    return createTables(queryRunner, [table('example_lot', [primaryId('id'), textColumn('code', 40)])]);
  }
}

class LacksColumn1 extends Agrees1 {
  override readonly name = 'LacksColumn1700000000001';
  override up(queryRunner: QueryRunner): Promise<void> {
    return createTables(queryRunner, [table('example_lot', [primaryId('id')])]);
  }
}

class OtherLength1 extends Agrees1 {
  override readonly name = 'OtherLength1700000000001';
  override up(queryRunner: QueryRunner): Promise<void> {
    const lot = table('example_lot', [primaryId('id'), textColumn('code', 50)], { indices: [{ columns: ['code'] }] });
    return createTables(queryRunner, [lot]);
  }
}

const migratedBy = (migration: Capability['migrations'][number]): Capability => ({
  name: 'example',
  module: ExampleModule,
  entities: [LotEntity],
  migrations: [migration],
  errors: {},
});

describeOnEachEngine('an entity whose migration agrees', [migratedBy(Agrees1)], (context) => {
  it('has no drift', async () => {
    expect(await context().get(Migrations).drift()).toEqual([]);
  });
});

describe.each([
  ['lacks an index', LacksIndex1, 'ix_example_lot_code'],
  ['lacks a column', LacksColumn1, 'code'],
  ['has another length', OtherLength1, 'code'],
])('an entity whose migration %s', (_what, migration, named) => {
  describeOnEachEngine('drift', [migratedBy(migration)], (context) => {
    it(`names ${named}`, async () => {
      expect((await context().get(Migrations).drift()).join('\n')).toContain(named);
    });
  });
});
