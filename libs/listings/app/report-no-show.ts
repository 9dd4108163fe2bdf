import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import type { Actor } from '#platform';
import type { ServiceOrderEntity } from '../data/service-order.entity.js';
import { ordersErrors } from '../domain/orders.errors.js';
import type { AbsentSide } from '../domain/service-order.js';
import { OrderChanges } from './order-changes.js';
import { OrderDesk, type OrderStep } from './order-desk.js';

/** Who was not there. */
export interface NoShowStep extends OrderStep {
  readonly absent: AbsentSide;
}

/**
 * Says that somebody was not there (失约): the provider of the guest, the guest of the provider. Money and points wait some days,
 * in which the other side may dispute it. NOT_FOUND, STATE_NOT_ALLOWED, ORDER_NOT_BEGUN.
 */
@Injectable()
export class ReportNoShow {
  constructor(
    private readonly desk: OrderDesk,
    private readonly changes: OrderChanges,
  ) {}

  async execute(actor: Actor, step: NoShowStep): Promise<ServiceOrderEntity> {
    return this.desk.step(actor, 'reportNoShow', step, async ({ order, part, now }) => {
      const entitled = step.absent === 'RESIDENT' ? part.provider : part.guest;
      if (!entitled) throw generalErrors.NOT_FOUND();
      if (now < (order.scheduledFor ?? order.startsAt)) throw ordersErrors.ORDER_NOT_BEGUN();
      const endReason = step.absent === 'RESIDENT' ? 'RESIDENT_ABSENT' : 'PROVIDER_ABSENT';
      return this.changes.apply(order, 'reportNoShow', { reportedAt: now, reportedBy: actor.personId, endReason });
    });
  }
}
