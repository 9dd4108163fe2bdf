import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { UnitOfWork } from '#platform';
import { ServiceOrderRepository } from '../data/service-order.repository.js';
import { EndOrder } from './end-order.js';

/** What happens to an order when nobody did anything in time (订单到期). One that moved meanwhile stays as it is. */
@Injectable()
export class MoveDueOrder {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly orders: ServiceOrderRepository,
    private readonly ending: EndOrder,
    private readonly clock: Clock,
  ) {}

  /**
   * Nobody accepted it: it expires. Nobody said what became of it: everything goes back. Its guest was silent: it is confirmed.
   * Nobody disputed a no-show: it is final.
   */
  async execute(orderId: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      const order = await this.orders.lock(orderId);
      if (order.dueAt === null || order.dueAt > this.clock.now()) return;
      if (order.state === 'REQUESTED') {
        await this.ending.unserved(order, 'expire', { endReason: 'NOT_ACCEPTED_IN_TIME', keptPercent: 0 });
      } else if (order.state === 'ACCEPTED' || order.state === 'SCHEDULED') {
        await this.ending.unserved(order, 'expire', { endReason: 'NOT_REPORTED', keptPercent: 0 });
      } else if (order.state === 'DELIVERED') await this.ending.served(order, 'confirm', null);
      else if (order.state === 'NO_SHOW') {
        await this.ending.absent(order, order.endReason === 'PROVIDER_ABSENT' ? 0 : 100);
      }
    });
  }
}
