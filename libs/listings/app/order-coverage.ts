import { Injectable } from '@nestjs/common';
import { FundSpending } from '#funds';
import type { Actor } from '#platform';
import type { ServiceOrderEntity } from '../data/service-order.entity.js';
import { ServiceOrderRepository } from '../data/service-order.repository.js';
import { partOf } from '../domain/order-rights.js';

/** Whether the purpose of an order could bear its subsidy (补贴是否足额), for its guest and the station while it waits. */
@Injectable()
export class OrderCoverage {
  constructor(
    private readonly orders: ServiceOrderRepository,
    private readonly spending: FundSpending,
  ) {}

  /**
   * By order, as it looks at this moment: its acceptance decides. Nothing for the provider, to whom it would tell that there is a
   * subsidy and so perhaps why, and nothing of orders that wait for nobody. Two queries.
   */
  async of(actor: Actor, orderIds: readonly string[]): Promise<Map<string, boolean>> {
    const orders = (await this.orders.byIds(orderIds)).filter((order) => tells(actor, order));
    const places = new Map(orders.flatMap((order) => placeOf(order).map((place) => [place.purposeId, place] as const)));
    const left = await this.spending.outlook([...places.values()]);
    return new Map(
      orders.map(({ id, subsidy, purposeId }) => [id, subsidy === 0 || (left.get(purposeId ?? '') ?? 0) >= subsidy]),
    );
  }
}

function tells(actor: Actor, order: ServiceOrderEntity): boolean {
  const { guest, staff } = partOf(actor, order);
  return order.state === 'REQUESTED' && (guest || staff);
}

const placeOf = ({ fundId, purposeId }: ServiceOrderEntity): { fundId: string; purposeId: string }[] =>
  fundId === null || purposeId === null ? [] : [{ fundId, purposeId }];
