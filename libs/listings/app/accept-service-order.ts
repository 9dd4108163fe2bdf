import { Injectable } from '@nestjs/common';
import { FundSpending, OrderBooks } from '#funds';
import { Payments, PAYMENT_METHODS } from '#payments';
import type { Actor } from '#platform';
import type { ServiceOrderEntity } from '../data/service-order.entity.js';
import { payBy } from '../domain/service-order.js';
import { serviceOrderStates } from '../domain/service-order.states.js';
import { ordersErrors } from '../domain/orders.errors.js';
import { EndOrder } from './end-order.js';
import { OrderChanges } from './order-changes.js';
import { OrderDesk, requireProvider, type OrderStep } from './order-desk.js';

/** What payments of ours are for: the fee of an order. */
export const ORDER_PURPOSE = 'listings.order';

/**
 * The provider accepts an order (接单): the subsidy is set aside, and the fee is asked for. An order whose subsidy the purpose
 * cannot cover is refused there and then: the answer says so, nobody has worked, and place and points are free again.
 * NOT_FOUND, STATE_NOT_ALLOWED, ORDER_TIME_OVER, PAYMENTS_NOT_CONFIGURED.
 */
@Injectable()
export class AcceptServiceOrder {
  constructor(
    private readonly desk: OrderDesk,
    private readonly changes: OrderChanges,
    private readonly ending: EndOrder,
    private readonly spending: FundSpending,
    private readonly books: OrderBooks,
    private readonly payments: Payments,
  ) {}

  async execute(actor: Actor, step: OrderStep): Promise<ServiceOrderEntity> {
    return this.desk.step(actor, 'acceptServiceOrder', step, async (opened) => {
      requireProvider(opened);
      const { order, now } = opened;
      serviceOrderStates.next(order.state, 'accept');
      if (now >= order.startsAt) throw ordersErrors.ORDER_TIME_OVER();
      if (!(await this.isCovered(order))) {
        return this.ending.unserved(order, 'refuse', { endReason: 'SUBSIDY_NOT_COVERED', keptPercent: 0 });
      }
      const reservationId = await this.setAside(order);
      const paymentId = await this.askFee(order, now);
      return this.changes.apply(order, 'accept', { acceptedAt: now, reservationId, paymentId });
    });
  }

  /** Under the lock of the purpose, which is held until the subsidy is set aside. */
  private async isCovered({ subsidy, fundId, purposeId }: ServiceOrderEntity): Promise<boolean> {
    if (subsidy === 0) return true;
    if (fundId === null || purposeId === null) return false;
    return (await this.spending.available({ fundId, purposeId })) >= subsidy;
  }

  private async setAside({ id, subsidy, fundId, purposeId }: ServiceOrderEntity): Promise<string | null> {
    if (subsidy === 0 || fundId === null || purposeId === null) return null;
    const subject = { kind: 'ORDER' as const, id };
    return this.spending.reserve({ key: `order:${id}`, subject, fundId, purposeId, amount: subsidy });
  }

  private async askFee(order: ServiceOrderEntity, now: Date): Promise<string | null> {
    const { id, fee, personId, vendorFundId, startsAt } = order;
    if (fee === 0) return null;
    const payment = await this.payments.createPayment({
      ...{ purposeType: ORDER_PURPOSE, purposeId: id, payeeId: await this.books.payeeOf(vendorFundId) },
      ...{ payerId: personId, amount: fee, methods: PAYMENT_METHODS, expiresAt: payBy(now, startsAt) },
      idempotencyKey: id,
    });
    return payment.id;
  }
}
