import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { ServiceOrderEntity } from '../data/service-order.entity.js';
import { servedOutcome, unservedOutcome, type OrderOutcome } from '../domain/order-money.js';
import type { OrderEndReason } from '../domain/service-order.js';
import { isBeforeService, type ServiceOrderEvent } from '../domain/service-order.states.js';
import { OrderChanges } from './order-changes.js';
import { OrderableSlots } from './orderable-slots.js';
import { OrderMoney } from './order-money.js';

/** How an order ends that was not served: why, and how much of fee and points the rules keep. */
export interface Unserved {
  readonly endReason: OrderEndReason;
  /** 0 to 100. */
  readonly keptPercent: number;
}

/** Ends orders (订单了结): money, points, subsidy and place each go where they belong, once. On a locked order, in an open unit. */
@Injectable()
export class EndOrder {
  constructor(
    private readonly slots: OrderableSlots,
    private readonly money: OrderMoney,
    private readonly changes: OrderChanges,
    private readonly clock: Clock,
  ) {}

  /** It took place: fee, points and subsidy are the provider's. `by`: who confirmed it; null: its time. STATE_NOT_ALLOWED. */
  async served(
    order: ServiceOrderEntity,
    event: 'confirm' | 'decideServed',
    by: string | null,
  ): Promise<ServiceOrderEntity> {
    const closedAt = this.clock.now();
    const outcome = servedOutcome(order, order.feePaid);
    const confirmed = { confirmedAt: closedAt, confirmedBy: by, endReason: null };
    const after = await this.changes.apply(order, event, { ...writtenOf(outcome), ...confirmed, closedAt });
    await this.money.served(order, outcome);
    return after;
  }

  /** It did not take place. The place is free again where nobody was missed. STATE_NOT_ALLOWED. */
  async unserved(order: ServiceOrderEntity, event: ServiceOrderEvent, how: Unserved): Promise<ServiceOrderEntity> {
    const outcome = unservedOutcome(order, order.feePaid, how.keptPercent);
    const patch = { ...writtenOf(outcome), endReason: how.endReason, closedAt: this.clock.now() };
    const after = await this.changes.apply(order, event, patch);
    if (isBeforeService(order.state)) {
      await this.slots.giveBack(order.slotId, order.paidBy === 'POINTS' ? 'POINTS' : 'MONEY');
    }
    await this.money.unserved(order, outcome);
    return after;
  }

  /** The slot of these orders was called off (场次取消): all of them end, and everything goes back. STATE_NOT_ALLOWED. */
  async calledOff(slotId: string, orders: readonly ServiceOrderEntity[]): Promise<void> {
    if (orders.length === 0) return;
    await this.changes.callOff(orders, this.clock.now());
    await this.slots.giveBackMany(
      slotId,
      orders.map(({ paidBy }) => (paidBy === 'POINTS' ? 'POINTS' : 'MONEY')),
    );
    await this.money.allBack(orders);
  }

  /** Nobody disputed a no-show in time: what the rules keep is kept. */
  async absent(order: ServiceOrderEntity, keptPercent: number): Promise<ServiceOrderEntity> {
    const outcome = unservedOutcome(order, order.feePaid, keptPercent);
    const after = await this.changes.keep(order, { ...writtenOf(outcome), closedAt: this.clock.now() });
    await this.money.unserved(order, outcome);
    return after;
  }
}

const writtenOf = ({ feeKept, feeReturned, subsidySpent, pointsKept }: OrderOutcome) => ({
  ...{ feeKept, feeReturned, subsidySpent, pointsKept },
});
