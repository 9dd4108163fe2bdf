import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Identity } from '#identity';
import type { Actor } from '#platform';
import { ListingRepository } from '../data/listing.repository.js';
import { ProviderRepository } from '../data/provider.repository.js';
import { ServiceOrderRepository, type OrderFilter, type OrderScope } from '../data/service-order.repository.js';
import { requireSeen } from './order-desk.js';
import { viewOf, type OrderView } from './order-view.js';

/** From which side somebody looks at orders (查看身份). */
export const ORDER_SIDES = ['GUEST', 'PROVIDER', 'STATION'] as const;
export type OrderSide = (typeof ORDER_SIDES)[number];

/** Reading orders (查询服务订单): one's own, those of one's organisation, and those of one's region. */
@Injectable()
export class OrderQueries {
  constructor(
    private readonly orders: ServiceOrderRepository,
    private readonly listings: ListingRepository,
    private readonly providers: ProviderRepository,
    private readonly identity: Identity,
  ) {}

  /** Throws NOT_FOUND. */
  async one(actor: Actor, id: string): Promise<OrderView> {
    const order = await this.orders.find(id);
    if (order === undefined) throw generalErrors.NOT_FOUND();
    requireSeen(actor, order);
    return viewOf(actor, order);
  }

  /** Newest first; all that the actor may see, or from one side only. */
  async page(
    actor: Actor,
    filter: OrderFilter & { readonly side?: OrderSide },
    afterId: string | null,
    limit: number,
  ): Promise<OrderView[]> {
    const rows = await this.orders.page(scopeOf(actor, filter.side), filter, afterId, limit);
    return rows.map((row) => viewOf(actor, row));
  }

  /** Refuses who does not watch the orders of a region. Throws NOT_FOUND. */
  async requireBoard(actor: Actor, regionId: string): Promise<void> {
    await this.identity.requireInRegions(actor, 'order.read', [regionId]);
  }

  /** Refuses who does not serve the orders of a provider. Throws NOT_FOUND. */
  async requireServing(actor: Actor, providerId: string): Promise<void> {
    const { organisationId } = await this.providers.read(providerId);
    if (!actor.organisationIds('order.serve').includes(organisationId)) throw generalErrors.NOT_FOUND();
  }

  /** Titles by the id of the terms under which an order was made. One query. */
  async titles(termsIds: readonly string[]): Promise<Map<string, string>> {
    const terms = await this.listings.termsByIds(termsIds);
    return new Map([...terms].map(([id, { title }]) => [id, title]));
  }
}

function scopeOf(actor: Actor, side: OrderSide | undefined): OrderScope {
  const looks = (from: OrderSide): boolean => side === undefined || side === from;
  return {
    personId: looks('GUEST') ? actor.personId : null,
    organisationIds: looks('PROVIDER') ? actor.organisationIds('order.serve') : [],
    paths: looks('STATION') ? actor.regionPaths('order.read') : [],
  };
}
