import { Injectable } from '@nestjs/common';
import { BackgroundHealth, type BackgroundReport } from '../background-health.js';
import { withDeadline } from '../database/deadline.js';
import { RedisWakeUp } from '../wake/redis-wake-up.js';
import { Draining } from './draining.js';
import { HealthRepository } from './data/health.repository.js';

/** Longest that the question may take, in milliseconds: a proxy asks every few seconds. */
const ANSWER_WITHIN_MS = 2_000;

/** Whether this process can serve, and what it knows of what it stands on. */
export interface ReadinessReport {
  readonly ready: boolean;
  readonly database: 'up' | 'down';
  /** Committed events not yet in their feeds; unknown while the database is down. */
  readonly waitingEvents: number | null;
  /** How events and timers keep up, for an alarm: the API serves without a worker. Unknown while the database is down. */
  readonly background: BackgroundReport | null;
  /** Told for information: nothing waits for Redis. */
  readonly redis: 'unused' | 'up' | 'down';
  readonly shuttingDown: boolean;
}

/** Answers whether new requests should be sent here. */
@Injectable()
export class Readiness {
  constructor(
    private readonly health: HealthRepository,
    private readonly background: BackgroundHealth,
    private readonly redis: RedisWakeUp,
    private readonly draining: Draining,
  ) {}

  /** Asks the database, within a deadline. */
  async report(): Promise<ReadinessReport> {
    const waitingEvents = await withDeadline(this.health.waitingEvents(), ANSWER_WITHIN_MS).catch(() => null);
    const background =
      waitingEvents === null ? null : await withDeadline(this.background.report(), ANSWER_WITHIN_MS).catch(() => null);
    const shuttingDown = this.draining.hasBegun;
    return {
      ready: waitingEvents !== null && !shuttingDown,
      database: waitingEvents === null ? 'down' : 'up',
      waitingEvents,
      background,
      redis: this.redis.state,
      shuttingDown,
    };
  }
}
