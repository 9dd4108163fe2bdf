import type { Capability, Engine } from '#platform';
import { createTestContext, type TestContext } from './test-context.js';

/** Whether the MariaDB suites run, are shown as skipped, or must not be skipped. */
export function mariadbIsGiven(): boolean {
  return serviceIsGiven('LINLI_TEST_MARIADB_URL');
}

/** Whether the Redis suites run, as for MariaDB. */
export function redisIsGiven(): boolean {
  return serviceIsGiven('LINLI_TEST_REDIS_URL');
}

/** Runs a block on SQLite and, where its address is given, on MariaDB. Each gets a fresh database for the whole block. */
export function describeOnEachEngine(
  name: string,
  capabilities: readonly Capability[],
  body: (context: () => TestContext) => void,
  settings: Record<string, string> = {},
): void {
  forEachEngine(name, (engine) => {
    let opened: TestContext | undefined;
    beforeAll(async () => {
      opened = await createTestContext(engine, capabilities, settings);
    });
    afterAll(async () => opened?.close());
    body(() => {
      if (opened === undefined) throw new Error('The test context is not open yet');
      return opened;
    });
  });
}

/** Runs a block once for each engine; without MariaDB's address its block is shown as skipped. */
export function forEachEngine(name: string, body: (engine: Engine) => void): void {
  describe(`${name} · SQLite`, () => body('sqlite'));
  describeOnMariadb(name, () => body('mysql'));
}

/** Runs a block that needs MariaDB itself; without its address it is shown as skipped. */
export function describeOnMariadb(name: string, body: () => void): void {
  describeIf(mariadbIsGiven(), `${name} · MariaDB`, body);
}

/** Runs a block that needs Redis; without its address it is shown as skipped. */
export function describeWithRedis(name: string, body: () => void): void {
  describeIf(redisIsGiven(), `${name} · Redis`, body);
}

/** Runs a block that needs stripe-mock (STRIPE_MOCK_URL); without its address it is shown as skipped. */
export function describeWithStripeMock(name: string, body: (url: string) => void): void {
  const url = process.env.STRIPE_MOCK_URL ?? '';
  describeIf(url !== '', `${name} · stripe-mock`, () => body(url));
}

function describeIf(given: boolean, name: string, body: () => void): void {
  const describeOrSkip = given ? describe : describe.skip;
  describeOrSkip(name, body);
}

function serviceIsGiven(variable: string): boolean {
  const given = (process.env[variable] ?? '') !== '';
  if (!given && process.env.LINLI_REQUIRE_SERVICES === '1') throw new Error(`${variable} is required and not set`);
  return given;
}
