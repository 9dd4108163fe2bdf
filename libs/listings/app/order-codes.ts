import { Injectable } from '@nestjs/common';
import { Clock, DomainError, generalErrors } from '#kernel';
import { UnitOfWork, type Actor } from '#platform';
import { OrderPartsRepository } from '../data/order-parts.repository.js';
import { ServiceOrderRepository } from '../data/service-order.repository.js';
import { partOf } from '../domain/order-rights.js';
import { ordersErrors } from '../domain/orders.errors.js';
import { requireSeen } from './order-desk.js';
import { OrderSeal } from './order-seal.js';

/** Wrong codes at one order, after which only the station can attest it. */
const MOST_WRONG = 5;

/** The rotating code of an order (服务码): shown by the guest, typed by the provider, and not found by trying. */
@Injectable()
export class OrderCodes {
  constructor(
    private readonly orders: ServiceOrderRepository,
    private readonly parts: OrderPartsRepository,
    private readonly seal: OrderSeal,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The code to show now, for the guest and who placed it. Throws NOT_FOUND, STATE_NOT_ALLOWED unless it is scheduled. */
  async show(actor: Actor, orderId: string): Promise<{ code: string; validUntil: Date }> {
    const order = await this.orders.find(orderId);
    if (order === undefined || !requireSeen(actor, order).guest) throw generalErrors.NOT_FOUND();
    if (order.state !== 'SCHEDULED') {
      throw generalErrors.STATE_NOT_ALLOWED({ subject: 'ServiceOrder', state: order.state, event: 'showCode' });
    }
    return this.seal.code(await this.parts.confidential(orderId), this.clock.now());
  }

  /** Refuses any but the current code. In an open unit. Throws ORDER_CODE_WRONG. */
  async require(orderId: string, code: string, now: Date): Promise<void> {
    if (!this.seal.isCode(await this.parts.confidential(orderId), code, now)) throw ordersErrors.ORDER_CODE_WRONG();
  }

  /**
   * Counts a code as wrong before it is judged, in a unit of its own, and takes that back unless it was: trying them in a burst
   * helps nobody. Throws NOT_FOUND for who does not serve the order, ORDER_CODE_LOCKED.
   */
  async counted<T>(actor: Actor, orderId: string, judging: () => Promise<T>): Promise<T> {
    const order = await this.orders.find(orderId);
    if (order === undefined || !partOf(actor, order).provider) throw generalErrors.NOT_FOUND();
    if (!(await this.unitOfWork.run(() => this.parts.countCode(orderId, MOST_WRONG)))) {
      throw ordersErrors.ORDER_CODE_LOCKED();
    }
    let guessed = false;
    try {
      return await judging();
    } catch (refusal) {
      guessed = refusal instanceof DomainError && refusal.code === 'ORDER_CODE_WRONG';
      throw refusal;
    } finally {
      if (!guessed) await this.unitOfWork.run(() => this.parts.uncountCode(orderId));
    }
  }
}
