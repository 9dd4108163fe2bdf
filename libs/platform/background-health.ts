import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { ConsumerRepository } from './events/consumer.repository.js';
import { Events } from './events/events.js';
import { OutboxRepository } from './events/outbox.repository.js';
import { TimerRepository } from './timers/timer.repository.js';

/** A timer this much past its instant is overdue: a working worker fires it sooner. In milliseconds. */
const GRACE_MS = 5_000;

/** How the work behind the requests keeps up, whichever process does it. */
export interface BackgroundReport {
  /** Age of the oldest event that some consumer has not handled, in seconds; 0 when all is done. */
  readonly lagSeconds: number;
  /** Timers more than five seconds past their instant. */
  readonly overdueTimers: number;
  /** How long the first of them is past its instant, in seconds; 0 without one. */
  readonly oldestTimerSeconds: number;
  /** Events set aside after all attempts. */
  readonly parkedEvents: number;
}

/** Tells from the database whether events and timers are worked on: a dead worker shows here and nowhere else. */
@Injectable()
export class BackgroundHealth {
  constructor(
    private readonly events: Events,
    private readonly outbox: OutboxRepository,
    private readonly consumers: ConsumerRepository,
    private readonly timers: TimerRepository,
    private readonly clock: Clock,
  ) {}

  /** All at once. A few short reads by index. */
  async report(): Promise<BackgroundReport> {
    const lags = await this.lags();
    const timers = await this.overdueTimers();
    return {
      lagSeconds: Math.max(0, ...lags.values()),
      overdueTimers: timers.count,
      oldestTimerSeconds: timers.oldestSeconds,
      parkedEvents: await this.consumers.parkedCount(),
    };
  }

  /** Seconds since the oldest event that each consumer has not handled happened; 0 for one that has handled all. */
  async lags(): Promise<Map<string, number>> {
    const positions = await this.consumers.positions();
    const unnumbered = await this.outbox.oldestUnnumbered();
    const lags = new Map<string, number>();
    for (const { name, types } of this.events.consumers) {
      const next = await this.outbox.nextOf(types, positions.get(name) ?? 0);
      lags.set(name, this.secondsSince(next?.occurredAt ?? unnumbered));
    }
    return lags;
  }

  /** How many timers are overdue, and the first of them by how much. */
  async overdueTimers(): Promise<{ count: number; oldestSeconds: number }> {
    const before = new Date(this.clock.now().getTime() - GRACE_MS);
    const count = await this.timers.countDue(before);
    return { count, oldestSeconds: count === 0 ? 0 : this.secondsSince(await this.timers.nextDue()) };
  }

  private secondsSince(instant: Date | undefined): number {
    if (instant === undefined) return 0;
    return Math.max(0, Math.round((this.clock.now().getTime() - instant.getTime()) / 1000));
  }
}
