import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Database } from '#platform';
import { OrderCategoryEntity, OrderDisputeEntity, OrderPrivateEntity } from './order-parts.entities.js';

/** All SQL of what is kept apart from an order: categories, contacts, codes, disputes. */
@Injectable()
export class OrderPartsRepository {
  constructor(private readonly database: Database) {}

  async add(category: OrderCategoryEntity, confidential: OrderPrivateEntity): Promise<void> {
    await this.database.insertMany(OrderCategoryEntity, [category]);
    await this.database.insertMany(OrderPrivateEntity, [confidential]);
  }

  async confidential(orderId: string): Promise<OrderPrivateEntity> {
    const [row] = await this.database.matching(OrderPrivateEntity, 'id', [orderId]);
    if (row === undefined) throw generalErrors.NOT_FOUND();
    return row;
  }

  /** Counts a code as wrong; false if there were `most` already. */
  async countCode(orderId: string, most: number): Promise<boolean> {
    const counting = 'UPDATE listings_order_private SET wrong_codes = wrong_codes + 1 WHERE id = ? AND wrong_codes < ?';
    return (await this.database.change(counting, [orderId, most])) === 1;
  }

  /** Takes a count back. */
  async uncountCode(orderId: string): Promise<void> {
    const uncounting =
      'UPDATE listings_order_private SET wrong_codes = wrong_codes - 1 WHERE id = ? AND wrong_codes > 0';
    await this.database.change(uncounting, [orderId]);
  }

  async addDispute(dispute: OrderDisputeEntity): Promise<void> {
    await this.database.insertMany(OrderDisputeEntity, [dispute]);
  }

  /** Disputes of orders, oldest first. One query. */
  async disputesOf(orderIds: readonly string[]): Promise<OrderDisputeEntity[]> {
    return this.database.matching(OrderDisputeEntity, 'orderId', orderIds, {
      sql: '1 = 1 ORDER BY id',
      parameters: [],
    });
  }

  async changeDispute(id: string, patch: Partial<Omit<OrderDisputeEntity, 'id' | 'orderId'>>): Promise<void> {
    await this.database.writer.update(OrderDisputeEntity, { id }, patch);
  }
}
