import { NestFactory } from '@nestjs/core';
import { Module, type INestApplicationContext, type Type } from '@nestjs/common';
import { Background, Config, Migrations, PlatformModule, type Capability, type Engine } from '#platform';
import { FakeClock } from './fake-clock.js';
import { createDatabaseFor, type TestDatabase } from './test-database.js';

@Module({})
class TestModule {}

/** Some capabilities running on a fresh database, without transport and without background loops. */
export interface TestContext {
  readonly engine: Engine;
  readonly clock: FakeClock;
  readonly databaseUrl: string;
  readonly application: INestApplicationContext;
  /** A provider by its class, whatever its constructor. */
  get<T>(type: { readonly prototype: T; readonly name: string }): T;
  /** Relays events, runs durable consumers and fires what is due by the fake clock, until nothing is left. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a test context. Settings are those of development with silent logs, plus what is given. */
export async function createTestContext(
  engine: Engine,
  capabilities: readonly Capability[],
  settings: Record<string, string> = {},
): Promise<TestContext> {
  const database = await createDatabaseFor(engine, capabilities);
  const clock = new FakeClock();
  const config = Config.fromEnvironment({
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    DATABASE_URL: database.url,
    ...settings,
  });
  const imports = [
    PlatformModule.forRoot({ config, capabilities, clock }),
    ...capabilities.map(({ module }) => module),
  ];
  const app: INestApplicationContext = await NestFactory.createApplicationContext(
    { module: TestModule, imports },
    { logger: false, abortOnError: false },
  );
  await app.get(Migrations).run();
  await database.migrated();
  return {
    engine,
    clock,
    databaseUrl: database.url,
    application: app,
    get: <T>(type: { readonly prototype: T; readonly name: string }) => app.get<T>(type as Type<T>, { strict: false }),
    settle: () => app.get(Background).settle(),
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}

/** A migrated database for an application of these capabilities that brings itself up. */
export async function createMigratedDatabase(
  engine: Engine,
  capabilities: readonly Capability[],
): Promise<TestDatabase> {
  const { isCopy, ...database } = await createDatabaseFor(engine, capabilities);
  if (isCopy) return database;
  await database.drop();
  await (await createTestContext(engine, capabilities)).close();
  return createDatabaseFor(engine, capabilities);
}
