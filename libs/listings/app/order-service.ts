import { Injectable } from '@nestjs/common';
import { businessDate, Clock, generalErrors, newId } from '#kernel';
import { phoneNumber } from '#identity';
import { Idempotency, type Actor } from '#platform';
import type { ServiceOrderEntity } from '../data/service-order.entity.js';
import { requireOrderAllowed } from '../domain/order-limits.js';
import { priceOrder, type PricedOrder } from '../domain/order-price.js';
import { ordersErrors } from '../domain/orders.errors.js';
import type { OrderChannel } from '../domain/service-order.js';
import type { Home } from './category-access.js';
import { OrderGuests } from './order-guests.js';
import { OrderableSlots, type OrderableSlot } from './orderable-slots.js';
import type { OrderContact } from './order-seal.js';
import { PersonCategories } from './person-categories.js';
import { PlaceOrder } from './place-order.js';

/** An order as it is placed. */
export interface OrderDraft {
  readonly slotId: string;
  /** For whom; null: for oneself. */
  readonly personId: string | null;
  readonly channel: OrderChannel;
  readonly payWith: 'MONEY' | 'POINTS';
  /** The fee that was shown, in fen; another one now is refused. Null: whatever it is. */
  readonly expectedFee: number | null;
  readonly contact: OrderContact | null;
  readonly idempotencyKey: string;
}

/**
 * Orders a service (预约服务) for oneself, or, by app, phone card or at the station, for a resident of one's region. The
 * categories of this day decide the price, and nobody is told of them. NOT_FOUND, BAD_USER_INPUT, LISTING_NOT_OFFERED,
 * LISTING_OUTSIDE_AREA, SLOT_NOT_OPEN, SLOT_FULL, SLOT_POINTS_PLACES_GONE, ORDER_TAKES_NO_POINTS,
 * ORDER_PRICE_CHANGED, ORDER_LIMIT_…, ORDER_REPEATED, INSUFFICIENT_POINTS, REDEMPTION_….
 */
@Injectable()
export class OrderService {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly guests: OrderGuests,
    private readonly slots: OrderableSlots,
    private readonly categories: PersonCategories,
    private readonly placing: PlaceOrder,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, { idempotencyKey: key, ...draft }: OrderDraft): Promise<ServiceOrderEntity> {
    const request = { actorId: actor.personId, key, operation: 'orderService', input: draft };
    return this.idempotency.once(request, async () => {
      const personId = draft.personId ?? actor.personId;
      const { home, open } = await this.guests.lock(actor, personId);
      const offer = await this.slots.lock(draft.slotId, home.regionPath);
      check(draft, offer, personId === actor.personId);
      const on = businessDate(this.clock.now());
      const categories = (await this.categories.at([personId], on)).get(personId) ?? [];
      const price = priceOrder(offer.terms, categories, draft.payWith);
      if (draft.expectedFee !== null && draft.expectedFee !== price.fee) throw ordersErrors.ORDER_PRICE_CHANGED();
      requireOrderAllowed(open, { listingId: offer.listing.id, fee: price.fee }, offer.terms.ordersPerPerson);
      const order = this.newOrder({ personId, orderedBy: actor.personId, channel: draft.channel }, home, offer, price);
      return this.placing.execute(order, offer.slot, { categories, contact: contactOf(draft) });
    });
  }

  private newOrder(
    who: Pick<ServiceOrderEntity, 'personId' | 'orderedBy' | 'channel'>,
    home: Home,
    { slot, listing, terms, provider }: OrderableSlot,
    price: PricedOrder,
  ): ServiceOrderEntity {
    const orderedAt = this.clock.now();
    return {
      ...{ id: newId<'ServiceOrder'>(), listingId: listing.id, termsId: terms.id, slotId: slot.id, ...who, ...home },
      ...{ providerId: provider.id, organisationId: provider.organisationId, vendorFundId: provider.fundId },
      ...{ state: 'REQUESTED', ...price, ...notYet, orderedOn: businessDate(orderedAt), orderedAt },
      ...{ startsAt: slot.startsAt, endsAt: slot.endsAt },
    };
  }
}

const notYet = {
  ...{ reservationId: null, paymentId: null, feePaid: 0, feeKept: 0, feeReturned: 0, subsidySpent: 0, pointsKept: 0 },
  ...{ feeDisputedAt: null },
  ...{ acceptedAt: null, scheduledFor: null, reportedAt: null, reportedBy: null, proof: null, confirmedBy: null },
  ...{ confirmedAt: null, endReason: null, closedAt: null, settlementId: null, settledAt: null, dueAt: null },
};

/** With the phone as it is kept: a mobile number, or a landline with area code. Throws BAD_USER_INPUT. */
function contactOf({ contact }: Pick<OrderDraft, 'contact'>): OrderContact | null {
  return contact && { ...contact, phone: phoneNumber(contact.phone, 'contact.phone') };
}

function check(
  { channel, contact }: Omit<OrderDraft, 'idempotencyKey'>,
  { terms }: OrderableSlot,
  forOneself: boolean,
): void {
  if (forOneself && channel !== 'APP') {
    throw generalErrors.BAD_USER_INPUT({ field: 'channel', reason: 'is APP for an order of one’s own' });
  }
  if (terms.place === 'HOME' && (contact?.address ?? null) === null) {
    throw generalErrors.BAD_USER_INPUT({ field: 'contact', reason: 'needs an address for a service at home' });
  }
}
