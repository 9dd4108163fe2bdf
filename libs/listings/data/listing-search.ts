import type { ValueList } from '#platform';
import type { ListingField, ListingPlace } from '../domain/catalogue.types.js';
import type { Circle } from '../domain/grid-point.js';
import type { FoundAfter, ListingOrder } from '../domain/listing-order.js';
import type { PriceGroup } from '../domain/price.js';

/** What is searched for. Groups decide the fee: the lowest of theirs. */
export interface ListingSearch {
  readonly field?: ListingField;
  readonly place?: ListingPlace;
  readonly providerId?: string;
  readonly circle: Circle | null;
  /** A free slot begins in [from, until). */
  readonly from: Date;
  readonly until: Date;
  readonly groups: readonly PriceGroup[];
  /** In fen. */
  readonly maxFee?: number;
  /** In hundredths of a star. */
  readonly minRating?: number;
  /** Ids of the regions in which the person lives, from the district down; null: whoever. */
  readonly homeIds: readonly string[] | null;
  readonly order: ListingOrder;
  readonly after: FoundAfter | null;
  readonly limit: number;
}

/** SQL with `?` for its parameters. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

const of = (sql: string, ...parameters: readonly unknown[]): Statement => ({ sql, parameters });

/**
 * One statement for a page: the candidates by an index, each with its fee and its distance, those with a free slot only, in
 * order; and for the rows of the page alone their first free slot.
 */
export function searchStatement(search: ListingSearch, listOf: (values: readonly unknown[]) => ValueList): Statement {
  const fee = feeOf(search.groups, listOf);
  const square = squareOf(search.circle);
  const conditions = [...filters(search), ...served(search.homeIds, listOf), freeSlot(search, 'l.id')];
  const where = joined(conditions, ' AND ');
  const rows = of(
    `SELECT l.id AS id, l.rating_mean AS rating, ${fee.sql} AS fee, ${square.sql} AS square
     FROM listings_listing l JOIN listings_provider p ON p.id = l.provider_id AND p.state = 'APPROVED'
     WHERE ${where.sql}`,
    ...[...fee.parameters, ...square.parameters, ...where.parameters],
  );
  const outer = joined([of('1 = 1'), ...outerFilters(search)], ' AND ');
  const [key, direction] = keys[search.order];
  const inOrder = (from: string): string =>
    `${key === null ? '' : `${from}place ${direction}, `}${from}id ${direction}`;
  const page = of(
    `SELECT id, fee, square, ${key ?? '0'} AS place FROM (${rows.sql}) found WHERE ${outer.sql}
     ORDER BY ${inOrder('')} LIMIT ${search.limit}`,
    ...[...rows.parameters, ...outer.parameters],
  );
  const slot = freeSlotOf(search, 'page.id');
  return of(
    `SELECT page.id AS id, page.fee AS fee, page.square AS square, page.place AS place,
       (SELECT s.id FROM listings_slot s WHERE ${slot.sql} ORDER BY s.starts_at, s.id LIMIT 1) AS slotId
     FROM (${page.sql}) page ORDER BY ${inOrder('page.')}`,
    ...[...slot.parameters, ...page.parameters],
  );
}

const keys: Readonly<Record<ListingOrder, readonly [key: string | null, direction: 'ASC' | 'DESC']>> = {
  NEAREST: ['square', 'ASC'],
  CHEAPEST: ['fee', 'ASC'],
  BEST_RATED: ['rating', 'DESC'],
  NEWEST: [null, 'DESC'],
};

function feeOf(groups: readonly PriceGroup[], listOf: (values: readonly unknown[]) => ValueList): Statement {
  const { sql, parameters } = listOf(groups);
  const matching = `FROM listings_price f WHERE f.terms_id = l.terms_id AND f.price_group IN ${sql}`;
  return of(`(SELECT MIN(f.fee) ${matching})`, ...parameters);
}

function squareOf(circle: Circle | null): Statement {
  if (circle === null) return of('0');
  const { longitudeUnits, latitudeUnits } = circle.centre;
  const north = `(l.latitude_units - ${latitudeUnits}) * 1000`;
  const east = `(l.longitude_units - ${longitudeUnits}) * ${circle.cosine}`;
  return of(`(${north} * ${north} + ${east} * ${east})`);
}

function filters({ field, place, providerId, circle, minRating }: ListingSearch): Statement[] {
  const box = circle?.box;
  return [
    of(`l.state = 'PUBLISHED'`),
    ...(box === undefined ? [] : [of('l.latitude_units BETWEEN ? AND ?', box.south, box.north)]),
    ...(box === undefined ? [] : [of('l.longitude_units BETWEEN ? AND ?', box.west, box.east)]),
    ...(field === undefined ? [] : [of('l.field = ?', field)]),
    ...(place === undefined ? [] : [of('l.place = ?', place)]),
    ...(providerId === undefined ? [] : [of('l.provider_id = ?', providerId)]),
    ...(minRating === undefined ? [] : [of('l.rating_mean >= ?', minRating)]),
  ];
}

function served(homeIds: readonly string[] | null, listOf: (values: readonly unknown[]) => ValueList): Statement[] {
  if (homeIds === null) return [];
  const { sql, parameters } = listOf(homeIds);
  const area = `SELECT 1 FROM listings_area a WHERE a.terms_id = l.terms_id AND a.region_id IN ${sql}`;
  return [of(`EXISTS (${area})`, ...parameters)];
}

function freeSlot(search: ListingSearch, listingId: string): Statement {
  const free = freeSlotOf(search, listingId);
  return of(`EXISTS (SELECT 1 FROM listings_slot s WHERE ${free.sql})`, ...free.parameters);
}

function freeSlotOf({ from, until }: ListingSearch, listingId: string): Statement {
  const when = 's.starts_at >= ? AND s.starts_at < ?';
  return of(`s.listing_id = ${listingId} AND ${when} AND s.state = 'OPEN' AND s.taken < s.capacity`, from, until);
}

function outerFilters({ circle, maxFee, after, order }: ListingSearch): Statement[] {
  return [
    ...(circle === null ? [] : [of(`square <= ${circle.square}`)]),
    ...(maxFee === undefined ? [] : [of('fee <= ?', maxFee)]),
    ...(after === null ? [] : [beyond(after, order)]),
  ];
}

function beyond({ key: value, id }: FoundAfter, order: ListingOrder): Statement {
  const [key, direction] = keys[order];
  const further = direction === 'ASC' ? '>' : '<';
  if (key === null) return of(`id ${further} ?`, id);
  return of(`(${key} ${further} ? OR (${key} = ? AND id ${further} ?))`, value, value, id);
}

function joined(parts: readonly Statement[], by: string): Statement {
  return of(parts.map(({ sql }) => sql).join(by), ...parts.flatMap(({ parameters }) => parameters));
}
