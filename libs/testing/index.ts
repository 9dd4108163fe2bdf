export { FakeClock } from './fake-clock.js';
export { createTestContext, type TestContext } from './test-context.js';
export { createTestDatabase, type TestDatabase } from './test-database.js';
export { describeOnEachEngine, forEachEngine, mariadbIsGiven, redisIsGiven } from './describe-on-each-engine.js';
