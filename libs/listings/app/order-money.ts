import { Injectable } from '@nestjs/common';
import { FundSpending, OrderBooks } from '#funds';
import { Payments } from '#payments';
import { ServicePlaces } from '#points';
import type { ServiceOrderEntity } from '../data/service-order.entity.js';
import type { OrderOutcome } from '../domain/order-money.js';

/** Moves what an order left behind (订单资金): points first, then the purpose, then the fee. On a locked order, in an open unit. */
@Injectable()
export class OrderMoney {
  constructor(
    private readonly points: ServicePlaces,
    private readonly spending: FundSpending,
    private readonly books: OrderBooks,
    private readonly payments: Payments,
  ) {}

  /** Fee and subsidy become payable to the provider; points are taken. */
  async served(order: ServiceOrderEntity, { feeKept: fee, subsidySpent: subsidy }: OrderOutcome): Promise<void> {
    const { id: orderId, vendorFundId, reservationId, fundId, purposeId } = order;
    if (order.paidBy === 'POINTS') await this.points.take(orderId, order.points);
    await this.books.confirmed({ orderId, vendorFundId, fee, subsidy, reservationId, fundId, purposeId });
  }

  /** The subsidy is free again; what is kept of fee and points is the provider's, the rest goes back. */
  async unserved(order: ServiceOrderEntity, outcome: OrderOutcome): Promise<void> {
    const { id: orderId, vendorFundId, reservationId, paymentId, paidBy } = order;
    if (paidBy === 'POINTS') await this.movePoints(orderId, outcome);
    if (outcome.feeReturned > 0 && paymentId !== null) await this.payBack(orderId, paymentId, outcome.feeReturned);
    if (reservationId !== null) await this.spending.release(reservationId);
    if (outcome.feeKept > 0) await this.books.feeEarned({ orderId, vendorFundId, amount: outcome.feeKept });
  }

  /** Everything of several orders goes back: the subsidies together, points and fees to each guest. */
  async allBack(orders: readonly ServiceOrderEntity[]): Promise<void> {
    for (const { id } of orders.filter(({ paidBy }) => paidBy === 'POINTS')) await this.points.giveBack(id);
    for (const { id, feePaid, paymentId } of orders) {
      if (feePaid > 0 && paymentId !== null) await this.payBack(id, paymentId, feePaid);
    }
    await this.spending.releaseMany(orders.flatMap(({ reservationId }) => reservationId ?? []));
  }

  /** Money that came when the order had ended goes back. */
  async paidTooLate({ id, paymentId }: ServiceOrderEntity, amount: number): Promise<void> {
    if (paymentId === null) return;
    const idempotencyKey = `order:${id}:late`;
    await this.payments.requestRefund({ paymentId, amount, reason: 'LATE_PAYMENT', idempotencyKey });
  }

  private async payBack(orderId: string, paymentId: string, amount: number): Promise<void> {
    const idempotencyKey = `order:${orderId}:end`;
    await this.payments.requestRefund({ paymentId, amount, reason: 'ORDER_CANCELLED', idempotencyKey });
  }

  private async movePoints(orderId: string, { pointsKept }: OrderOutcome): Promise<void> {
    await (pointsKept > 0 ? this.points.take(orderId, pointsKept) : this.points.giveBack(orderId));
  }
}
