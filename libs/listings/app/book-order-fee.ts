import { Injectable } from '@nestjs/common';
import { OrderBooks } from '#funds';
import { UnitOfWork } from '#platform';
import type { ServiceOrderEntity } from '../data/service-order.entity.js';
import { ServiceOrderRepository } from '../data/service-order.repository.js';
import { EndOrder } from './end-order.js';
import { OrderChanges } from './order-changes.js';
import { OrderMoney } from './order-money.js';

/** What payments tell of a fee, in fen. */
export interface FeeNews {
  readonly orderId: string;
  readonly amount: number;
}

/** Books fees of orders in the very transactions that learn of them (低偿收费入账). */
@Injectable()
export class BookOrderFee {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly orders: ServiceOrderRepository,
    private readonly changes: OrderChanges,
    private readonly ending: EndOrder,
    private readonly books: OrderBooks,
    private readonly money: OrderMoney,
  ) {}

  /** It was paid. Money for an order that has ended goes back at once. */
  async paid({ orderId, amount }: FeeNews): Promise<void> {
    await this.onOrder(orderId, async (order) => {
      await this.books.feeReceived({ ...order, orderId, amount });
      if (order.closedAt === null) return void (await this.changes.keep(order, { feePaid: amount }));
      await this.changes.keep(order, { feePaid: amount, feeReturned: amount });
      await this.money.paidTooLate(order, amount);
    });
  }

  /** Its time ran out, or it cannot be paid any more: place and subsidy come back. */
  async unpaid(orderId: string): Promise<void> {
    await this.onOrder(orderId, async (order) => {
      if (order.state !== 'ACCEPTED' || order.feePaid > 0) return;
      await this.ending.unserved(order, 'expire', { endReason: 'NOT_PAID_IN_TIME', keptPercent: 0 });
    });
  }

  /** Money is back with who paid. One made in the provider's dashboard lessens what was paid, or what was kept. */
  async returned({ orderId, amount }: FeeNews, refundId: string, requested: boolean): Promise<void> {
    await this.onOrder(orderId, async (order) => {
      const fee = { ...order, orderId, amount };
      if (requested) return this.books.feeReturned(fee, refundId);
      if (order.closedAt === null) {
        await this.books.feeReturned(fee, refundId);
        await this.changes.keep(order, { feePaid: Math.max(0, order.feePaid - amount) });
        return;
      }
      await this.books.keptReturned(fee, refundId);
      const feeKept = Math.max(0, order.feeKept - amount);
      await this.changes.keep(order, { feeKept, feeReturned: order.feeReturned + amount });
    });
  }

  /** A refund that had been booked came back: it is owed to who paid again. */
  async returnFailed({ orderId, amount }: FeeNews, refundId: string): Promise<void> {
    await this.onOrder(orderId, (order) => this.books.feeReturnFailed({ ...order, orderId, amount }, refundId));
  }

  private async onOrder(orderId: string, work: (order: ServiceOrderEntity) => Promise<void>): Promise<void> {
    await this.unitOfWork.run(async () => work(await this.orders.lock(orderId)));
  }
}
