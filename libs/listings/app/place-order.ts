import { Injectable } from '@nestjs/common';
import { ServicePlaces } from '#points';
import { OrderPartsRepository } from '../data/order-parts.repository.js';
import type { ServiceOrderEntity } from '../data/service-order.entity.js';
import { ServiceOrderRepository } from '../data/service-order.repository.js';
import { SlotRepository } from '../data/slot.repository.js';
import { catalogueErrors } from '../domain/catalogue.errors.js';
import type { PersonCategory } from '../domain/category.js';
import { ordersErrors } from '../domain/orders.errors.js';
import { OrderChanges } from './order-changes.js';
import { OrderSeal, type OrderContact } from './order-seal.js';

/** Takes the place in the slot and the points, and keeps the order with what is confidential (占用名额). In an open unit. */
@Injectable()
export class PlaceOrder {
  constructor(
    private readonly slots: SlotRepository,
    private readonly orders: ServiceOrderRepository,
    private readonly parts: OrderPartsRepository,
    private readonly points: ServicePlaces,
    private readonly seal: OrderSeal,
    private readonly changes: OrderChanges,
  ) {}

  /** Throws SLOT_FULL, SLOT_POINTS_PLACES_GONE, ORDER_REPEATED, INSUFFICIENT_POINTS, REDEMPTION_…. */
  async execute(
    order: ServiceOrderEntity,
    { categories, contact }: { categories: readonly PersonCategory[]; contact: OrderContact | null },
  ): Promise<ServiceOrderEntity> {
    await this.takePlace(order);
    const categorySealed = this.seal.categories(order.id, categories);
    await this.parts.add({ id: order.id, categorySealed }, this.seal.confidential(order.id, contact));
    const placed = await this.changes.place(order);
    if (order.paidBy === 'POINTS') {
      const { id: orderId, personId, providerId, points } = order;
      await this.points.hold({ orderId, personId, providerId, points });
    }
    return placed;
  }

  /** The row of the slot stays locked, so that nobody takes two places of it at once. */
  private async takePlace({ slotId, personId, paidBy }: ServiceOrderEntity): Promise<void> {
    const kind = paidBy === 'POINTS' ? 'POINTS' : 'MONEY';
    if (!(await this.slots.takePlace(slotId, kind))) {
      const slot = await this.slots.find(slotId);
      if (slot?.state !== 'OPEN') throw catalogueErrors.SLOT_NOT_OPEN();
      throw slot.taken < slot.capacity ? catalogueErrors.SLOT_POINTS_PLACES_GONE() : catalogueErrors.SLOT_FULL();
    }
    if (await this.orders.holdsPlace(slotId, personId)) throw ordersErrors.ORDER_REPEATED();
  }
}
