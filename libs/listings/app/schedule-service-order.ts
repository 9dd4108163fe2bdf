import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import type { Actor } from '#platform';
import type { ServiceOrderEntity } from '../data/service-order.entity.js';
import { ordersErrors } from '../domain/orders.errors.js';
import { serviceOrderStates } from '../domain/service-order.states.js';
import { OrderChanges } from './order-changes.js';
import { OrderDesk, requireProvider, type OrderStep } from './order-desk.js';

/** When the guest is expected, within the slot; null: at its beginning. */
export interface ScheduleStep extends OrderStep {
  readonly scheduledFor: Date | null;
}

/** The provider fixes the time, once the fee is paid (排期). NOT_FOUND, STATE_NOT_ALLOWED, ORDER_NOT_PAID, BAD_USER_INPUT. */
@Injectable()
export class ScheduleServiceOrder {
  constructor(
    private readonly desk: OrderDesk,
    private readonly changes: OrderChanges,
  ) {}

  async execute(actor: Actor, step: ScheduleStep): Promise<ServiceOrderEntity> {
    return this.desk.step(actor, 'scheduleServiceOrder', step, async (opened) => {
      requireProvider(opened);
      const { order } = opened;
      serviceOrderStates.next(order.state, 'schedule');
      if (order.feePaid < order.fee) throw ordersErrors.ORDER_NOT_PAID();
      const scheduledFor = step.scheduledFor ?? order.startsAt;
      if (scheduledFor < order.startsAt || scheduledFor >= order.endsAt) {
        throw generalErrors.BAD_USER_INPUT({ field: 'scheduledFor', reason: 'must be within the slot' });
      }
      return this.changes.apply(order, 'schedule', { scheduledFor });
    });
  }
}
