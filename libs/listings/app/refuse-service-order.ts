import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { ServiceOrderEntity } from '../data/service-order.entity.js';
import { EndOrder } from './end-order.js';
import { OrderDesk, requireProvider, type OrderStep } from './order-desk.js';

/** The provider cannot serve (拒单): place and points are free again. NOT_FOUND, STATE_NOT_ALLOWED. */
@Injectable()
export class RefuseServiceOrder {
  constructor(
    private readonly desk: OrderDesk,
    private readonly ending: EndOrder,
  ) {}

  async execute(actor: Actor, step: OrderStep): Promise<ServiceOrderEntity> {
    return this.desk.step(actor, 'refuseServiceOrder', step, async (opened) => {
      requireProvider(opened);
      return this.ending.unserved(opened.order, 'refuse', { endReason: 'PROVIDER_REFUSED', keptPercent: 0 });
    });
  }
}
