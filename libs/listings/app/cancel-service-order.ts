import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import type { Actor } from '#platform';
import { ListingRepository } from '../data/listing.repository.js';
import type { ServiceOrderEntity } from '../data/service-order.entity.js';
import { holdsThere } from '../domain/order-rights.js';
import { minutesUntil, percentKeptAt } from '../domain/refund.js';
import { EndOrder, type Unserved } from './end-order.js';
import { OrderDesk, type OpenedOrder, type OrderStep } from './order-desk.js';

/**
 * Cancels an order before it is served (取消预约). A guest gets back what the rules of its terms say at this lead time, and
 * everything where nobody had accepted it; from a provider or a station everything comes back. NOT_FOUND, STATE_NOT_ALLOWED.
 */
@Injectable()
export class CancelServiceOrder {
  constructor(
    private readonly desk: OrderDesk,
    private readonly ending: EndOrder,
    private readonly listings: ListingRepository,
  ) {}

  async execute(actor: Actor, step: OrderStep): Promise<ServiceOrderEntity> {
    return this.desk.step(actor, 'cancelServiceOrder', step, async (opened) =>
      this.ending.unserved(opened.order, 'cancel', await this.how(actor, opened)),
    );
  }

  private async how(actor: Actor, { order, part, now }: OpenedOrder): Promise<Unserved> {
    if (part.provider) return { endReason: 'PROVIDER_CANCELLED', keptPercent: 0 };
    if (part.guest) return { endReason: 'RESIDENT_CANCELLED', keptPercent: await this.keptAt(order, now) };
    if (!holdsThere(actor, 'order.cancel-any', order)) throw generalErrors.NOT_FOUND();
    return { endReason: 'STATION_CANCELLED', keptPercent: 0 };
  }

  private async keptAt({ state, termsId, scheduledFor, startsAt }: ServiceOrderEntity, now: Date): Promise<number> {
    if (state === 'REQUESTED') return 0;
    const { cancellation } = await this.listings.terms(termsId);
    return percentKeptAt(cancellation, minutesUntil(scheduledFor ?? startsAt, now));
  }
}
