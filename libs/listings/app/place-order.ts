import { Injectable } from '@nestjs/common';
import { ServicePlaces } from '#points';
import type { SlotEntity } from '../data/listing.entities.js';
import { OrderPartsRepository } from '../data/order-parts.repository.js';
import type { ServiceOrderEntity } from '../data/service-order.entity.js';
import { ServiceOrderRepository } from '../data/service-order.repository.js';
import type { PersonCategory } from '../domain/category.js';
import { ordersErrors } from '../domain/orders.errors.js';
import { OrderChanges } from './order-changes.js';
import { OrderableSlots } from './orderable-slots.js';
import { OrderSeal, type OrderContact } from './order-seal.js';

/** Takes the place in the locked slot and the points, and keeps the order with what is confidential (占用名额). In an open unit. */
@Injectable()
export class PlaceOrder {
  constructor(
    private readonly slots: OrderableSlots,
    private readonly orders: ServiceOrderRepository,
    private readonly parts: OrderPartsRepository,
    private readonly points: ServicePlaces,
    private readonly seal: OrderSeal,
    private readonly changes: OrderChanges,
  ) {}

  /** Throws SLOT_FULL, SLOT_POINTS_PLACES_GONE, ORDER_REPEATED, INSUFFICIENT_POINTS, REDEMPTION_…. */
  async execute(
    order: ServiceOrderEntity,
    slot: SlotEntity,
    { categories, contact }: { categories: readonly PersonCategory[]; contact: OrderContact | null },
  ): Promise<ServiceOrderEntity> {
    const { slotId, personId } = order;
    await this.slots.take(slot, order.paidBy === 'POINTS' ? 'POINTS' : 'MONEY');
    if (await this.orders.holdsPlace(slotId, personId)) throw ordersErrors.ORDER_REPEATED();
    const categorySealed = this.seal.categories(order.id, categories);
    await this.parts.add({ id: order.id, categorySealed }, this.seal.confidential(order.id, contact));
    const placed = await this.changes.place(order);
    if (order.paidBy === 'POINTS') {
      const { id: orderId, providerId, points } = order;
      await this.points.hold({ orderId, personId, providerId, points });
    }
    return placed;
  }
}
