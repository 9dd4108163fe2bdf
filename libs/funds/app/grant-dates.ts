import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Timers } from '#platform';
import { grantTimer } from './grant-clock.js';

const DAY = 86_400_000;

/** Until when money stays set aside, and its timer. */
@Injectable()
export class GrantDates {
  constructor(
    private readonly timers: Timers,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  /** Sets the timer of a reservation; answers when it ends. */
  async until(grantId: string, days: number): Promise<Date> {
    const dueAt = new Date(this.clock.now().getTime() + days * DAY);
    await this.timers.schedule({ kind: grantTimer.reservation, key: grantId, dueAt, payload: { grantId } });
    return dueAt;
  }

  async cancel(grantId: string): Promise<void> {
    await this.timers.cancel(grantTimer.reservation, grantId);
  }
}
