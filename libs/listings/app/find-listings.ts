import { Injectable } from '@nestjs/common';
import { Clock, generalErrors, metresBetween, type GivenPoint } from '#kernel';
import { toWgs84, type Actor } from '#platform';
import type { ListingEntity, SlotEntity } from '../data/listing.entities.js';
import { ListingRepository } from '../data/listing.repository.js';
import { ListingSearchRepository, type FoundRow } from '../data/listing-search.repository.js';
import { SlotRepository } from '../data/slot.repository.js';
import type { ListingField, ListingPlace } from '../domain/catalogue.types.js';
import { circleAround, fromGrid } from '../domain/grid-point.js';
import type { FoundAfter, ListingOrder } from '../domain/listing-order.js';
import { PricesForPerson } from './prices-for-person.js';

/** How far is near, unless said otherwise, in metres. */
const NEAR = 5_000;
/** So far ahead is looked, unless said otherwise, in milliseconds: 60 days. */
const AHEAD_MS = 60 * 86_400_000;

/** What somebody looks for. Money in fen, distances in metres. */
export interface ListingWish {
  readonly field?: ListingField;
  readonly place?: ListingPlace;
  readonly providerId?: string;
  readonly near?: GivenPoint;
  readonly withinMetres?: number;
  /** A free slot begins in [from, until). */
  readonly from?: Date;
  readonly until?: Date;
  readonly maxFee?: number;
  /** 1 to 5. */
  readonly minStars?: number;
  /** A resident for whom one may order. */
  readonly forPersonId?: string;
  readonly order?: ListingOrder;
}

/** A listing with what it is to who looks for it. */
export interface FoundListing {
  readonly listing: ListingEntity;
  /** In fen. */
  readonly priceForMe: number;
  /** Null where no place was given. */
  readonly metres: number | null;
  readonly nextSlot: SlotEntity;
  readonly after: FoundAfter;
}

/** Finds what is on offer and has a free slot (查找服务项目). */
@Injectable()
export class FindListings {
  constructor(
    private readonly prices: PricesForPerson,
    private readonly search: ListingSearchRepository,
    private readonly listings: ListingRepository,
    private readonly slots: SlotRepository,
    private readonly clock: Clock,
  ) {}

  /** A page, in the order asked for: nearest first where a place is given, else newest first. Throws NOT_FOUND, BAD_USER_INPUT. */
  async execute(
    actor: Actor | undefined,
    wish: ListingWish,
    after: FoundAfter | null,
    limit: number,
  ): Promise<FoundListing[]> {
    const { near, field, place, providerId, maxFee, minStars } = wish;
    const order = wish.order ?? (near === undefined ? 'NEWEST' : 'NEAREST');
    if (order === 'NEAREST' && near === undefined) throw refuse('order', 'the nearest to what: give a place');
    if (after !== null && after.order !== order) throw refuse('after', 'not a cursor of this list');
    const point = near === undefined ? null : toWgs84(near);
    const circle = point === null ? null : circleAround(point, wish.withinMetres ?? NEAR);
    const { groups, homeIds } = await this.prices.payer(actor, wish.forPersonId);
    const minRating = minStars === undefined ? undefined : minStars * 100;
    const asked = { field, place, providerId, circle, maxFee, minRating, groups, homeIds, order, after, limit };
    const rows = await this.search.find({ ...asked, ...this.window(wish) });
    return this.withAll(rows, order, point);
  }

  /** What begins now has begun. */
  private window({ from, until }: ListingWish): { from: Date; until: Date } {
    const next = new Date(this.clock.now().getTime() + 1);
    const begins = from === undefined || from < next ? next : from;
    return { from: begins, until: until ?? new Date(begins.getTime() + AHEAD_MS) };
  }

  private async withAll(
    rows: readonly FoundRow[],
    order: ListingOrder,
    point: { longitude: number; latitude: number } | null,
  ): Promise<FoundListing[]> {
    const listings = await this.listings.byIds(rows.map(({ id }) => id));
    const slots = await this.slots.byIds(rows.map(({ slotId }) => slotId));
    return rows.flatMap(({ id, slotId, fee, place }) => {
      const [listing, nextSlot] = [listings.get(id), slots.get(slotId)];
      if (listing === undefined || nextSlot === undefined) return [];
      const metres = point === null ? null : Math.round(metresBetween(point, fromGrid(listing)));
      return [{ listing, priceForMe: fee, metres, nextSlot, after: { order, key: place, id } }];
    });
  }
}

const refuse = (field: string, reason: string): Error => generalErrors.BAD_USER_INPUT({ field, reason });
