import { Injectable } from '@nestjs/common';
import { Events, Timers } from '#platform';
import type { ServiceOrderEntity } from '../data/service-order.entity.js';
import { ServiceOrderRepository } from '../data/service-order.repository.js';
import { dueAt } from '../domain/service-order.js';
import { serviceOrderStates, type ServiceOrderEvent } from '../domain/service-order.states.js';
import { ServiceOrderChanged } from './orders.events.js';

/** The kind of the timer at which an order moves by itself. */
export const ORDER_DUE = 'listings.order-due';

/** What of an order may be written beside its state. */
export type OrderPatch = Partial<Omit<ServiceOrderEntity, 'id' | 'state' | 'dueAt'>>;

/** The one way to change orders, in an open unit: state, timer, and the word to who follows them. */
@Injectable()
export class OrderChanges {
  constructor(
    private readonly orders: ServiceOrderRepository,
    private readonly timers: Timers,
    private readonly events: Events,
  ) {}

  /** Keeps a new order. */
  async place(order: ServiceOrderEntity): Promise<ServiceOrderEntity> {
    const placed = { ...order, dueAt: dueAt(order) };
    await this.orders.add(placed);
    await this.follow(placed, null);
    return placed;
  }

  /** Moves a locked order. Throws STATE_NOT_ALLOWED. */
  async apply(
    order: ServiceOrderEntity,
    event: ServiceOrderEvent,
    patch: OrderPatch = {},
  ): Promise<ServiceOrderEntity> {
    return this.write(order, { ...patch, state: serviceOrderStates.next(order.state, event) });
  }

  /** Writes something of a locked order whose state stays. */
  async keep(order: ServiceOrderEntity, patch: OrderPatch): Promise<ServiceOrderEntity> {
    return this.write(order, patch);
  }

  /** Ends locked orders whose slot was called off, and tells everybody, in as many statements as for one. STATE_NOT_ALLOWED. */
  async callOff(orders: readonly ServiceOrderEntity[], closedAt: Date): Promise<void> {
    const ids = orders.map(({ id }) => id);
    const states = orders.map(({ state }) => serviceOrderStates.next(state, 'cancel'));
    await this.orders.callOff(ids, closedAt);
    await this.timers.cancel(ORDER_DUE, ...ids);
    for (const [at, order] of orders.entries()) await this.tell({ ...order, state: states[at] ?? order.state });
  }

  private async write(before: ServiceOrderEntity, patch: Partial<ServiceOrderEntity>): Promise<ServiceOrderEntity> {
    const changed = { ...before, ...patch };
    const after = { ...changed, dueAt: dueAt(changed) };
    await this.orders.change(before.id, { ...patch, dueAt: after.dueAt });
    await this.follow(after, before.dueAt);
    return after;
  }

  private async follow(order: ServiceOrderEntity, before: Date | null): Promise<void> {
    const { id, state, regionPath, providerId, dueAt: at } = order;
    if (at === null) await this.timers.cancel(ORDER_DUE, id);
    else if (at.getTime() !== before?.getTime()) {
      await this.timers.schedule({ kind: ORDER_DUE, key: id, dueAt: at, payload: { orderId: id } });
    }
    await this.tell({ id, state, regionPath, providerId });
  }

  private async tell({
    id,
    state,
    regionPath,
    providerId,
  }: Pick<ServiceOrderEntity, 'id' | 'state' | 'regionPath' | 'providerId'>): Promise<void> {
    const regionIds = regionPath.split('/').filter((part) => part !== '');
    await this.events.publish(ServiceOrderChanged, { orderId: id, state, regionIds, providerId });
  }
}
