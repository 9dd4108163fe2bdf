import { Injectable } from '@nestjs/common';
import type { ServiceStory } from '#funds';
import { ListingRepository } from '../data/listing.repository.js';
import { ProviderRepository } from '../data/provider.repository.js';
import type { ServiceOrderEntity } from '../data/service-order.entity.js';
import { SettledOrderRepository } from '../data/settled-orders.repository.js';
import { instantsOf, monthAt } from '../domain/settlement-month.js';
import { toldServices } from '../domain/told-services.js';

/** Tells what services were that a gift paid a part of: title, provider, whether settled; never whom they were for. */
@Injectable()
export class TellServices {
  constructor(
    private readonly orders: SettledOrderRepository,
    private readonly listings: ListingRepository,
    private readonly providers: ProviderRepository,
  ) {}

  /** By order; unknown orders are missing. */
  async of(orderIds: readonly string[]): Promise<Map<string, ServiceStory>> {
    const orders = (await this.orders.byIds(orderIds)).filter(({ closedAt }) => closedAt !== null);
    const terms = await this.listings.termsByIds(orders.map(({ termsId }) => termsId));
    const providers = await this.providers.byIds(orders.map(({ providerId }) => providerId));
    const people = await this.peopleServed(orders);
    return toldServices(
      orders.map((order) => ({
        ...{ orderId: order.id, settled: order.settledAt !== null, people: people.get(groupOf(order)) ?? 0 },
        service: terms.get(order.termsId)?.title ?? '',
        provider: providers.get(order.providerId)?.name ?? '',
      })),
    );
  }

  private async peopleServed(orders: readonly ServiceOrderEntity[]): Promise<Map<string, number>> {
    const people = new Map<string, number>();
    for (const order of orders) {
      const group = groupOf(order);
      if (people.has(group)) continue;
      const { from, until } = instantsOf(monthAt(order.closedAt ?? order.orderedAt));
      people.set(group, await this.orders.peopleServed(order.listingId, from, until));
    }
    return people;
  }
}

const groupOf = ({ listingId, closedAt, orderedAt }: ServiceOrderEntity): string =>
  `${listingId} ${monthAt(closedAt ?? orderedAt)}`;
