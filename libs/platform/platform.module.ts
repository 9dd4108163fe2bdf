import { type DynamicModule, Module } from '@nestjs/common';
import { Clock } from '#kernel';
import { Background } from './background.js';
import { BackgroundHealth } from './background-health.js';
import { CAPABILITIES, type Capability } from './capability.js';
import { Checks } from './checks/checks.js';
import { Config } from './config/config.js';
import { FieldCipher } from './crypto/field-cipher.js';
import { Connections, DATA_SOURCES, type DataSources } from './database/connections.js';
import { openDataSource } from './database/data-source.js';
import { Database } from './database/database.js';
import { Migrations } from './database/migrate.js';
import { UnitOfWork } from './database/unit-of-work.js';
import { ConsumerRepository } from './events/consumer.repository.js';
import { Consumers } from './events/consumers.js';
import { Events } from './events/events.js';
import { OutboxRepository } from './events/outbox.repository.js';
import { ParkedEvents } from './events/parked-events.js';
import { Relay } from './events/relay.js';
import { Feed } from './feed/feed.js';
import { FeedTail } from './feed/feed-tail.js';
import { Idempotency } from './idempotency/idempotency.js';
import { IdempotencyRepository } from './idempotency/idempotency.repository.js';
import { Limits } from './limits/limits.js';
import { Logger } from './log/logger.js';
import { platformCapability } from './platform.capability.js';
import { PublicStreams } from './streams/public-streams.js';
import { ClockRepository } from './time/data/clock.repository.js';
import { openClock } from './time/open-clock.js';
import { TimerRepository } from './timers/timer.repository.js';
import { Timers } from './timers/timers.js';
import { RedisWakeUp } from './wake/redis-wake-up.js';
import { WakeUp } from './wake/wake-up.js';

const ownProviders = [
  ConsumerRepository,
  OutboxRepository,
  IdempotencyRepository,
  TimerRepository,
  ClockRepository,
  FeedTail,
  Relay,
  Consumers,
];
const publicProviders = [
  Logger,
  FieldCipher,
  Connections,
  Database,
  Migrations,
  UnitOfWork,
  WakeUp,
  RedisWakeUp,
  Events,
  Feed,
  Timers,
  Idempotency,
  Background,
  BackgroundHealth,
  Checks,
  Limits,
  ParkedEvents,
  PublicStreams,
];

/** What an application is made of. */
export interface PlatformOptions {
  readonly config: Config;
  /** All capabilities but the platform's own, lower ones first. */
  readonly capabilities: readonly Capability[];
  /** Another clock, for tests. */
  readonly clock?: Clock;
}

/** The plumbing that every capability stands on, available everywhere. */
@Module({})
export class PlatformModule {
  static forRoot({ config, capabilities, clock }: PlatformOptions): DynamicModule {
    const all = [platformCapability, ...capabilities];
    const settings = [
      { provide: Config, useValue: config },
      { provide: CAPABILITIES, useValue: all },
      clock ? { provide: Clock, useValue: clock } : { provide: Clock, ...openClock },
      { provide: DATA_SOURCES, useFactory: (): Promise<DataSources> => openBoth(config, all) },
    ];
    return {
      module: PlatformModule,
      global: true,
      providers: [...settings, ...ownProviders, ...publicProviders],
      exports: [Config, Clock, CAPABILITIES, ...publicProviders],
    };
  }
}

async function openBoth(config: Config, capabilities: readonly Capability[]): Promise<DataSources> {
  const writing = await openDataSource(config, capabilities, 'write');
  return { writing, reading: await openDataSource(config, capabilities, 'read') };
}
