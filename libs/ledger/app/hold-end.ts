import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Timers } from '#platform';
import type { HoldEntity } from '../data/hold.entity.js';
import { HoldRepository } from '../data/hold.repository.js';
import { HOLD_EXPIRY } from './reserve-hold.js';

/** Writes how a hold ended, and takes its timer back. */
@Injectable()
export class HoldEnd {
  constructor(
    private readonly holds: HoldRepository,
    private readonly timers: Timers,
    private readonly clock: Clock,
  ) {}

  /** The instant by which a hold is judged late. */
  now(): Date {
    return this.clock.now();
  }

  /** Needs the locked hold. */
  async record(hold: HoldEntity, state: HoldEntity['state'], postedAmount: number | null): Promise<void> {
    await this.holds.settle(hold.id, state, postedAmount, this.clock.now());
    if (hold.expiresAt) await this.timers.cancel(HOLD_EXPIRY, hold.id);
  }
}
