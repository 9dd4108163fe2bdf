import { Injectable } from '@nestjs/common';
import { addDays, businessDate, Clock, startOfBusinessDate } from '#kernel';
import { Timers } from '#platform';

/** The timer that signs a head every day. */
export const DAILY_HEAD = 'proofs.daily-head';

/** Sets the timer of the next daily head: when the first leaf is there, and then from day to day. */
@Injectable()
export class DailyHead {
  constructor(
    private readonly timers: Timers,
    private readonly clock: Clock,
  ) {}

  /** In the open unit: at the next midnight in Shanghai. */
  async schedule(): Promise<void> {
    const dueAt = startOfBusinessDate(addDays(businessDate(this.clock.now()), 1));
    await this.timers.schedule({ kind: DAILY_HEAD, key: 'ledger', dueAt, payload: {} });
  }
}
