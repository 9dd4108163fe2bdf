import { Injectable } from '@nestjs/common';
import { generalErrors, newId } from '#kernel';
import type { Actor } from '#platform';
import { OrderPartsRepository } from '../data/order-parts.repository.js';
import type { ServiceOrderEntity } from '../data/service-order.entity.js';
import type { OrderPart } from '../domain/order-rights.js';
import { ordersErrors } from '../domain/orders.errors.js';
import { OrderChanges } from './order-changes.js';
import { OrderDesk, type OrderStep } from './order-desk.js';
import { OrderSeal } from './order-seal.js';

/** What somebody says about an order. */
export interface DisputeStep extends OrderStep {
  readonly statement: string;
}

/**
 * Disputes what the other side reported (提出争议): a delivery, or a no-show, until it is final. The station decides.
 * NOT_FOUND, STATE_NOT_ALLOWED, ORDER_TIME_OVER.
 */
@Injectable()
export class DisputeServiceOrder {
  constructor(
    private readonly desk: OrderDesk,
    private readonly changes: OrderChanges,
    private readonly parts: OrderPartsRepository,
    private readonly seal: OrderSeal,
  ) {}

  async execute(actor: Actor, step: DisputeStep): Promise<ServiceOrderEntity> {
    return this.desk.step(actor, 'disputeServiceOrder', step, async ({ order, part, now }) => {
      if (!mayDispute(order, part)) throw generalErrors.NOT_FOUND();
      if (order.closedAt !== null) throw ordersErrors.ORDER_TIME_OVER();
      const disputed = await this.changes.apply(order, 'dispute');
      const id = newId<'OrderDispute'>();
      const statementSealed = this.seal.text(id, 'statement', step.statement);
      await this.parts.addDispute({
        ...{ id, orderId: order.id, openedBy: actor.personId, openedAt: now, fromState: order.state, statementSealed },
        ...{ outcome: null, decidedBy: null, decidedAt: null, reasonSealed: null },
      });
      return disputed;
    });
  }
}

/** The side that did not report: the provider where the guest said that nobody came, else the guest. */
function mayDispute({ endReason }: ServiceOrderEntity, part: OrderPart): boolean {
  return endReason === 'PROVIDER_ABSENT' ? part.provider : part.guest;
}
