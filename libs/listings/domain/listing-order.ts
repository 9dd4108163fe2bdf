/** How found listings are put in order (排序). */
export const LISTING_ORDERS = ['NEAREST', 'CHEAPEST', 'BEST_RATED', 'NEWEST'] as const;
export type ListingOrder = (typeof LISTING_ORDERS)[number];

/** Where a page of found listings goes on: after this row of this order. */
export interface FoundAfter {
  readonly order: ListingOrder;
  /** What the order goes by: the square of the distance, the fee in fen, or the rating in hundredths; 0 for NEWEST. */
  readonly key: number;
  readonly id: string;
}
