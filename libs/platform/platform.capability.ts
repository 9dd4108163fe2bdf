import { Module } from '@nestjs/common';
import { generalErrors } from '#kernel';
import type { Capability } from './capability.js';
import { edgeErrors } from './graphql/errors/edge.errors.js';
import { CreatePlatform1767000000000 } from './data/migrations/1767000000000-create-platform.js';
import { ConsumerEntity, ParkedEventEntity } from './events/consumer.entity.js';
import { FeedEntity, OutboxEntity, RelayEntity } from './events/outbox.entity.js';
import { IdempotencyEntity } from './idempotency/idempotency.entity.js';
import { TimerEntity } from './timers/timer.entity.js';

/** The plumbing's own tables and the general error codes; its providers come from `PlatformModule.forRoot`. */
@Module({})
class PlatformTables {}

/** The first capability of every application. */
export const platformCapability: Capability = {
  name: 'platform',
  module: PlatformTables,
  entities: [OutboxEntity, FeedEntity, RelayEntity, ConsumerEntity, ParkedEventEntity, TimerEntity, IdempotencyEntity],
  migrations: [CreatePlatform1767000000000],
  errors: { ...generalErrors.catalogue, ...edgeErrors.catalogue },
};
