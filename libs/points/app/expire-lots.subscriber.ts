import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addMinutes, Clock } from '#kernel';
import { Timers } from '#platform';
import { ExpireLots } from './expire-lots.js';
import { LOT_EXPIRY } from './lot-desk.js';

/**
 * Ends lots by the platform's durable timers: one batch for each firing, in the unit that removes the timer, and the timer
 * anew while lots are left. So it goes on after a restart, and two processes never end a lot twice.
 */
@Injectable()
export class ExpireLotsSubscriber implements OnModuleInit {
  constructor(
    private readonly timers: Timers,
    private readonly expireLots: ExpireLots,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.timers.handle(LOT_EXPIRY, ({ end }) => this.round(String(end ?? 'returned')));
  }

  private async round(key: string): Promise<void> {
    const now = this.clock.now();
    const { ended, left } = await this.expireLots.execute(now);
    if (!left) return;
    // Nothing ended although some are due: another unit works on them; it may be undone, so look again in a minute.
    const dueAt = ended > 0 ? now : addMinutes(now, 1);
    await this.timers.schedule({ kind: LOT_EXPIRY, key, dueAt, payload: { end: key } });
  }
}
