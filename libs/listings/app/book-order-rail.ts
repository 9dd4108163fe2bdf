import { Injectable } from '@nestjs/common';
import { OrderRailBooks } from '#funds';
import { Clock } from '#kernel';
import { Payments } from '#payments';
import { UnitOfWork } from '#platform';
import type { ServiceOrderEntity } from '../data/service-order.entity.js';
import { ServiceOrderRepository } from '../data/service-order.repository.js';
import { ORDER_PURPOSE } from './accept-service-order.js';
import { OrderChanges } from './order-changes.js';
import type { FeeNews } from './book-order-fee.js';

/** Books what banks and the payment provider do with fees of orders, in the very transactions that learn of it (渠道入账). */
@Injectable()
export class BookOrderRail {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly orders: ServiceOrderRepository,
    private readonly changes: OrderChanges,
    private readonly books: OrderRailBooks,
    private readonly payments: Payments,
    private readonly clock: Clock,
  ) {}

  /** The guest's bank took the fee until it decides (拒付): the order goes into no settlement meanwhile. */
  async disputed({ orderId, amount }: FeeNews, disputeId: string): Promise<void> {
    await this.onOrder(orderId, async (order) => {
      await this.books.disputed({ ...order, orderId, amount }, disputeId);
      await this.changes.keep(order, { feeDisputedAt: this.clock.now() });
    });
  }

  /** The bank gave it back. */
  async won({ orderId, amount }: FeeNews, disputeId: string): Promise<void> {
    await this.onOrder(orderId, async (order) => {
      await this.books.won({ ...order, orderId, amount }, disputeId);
      await this.changes.keep(order, { feeDisputedAt: null });
    });
  }

  /** The bank keeps it: who had the fee, has it no more. A provider that is being paid, or was, keeps what it has. */
  async lost({ orderId, amount }: FeeNews, disputeId: string): Promise<void> {
    await this.onOrder(orderId, async (order) => {
      const owed = order.closedAt === null || order.settlementId !== null ? 0 : order.feeKept;
      const { fromAdvance, fromOwed } = await this.books.lost({ ...order, orderId, amount }, disputeId, owed);
      const feePaid = order.closedAt === null ? order.feePaid - fromAdvance : order.feePaid;
      const feeKept = order.feeKept - fromOwed;
      const feeReturned = order.feeReturned + fromOwed;
      await this.changes.keep(order, { feePaid, feeKept, feeReturned, feeDisputedAt: null });
    });
  }

  /** A payout came without what the payment provider charges: the charities bear it. Lines that do not agree are listed by payments. */
  async paidOut(payoutId: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      const byHost = new Map<string, number>();
      for (const { purposeType, payeeId, fee, difference } of await this.payments.payoutLines(payoutId)) {
        if (purposeType !== ORDER_PURPOSE || payeeId === null || difference !== null) continue;
        byHost.set(payeeId, (byHost.get(payeeId) ?? 0) + fee);
      }
      await this.books.charged({ payoutId, byHost });
    });
  }

  private async onOrder(orderId: string, work: (order: ServiceOrderEntity) => Promise<void>): Promise<void> {
    await this.unitOfWork.run(async () => work(await this.orders.lock(orderId)));
  }
}
