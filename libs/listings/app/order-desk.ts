import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import { Idempotency, type Actor } from '#platform';
import type { ServiceOrderEntity } from '../data/service-order.entity.js';
import { ServiceOrderRepository } from '../data/service-order.repository.js';
import { holdsThere, partOf, type OrderPart } from '../domain/order-rights.js';

/** A step that somebody takes with an order. */
export interface OrderStep {
  readonly orderId: string;
  readonly idempotencyKey: string;
}

/** A locked order, and what the actor is to it. */
export interface OpenedOrder {
  readonly order: ServiceOrderEntity;
  readonly part: OrderPart;
  readonly now: Date;
}

/** Where orders are worked on: opens a unit once for each key, and locks the order for who may see it. */
@Injectable()
export class OrderDesk {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly orders: ServiceOrderRepository,
    private readonly clock: Clock,
  ) {}

  /** Runs a step on a locked order. Throws NOT_FOUND for who may not see it, IDEMPOTENCY_CONFLICT. */
  async step(
    actor: Actor,
    operation: string,
    { idempotencyKey: key, ...input }: OrderStep,
    work: (opened: OpenedOrder) => Promise<ServiceOrderEntity>,
  ): Promise<ServiceOrderEntity> {
    return this.idempotency.once({ actorId: actor.personId, key, operation, input }, async () =>
      work(await this.open(actor, input.orderId)),
    );
  }

  /** A locked order, for who may see it. Throws NOT_FOUND. */
  private async open(actor: Actor, orderId: string): Promise<OpenedOrder> {
    const order = await this.orders.lock(orderId);
    return { order, part: requireSeen(actor, order), now: this.clock.now() };
  }
}

/** What the actor is to an order. Throws NOT_FOUND if nothing. */
export function requireSeen(actor: Actor, order: ServiceOrderEntity): OrderPart {
  const part = partOf(actor, order);
  if (!part.guest && !part.provider && !part.staff) throw generalErrors.NOT_FOUND();
  return part;
}

/** Refuses who does not work for the provider. Throws NOT_FOUND. */
export function requireProvider({ part }: OpenedOrder): void {
  if (!part.provider) throw generalErrors.NOT_FOUND();
}

/** Refuses who does not hold a permission where the guest lives. Throws NOT_FOUND. */
export function requireThere(actor: Actor, permission: string, order: ServiceOrderEntity): void {
  if (!holdsThere(actor, permission, order)) throw generalErrors.NOT_FOUND();
}
