import { Injectable } from '@nestjs/common';
import { Events, Timers } from '#platform';
import { type DispatchCase } from '../data/dispatch-case.entity.js';
import { DispatchProgressed } from './dispatch.events.js';
import { dispatchTimer } from './dispatch.timers.js';

/** What a search sets off outside its own rows: timers, and the boards. */
@Injectable()
export class DispatchSignals {
  constructor(
    private readonly events: Events,
    private readonly timers: Timers,
  ) {}

  /** Goes on at an instant. */
  async goOnAt(requestId: string, dueAt: Date): Promise<void> {
    await this.timers.schedule({ kind: dispatchTimer.goOn, key: requestId, dueAt, payload: { requestId } });
  }

  /** Nobody can be asked: the first step of escalation is due at once. */
  async escalateNow(requestId: string, dueAt: Date): Promise<void> {
    await this.timers.schedule({ kind: dispatchTimer.escalate, key: requestId, dueAt, payload: { requestId } });
  }

  /** Tells the boards. */
  async progressed(search: Pick<DispatchCase, 'id' | 'regionIds'>): Promise<void> {
    await this.events.publish(DispatchProgressed, { requestId: search.id, regionIds: search.regionIds });
  }
}
