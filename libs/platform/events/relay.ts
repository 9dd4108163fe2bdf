import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { UnitOfWork } from '../database/unit-of-work.js';
import { WakeUp } from '../wake/wake-up.js';
import { Config } from '../config/config.js';
import { Consumers } from './consumers.js';
import { OutboxRepository } from './outbox.repository.js';

const BATCH = 500;
const REMOVED_AT_ONCE = 5_000;
const DAY_MS = 86_400_000;

/**
 * Numbers events after their commit. Auto-increment ids commit out of order, so "id > last seen" would skip rows: here
 * a position is given only to what is committed, by one process at a time, so positions never appear out of order.
 */
@Injectable()
export class Relay {
  /** Whether this process has committed events since it last numbered: then it need not look whether there are any. */
  private expected = false;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: OutboxRepository,
    private readonly consumers: Consumers,
    private readonly wakeUp: WakeUp,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {
    wakeUp.on('committed', () => (this.expected = true));
  }

  /**
   * Numbers all that is committed; returns how many events that were. Looks first without a lock, so that of several
   * processes that are woken only one opens a transaction; who does looks again after it, so nothing stays behind.
   */
  async drain(): Promise<number> {
    let total = 0;
    while (!this.outbox.allNumbered && (await this.isWaiting())) {
      const batch = await this.unitOfWork.run(() => this.numberBatch());
      if (batch === 'another process numbers') break;
      total += batch;
      if (batch > 0) this.wakeUp.numbered({ forConsumers: true });
    }
    return total;
  }

  /** Removes events that are older than the retention and that every consumer has handled. */
  async removeOld(): Promise<void> {
    const oldest = new Date(this.clock.now().getTime() - this.config.get('FEED_RETENTION_DAYS') * DAY_MS);
    for (let gone = REMOVED_AT_ONCE; gone === REMOVED_AT_ONCE;) {
      gone = await this.unitOfWork.run(async () => {
        const { position, removedTo } = await this.outbox.lockRelay();
        const handledTo = await this.consumers.handledTo(position);
        return this.outbox.removeStep(removedTo, handledTo, oldest, REMOVED_AT_ONCE);
      });
    }
  }

  private async isWaiting(): Promise<boolean> {
    const isSure = this.expected;
    this.expected = false;
    return isSure || this.outbox.isWaiting();
  }

  private async numberBatch(): Promise<number | 'another process numbers'> {
    const position = await this.outbox.takeRelay();
    if (position === undefined) return 'another process numbers';
    const events = await this.outbox.unnumbered(BATCH);
    if (events.length > 0) await this.outbox.number(events, position + 1);
    return events.length;
  }
}
