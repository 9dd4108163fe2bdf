export { CAPABILITIES, type Capability } from './capability.js';
export { Checks, type Check, type CheckOutcome } from './checks/checks.js';
export {
  persistingFaults,
  walkCompared,
  walkEach,
  walkPages,
  type CheckedPage,
  type ComparedPage,
} from './checks/walk-pages.js';
export { Config } from './config/config.js';
export { loadEnvFile } from './config/load-env-file.js';
export { envExample } from './config/env-example.js';
export { CODE_STEP_MS, RotatingCode, type SealedSecret } from './crypto/rotating-code.js';
export { workbook, WORKBOOK_TYPE, type SheetCell } from './workbook/workbook.js';
export { FieldCipher } from './crypto/field-cipher.js';
export { toWgs84 } from './geo/to-wgs84.js';
export * from './database/index.js';
export { defineEvent, type EventPayload, type EventType } from './events/event-type.js';
export { Events } from './events/events.js';
export { ParkedEvents, type ParkedEvent } from './events/parked-events.js';
export { Feed } from './feed/feed.js';
export type { FeedItem } from './feed/feed-item.js';
export { Idempotency } from './idempotency/idempotency.js';
export { Timers } from './timers/timers.js';
export { Background } from './background.js';
export { Logger } from './log/logger.js';
export { WakeUp } from './wake/wake-up.js';
export { RedisWakeUp } from './wake/redis-wake-up.js';
export { PlatformModule, type PlatformOptions } from './platform.module.js';
export { platformCapability } from './platform.capability.js';
export * from './graphql/index.js';
export * from './limits/index.js';
export * from './http/index.js';
export * from './streams/index.js';
export { failStart, faultText } from './failed-start.js';
