import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { ServiceOrderRepository } from '../data/service-order.repository.js';
import { EndOrder } from './end-order.js';

/** A slot was called off (场次取消): every order in it ends, and everything goes back to its guests. */
@Injectable()
export class CallOffSlotOrders {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly orders: ServiceOrderRepository,
    private readonly ending: EndOrder,
  ) {}

  async execute(slotId: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      await this.ending.calledOff(slotId, await this.orders.lockWaiting(slotId));
    });
  }
}
