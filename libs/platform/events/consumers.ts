import { Injectable } from '@nestjs/common';
import { Clock, DomainError } from '#kernel';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Logger } from '../log/logger.js';
import { ConsumerRepository } from './consumer.repository.js';
import { Events, type Consumer } from './events.js';
import { OutboxRepository } from './outbox.repository.js';

const ATTEMPTS = 8;

type Outcome = 'handled' | 'nothing left' | 'not now';

/** Runs the durable consumers: each event once for each consumer, in order, its effects and its position in one unit. */
@Injectable()
export class Consumers {
  private readonly known = new Set<string>();
  /** Up to where the types of events were looked at. */
  private seenTo = 0;
  /** Consumers that had work left when they were last looked at: a failure that waits, or another process at work. */
  private readonly behind = new Set<string>();

  constructor(
    private readonly events: Events,
    private readonly outbox: OutboxRepository,
    private readonly repository: ConsumerRepository,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {}

  /** Handles all that is waiting; returns how many events were handled. */
  async drain(): Promise<number> {
    let handled = 0;
    for (const { consumer, isSure } of await this.concerned()) {
      await this.ensure(consumer.name);
      let outcome = await this.step(consumer, isSure);
      for (; outcome === 'handled'; handled += 1) outcome = await this.step(consumer, false);
      if (outcome === 'nothing left') this.behind.delete(consumer.name);
    }
    return handled;
  }

  /**
   * Those for whom something may have come since the last time: most events concern none or one. All of them at first.
   * `isSure` where there is an event, unless another process was faster.
   */
  private async concerned(): Promise<{ consumer: Consumer; isSure: boolean }[]> {
    const types = await this.outbox.typesAfter(this.seenTo);
    const looked = this.events.consumers.map((consumer) => ({
      consumer,
      isSure: this.known.has(consumer.name) && consumer.types.some((type) => types.has(type)),
    }));
    const concerned = looked.filter(
      ({ consumer: { name }, isSure }) => isSure || !this.known.has(name) || this.behind.has(name),
    );
    concerned.forEach(({ consumer }) => this.behind.add(consumer.name));
    this.seenTo = Math.max(this.seenTo, ...types.values());
    return concerned;
  }

  /** Up to where no consumer of this application needs an event any more, at most `head`. */
  async handledTo(head: number): Promise<number> {
    let handled = head;
    for (const { name, types } of this.events.consumers) {
      await this.ensure(name);
      const next = await this.outbox.nextOf(types, await this.repository.positionOf(name));
      if (next !== undefined) handled = Math.min(handled, next.position - 1);
    }
    const parked = await this.repository.firstParked();
    return parked === undefined ? handled : Math.min(handled, parked - 1);
  }

  private async ensure(name: string): Promise<void> {
    if (this.known.has(name)) return;
    await this.unitOfWork.run(() => this.repository.ensure(name));
    this.known.add(name);
  }

  private async step(consumer: Consumer, isSure: boolean): Promise<Outcome> {
    if (!isSure && !(await this.hasWork(consumer))) return 'nothing left';
    const seen = { position: 0 };
    try {
      return await this.unitOfWork.run(() => this.handleNext(consumer, seen));
    } catch (error) {
      await this.unitOfWork.run(() => this.fail(consumer, seen.position, error));
      return 'not now';
    }
  }

  /** A cheap look without a lock, so that idle consumers open no transactions. */
  private async hasWork(consumer: Consumer): Promise<boolean> {
    const position = await this.repository.positionOf(consumer.name);
    return (await this.outbox.nextOf(consumer.types, position)) !== undefined;
  }

  private async handleNext(consumer: Consumer, seen: { position: number }): Promise<Outcome> {
    const row = await this.repository.take(consumer.name);
    if (row === undefined || row.retryAt > this.clock.now()) return 'not now';
    const event = await this.outbox.nextOf(consumer.types, row.position);
    if (event === undefined) return 'nothing left';
    seen.position = event.position;
    await consumer.handle(event.payload);
    await this.repository.advance(consumer.name, event.position);
    return 'handled';
  }

  private async fail(consumer: Consumer, position: number, error: unknown): Promise<void> {
    const code = error instanceof DomainError ? error.code : 'INTERNAL';
    const row = await this.repository.take(consumer.name);
    if (row === undefined || position <= row.position) return;
    const attempts = row.attempts + 1;
    this.logger.error({ consumer: consumer.name, position, attempts, code, error }, 'an event could not be handled');
    if (attempts < ATTEMPTS) {
      await this.repository.postpone(
        consumer.name,
        attempts,
        new Date(this.clock.now().getTime() + 100 * 2 ** attempts),
      );
      return;
    }
    await this.repository.park(consumer.name, position, code, this.clock.now());
    await this.repository.advance(consumer.name, position);
  }
}
