import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { UnitOfWork } from '../database/unit-of-work.js';
import { WakeUp } from '../wake/wake-up.js';
import { Config } from '../config/config.js';
import { ConsumerRepository } from './consumer.repository.js';
import { OutboxRepository } from './outbox.repository.js';

const BATCH = 500;
const DAY_MS = 86_400_000;

/**
 * Numbers events after their commit. Auto-increment ids commit out of order, so "id > last seen" would skip rows: here
 * a position is given only to what is committed, by one process at a time, so positions never appear out of order.
 */
@Injectable()
export class Relay {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: OutboxRepository,
    private readonly consumers: ConsumerRepository,
    private readonly wakeUp: WakeUp,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** Numbers all that is committed; returns how many events that were. */
  async drain(): Promise<number> {
    let total = 0;
    for (let batch = BATCH; batch === BATCH; total += batch) {
      batch = await this.unitOfWork.run(() => this.numberBatch());
    }
    if (total > 0) this.wakeUp.numbered();
    return total;
  }

  /** Removes events that are older than the retention and that every consumer has handled. */
  async removeOld(): Promise<void> {
    const oldest = new Date(this.clock.now().getTime() - this.config.get('FEED_RETENTION_DAYS') * DAY_MS);
    await this.unitOfWork.run(async () => {
      const { position } = await this.outbox.lockRelay();
      await this.outbox.removeBefore(oldest, Math.min(position, await this.consumers.slowest(position)));
    });
  }

  private async numberBatch(): Promise<number> {
    const { position } = await this.outbox.lockRelay();
    const events = await this.outbox.unnumbered(BATCH);
    if (events.length > 0) await this.outbox.number(events, position + 1);
    return events.length;
  }
}
