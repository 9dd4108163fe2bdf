import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import type { Actor } from '#platform';
import type { ServiceOrderEntity } from '../data/service-order.entity.js';
import { ordersErrors } from '../domain/orders.errors.js';
import { EndOrder } from './end-order.js';
import { OrderDesk, type OrderStep } from './order-desk.js';

/**
 * The guest, or who placed it for him, confirms the service (确认服务): the subsidy is spent and the fee is the provider's. Never
 * who reported it. NOT_FOUND, STATE_NOT_ALLOWED, ORDER_FOUR_EYES.
 */
@Injectable()
export class ConfirmServiceOrder {
  constructor(
    private readonly desk: OrderDesk,
    private readonly ending: EndOrder,
  ) {}

  async execute(actor: Actor, step: OrderStep): Promise<ServiceOrderEntity> {
    return this.desk.step(actor, 'confirmServiceOrder', step, async ({ order, part }) => {
      if (!part.guest) throw generalErrors.NOT_FOUND();
      if (order.reportedBy === actor.personId) throw ordersErrors.ORDER_FOUR_EYES();
      return this.ending.served(order, 'confirm', actor.personId);
    });
  }
}
