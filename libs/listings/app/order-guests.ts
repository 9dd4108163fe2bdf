import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { Actor } from '#platform';
import { ServiceOrderRepository } from '../data/service-order.repository.js';
import type { OpenOrder } from '../domain/order-limits.js';
import { CategoryAccess, type Home } from './category-access.js';

/** For whom something is ordered: where he lives, and what he has open already. */
export interface Guest {
  readonly home: Home;
  readonly open: readonly OpenOrder[];
}

/** Who orders, for whom (服务对象): one order of a person after the other, so that the limits hold whatever is asked for at once. */
@Injectable()
export class OrderGuests {
  constructor(
    private readonly access: CategoryAccess,
    private readonly orders: ServiceOrderRepository,
    private readonly clock: Clock,
  ) {}

  /** Locks a person as a guest, for himself or for who may order for him. In an open unit, before any slot. Throws NOT_FOUND. */
  async lock(actor: Actor, personId: string): Promise<Guest> {
    const home = await this.access.requireOrderer(actor, personId);
    const now = this.clock.now();
    await this.orders.lockGuest(personId, now);
    return { home, open: await this.orders.openOf(personId, now) };
  }
}
