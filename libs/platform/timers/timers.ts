import { Injectable } from '@nestjs/common';
import { Clock, DomainError } from '#kernel';
import { currentUnit } from '../database/unit.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { EventPayload } from '../events/event-type.js';
import { Logger } from '../log/logger.js';
import { WakeUp } from '../wake/wake-up.js';
import { TimerRepository, type TimerRequest } from './timer.repository.js';

const PAGE = 50;
/** A timer that is due later than this needs no wake-up: every process that fires them looks twice as often. */
const SOON_MS = 1_000;
const ATTEMPTS = 10;

type Handler = (payload: EventPayload) => Promise<void>;

/** Durable timers: they survive restarts, and fire once however many processes there are. */
@Injectable()
export class Timers {
  private readonly handlers = new Map<string, Handler>();

  constructor(
    private readonly repository: TimerRepository,
    private readonly unitOfWork: UnitOfWork,
    private readonly wakeUp: WakeUp,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {}

  /** Sets a timer in the open unit; the same kind and key replaces an earlier one. */
  async schedule(request: TimerRequest): Promise<void> {
    await this.repository.put(request);
    const isSoon = request.dueAt.getTime() - this.clock.now().getTime() < SOON_MS;
    if (isSoon) currentUnit.getStore()?.onCommitted(() => this.wakeUp.timersSet());
  }

  /** Takes timers back in the open unit; those that are not set are passed over. */
  async cancel(kind: string, ...keys: readonly string[]): Promise<void> {
    await this.repository.remove(kind, keys);
  }

  /** Registers what happens for a kind. The handler runs in the unit that removes the timer. */
  handle(kind: string, handler: Handler): void {
    if (this.handlers.has(kind)) throw new Error(`There are two handlers for the timer ${kind}`);
    this.handlers.set(kind, handler);
  }

  /** Fires everything that is due by the clock; returns how many fired. */
  async runDue(): Promise<number> {
    let fired = 0;
    for (let due = await this.due(); due.length > 0; due = await this.due()) {
      const before = fired;
      for (const id of due) fired += (await this.fire(id)) ? 1 : 0;
      if (fired === before) break;
    }
    return fired;
  }

  /** Milliseconds until the next timer is due, at most `most`. */
  async untilNext(most: number): Promise<number> {
    const next = await this.repository.nextDue();
    if (next === undefined) return most;
    return Math.max(0, Math.min(most, next.getTime() - this.clock.now().getTime()));
  }

  private due(): Promise<string[]> {
    return this.repository.due(this.clock.now(), PAGE);
  }

  private async fire(id: string): Promise<boolean> {
    try {
      return await this.unitOfWork.run(() => this.handleOne(id));
    } catch (error) {
      await this.unitOfWork.run(() => this.postpone(id, error));
      return false;
    }
  }

  private async handleOne(id: string): Promise<boolean> {
    const timer = await this.repository.take(id);
    if (timer === undefined || timer.dueAt > this.clock.now()) return false;
    const handler = this.handlers.get(timer.kind);
    if (handler === undefined) throw new Error(`No handler for the timer ${timer.kind}`);
    await this.repository.delete(id);
    await handler(timer.payload);
    return true;
  }

  /** Tries again later, up to once a day: a timer is never dropped. */
  private async postpone(id: string, error: unknown): Promise<void> {
    const timer = await this.repository.take(id);
    if (timer === undefined) return;
    const attempts = Math.min(timer.attempts + 1, ATTEMPTS);
    const code = error instanceof DomainError ? error.code : 'INTERNAL';
    this.logger.error({ timer: timer.kind, key: timer.key, attempts, code, error }, 'a timer could not be handled');
    await this.repository.postpone(
      id,
      attempts,
      new Date(this.clock.now().getTime() + 1_000 * 4 ** Math.min(attempts, 8)),
    );
  }
}
