import { ordersErrors } from './orders.errors.js';

/** So many orders of one listing may one person have open, where its terms say nothing else: the meals of a week. */
export const ORDERS_PER_LISTING = 7;
/** The most that terms may allow. */
export const MOST_ORDERS = 100;
/** So many orders of all listings may one person have open. */
export const ORDERS_IN_ALL = 20;
/** So many of them may wait for an acceptance or for a payment of his. */
export const UNPAID_IN_ALL = 10;

/** An order that holds a place (占用名额的订单), as far as the limits ask. In fen. */
export interface OpenOrder {
  readonly listingId: string;
  readonly fee: number;
  readonly feePaid: number;
}

/**
 * Refuses a person one order more, of a fee, than the limits let him have open (未完成订单上限): places are for those who come. Throws
 * ORDER_LIMIT_OF_LISTING, ORDER_LIMIT_IN_ALL, ORDER_LIMIT_UNPAID.
 */
export function requireOrderAllowed(
  open: readonly OpenOrder[],
  { listingId, fee }: Pick<OpenOrder, 'listingId' | 'fee'>,
  ordersPerPerson: number | null,
): void {
  const limit = ordersPerPerson ?? ORDERS_PER_LISTING;
  const ofListing = open.filter((one) => one.listingId === listingId).length;
  if (ofListing >= limit) throw ordersErrors.ORDER_LIMIT_OF_LISTING({ limit });
  if (open.length >= ORDERS_IN_ALL) throw ordersErrors.ORDER_LIMIT_IN_ALL({ limit: ORDERS_IN_ALL });
  const unpaid = open.filter((one) => one.feePaid < one.fee).length;
  if (fee > 0 && unpaid >= UNPAID_IN_ALL) throw ordersErrors.ORDER_LIMIT_UNPAID({ limit: UNPAID_IN_ALL });
}
