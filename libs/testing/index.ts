export { actorOf } from './actor-of.js';
export { FakeClock } from './fake-clock.js';
export { createMigratedDatabase, createTestContext, type TestContext } from './test-context.js';
export { createTestDatabase, type TestDatabase } from './test-database.js';
export {
  describeOnEachEngine,
  describeOnMariadb,
  describeWithRedis,
  describeWithStripeMock,
  forEachEngine,
  mariadbIsGiven,
  redisIsGiven,
} from './describe-on-each-engine.js';
export { GraphqlClient, Subscription, AnsweredWithErrors, type Answer, type AnsweredError } from './graphql-client.js';
export { seededRuns, type SeededRuns } from './seeded-runs.js';
export { layOut, printLedger, transferTable } from './ledger-table.js';
export { unzipped } from './unzipped.js';
