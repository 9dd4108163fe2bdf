import type { Actor } from '#platform';
import type { ServiceOrderEntity } from '../data/service-order.entity.js';
import { partOf } from '../domain/order-rights.js';
import type { OrderPaying } from '../domain/service-order.js';

/** Of an order, what both sides see. `fee` is the fee due, and tells nothing of why it is so. */
type Seen = Pick<
  ServiceOrderEntity,
  | 'id'
  | 'listingId'
  | 'termsId'
  | 'slotId'
  | 'providerId'
  | 'channel'
  | 'state'
  | 'fee'
  | 'feePaid'
  | 'feeKept'
  | 'feeReturned'
  | 'startsAt'
  | 'endsAt'
  | 'orderedAt'
  | 'acceptedAt'
  | 'scheduledFor'
  | 'reportedAt'
  | 'proof'
  | 'confirmedAt'
  | 'endReason'
  | 'closedAt'
  | 'settledAt'
  | 'dueAt'
>;

/** Of an order, what only the guest's side and the station see; null to its provider. */
interface OfGuest {
  readonly personId: string | null;
  readonly orderedBy: string | null;
  readonly paidBy: OrderPaying | null;
  readonly cost: number | null;
  readonly subsidy: number | null;
  readonly points: number | null;
  readonly paymentId: string | null;
}

/** An order as somebody sees it (订单视图). */
export type OrderView = Seen & OfGuest;

/** An order as an actor sees it: who serves it learns the fee due, and neither what it is worth nor who the guest is. */
export function viewOf(actor: Actor, order: ServiceOrderEntity): OrderView {
  const { guest, staff } = partOf(actor, order);
  const shown = guest || staff;
  const hidden = {
    ...{ personId: null, orderedBy: null, paidBy: null, cost: null, subsidy: null, points: null, paymentId: null },
  };
  const { personId, orderedBy, paidBy, cost, subsidy, points, paymentId } = order;
  return { ...seenOf(order), ...(shown ? { personId, orderedBy, paidBy, cost, subsidy, points, paymentId } : hidden) };
}

function seenOf(order: ServiceOrderEntity): Seen {
  const { id, listingId, termsId, slotId, providerId, channel, state, fee, feePaid, feeKept, feeReturned } = order;
  const { startsAt, endsAt, orderedAt, acceptedAt, scheduledFor, reportedAt, proof, confirmedAt } = order;
  const { endReason, closedAt, settledAt, dueAt } = order;
  return {
    ...{ id, listingId, termsId, slotId, providerId, channel, state, fee, feePaid, feeKept, feeReturned },
    ...{ startsAt, endsAt, orderedAt, acceptedAt, scheduledFor, reportedAt, proof, confirmedAt },
    ...{ endReason, closedAt, settledAt, dueAt },
  };
}
