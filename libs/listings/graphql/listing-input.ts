import { decodeCursor, encodeCursor } from '#kernel';
import { toWgs84 } from '#platform';
import type { ListingWish } from '../app/find-listings.js';
import type { SlotAfter } from '../app/listing-queries.js';
import { toGrid } from '../domain/grid-point.js';
import { LISTING_ORDERS, type FoundAfter } from '../domain/listing-order.js';
import type { TermsDraft } from '../domain/listing-terms.js';
import type { FindListingsArgs } from './find-listings.args.js';
import type { ListingTermsInput } from './listing-terms.input.js';

/** Terms as they were put in, with what was left out. */
export function termsOf({ spaceId = null, subsidy = null, points = null, ...input }: ListingTermsInput): TermsDraft {
  return { ...input, spaceId, subsidy, points, point: toGrid(toWgs84(input.point)) };
}

/** What is looked for; a null is as good as nothing. */
export function wishOf({ filter, near, withinMetres, forPersonId, order }: FindListingsArgs): ListingWish {
  return given({ ...filter, near, withinMetres, forPersonId, order });
}

/** Without what is null. */
export function given<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null)) as Fields;
}

/** The place of a found listing in the order asked for. */
export const foundCursor = ({ after }: { after: FoundAfter }): string =>
  encodeCursor([LISTING_ORDERS.indexOf(after.order), after.key, after.id]);

/** Throws BAD_USER_INPUT. */
export function foundAfter(cursor: string | null | undefined): FoundAfter | null {
  if (!cursor) return null;
  const [order, key, id] = decodeCursor(cursor, ['number', 'number', 'id']);
  return { order: LISTING_ORDERS[order] ?? 'NEWEST', key, id };
}

/** The place of a slot in a list by its beginning. */
export const slotCursor = ({ startsAt, id }: { startsAt: Date; id: string }): string =>
  encodeCursor([startsAt.getTime(), id]);

/** Throws BAD_USER_INPUT. */
export function slotAfter(cursor: string | null | undefined): SlotAfter | null {
  if (!cursor) return null;
  const [time, id] = decodeCursor(cursor, ['number', 'id']);
  return { startsAt: new Date(time), id };
}
