import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import { OrderPartsRepository } from '../data/order-parts.repository.js';
import type { OrderDisputeEntity } from '../data/order-parts.entities.js';
import { ServiceOrderRepository } from '../data/service-order.repository.js';
import { holdsThere, partOf } from '../domain/order-rights.js';
import { OrderSeal } from './order-seal.js';

/** A dispute as its reader sees it. */
export interface ShownDispute extends Pick<
  OrderDisputeEntity,
  'id' | 'orderId' | 'openedAt' | 'fromState' | 'outcome' | 'decidedAt'
> {
  /** For who said it and for the station that decides; null for everybody else. */
  readonly statement: string | null;
  /** What the station answered; for both sides. */
  readonly reason: string | null;
}

/** Disputes of orders, for those who see the orders (争议查询). */
@Injectable()
export class OrderDisputes {
  constructor(
    private readonly orders: ServiceOrderRepository,
    private readonly parts: OrderPartsRepository,
    private readonly seal: OrderSeal,
  ) {}

  /** By order, oldest first. Two queries. */
  async of(actor: Actor, orderIds: readonly string[]): Promise<Map<string, ShownDispute[]>> {
    const orders = await this.orders.byIds(orderIds);
    const disputes = await this.parts.disputesOf(orderIds);
    return new Map(
      orders.map((order) => {
        const { guest, provider, staff } = partOf(actor, order);
        const decides = holdsThere(actor, 'order.decide-dispute', order);
        const own = guest || provider || staff ? disputes.filter(({ orderId }) => orderId === order.id) : [];
        return [order.id, own.map((dispute) => this.shown(actor, dispute, decides))];
      }),
    );
  }

  private shown(actor: Actor, dispute: OrderDisputeEntity, decides: boolean): ShownDispute {
    const { id, orderId, openedAt, fromState, outcome, decidedAt, statementSealed, reasonSealed } = dispute;
    const reads = decides || dispute.openedBy === actor.personId;
    return {
      ...{ id, orderId, openedAt, fromState, outcome, decidedAt },
      statement: reads ? this.seal.opened(id, 'statement', statementSealed) : null,
      reason: reasonSealed === null ? null : this.seal.opened(id, 'reason', reasonSealed),
    };
  }
}
