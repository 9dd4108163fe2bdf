import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { ListingEntity, ListingTermsEntity, SlotEntity } from '../data/listing.entities.js';
import { ListingRepository } from '../data/listing.repository.js';
import type { ProviderEntity } from '../data/provider.entity.js';
import { ProviderRepository } from '../data/provider.repository.js';
import { SlotRepository, type PlaceKind } from '../data/slot.repository.js';
import { catalogueErrors } from '../domain/catalogue.errors.js';
import { requireOpenSlot } from '../domain/slot.js';

/** A slot that takes orders, locked, with what an order of it is made under. */
export interface OrderableSlot {
  readonly slot: SlotEntity;
  readonly listing: ListingEntity;
  readonly terms: ListingTermsEntity;
  readonly provider: ProviderEntity;
}

/** Slots for those who order (可预约场次). In the open unit; the slot is locked before anything that an order locks. */
@Injectable()
export class OrderableSlots {
  constructor(
    private readonly slots: SlotRepository,
    private readonly listings: ListingRepository,
    private readonly providers: ProviderRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Locks a slot for somebody who lives at a path. Throws NOT_FOUND, LISTING_NOT_OFFERED, LISTING_OUTSIDE_AREA, SLOT_NOT_OPEN.
   */
  async lock(slotId: string, homePath: string): Promise<OrderableSlot> {
    const slot = await this.slots.lock(slotId);
    const listing = (await this.listings.byIds([slot.listingId])).get(slot.listingId);
    const provider = await this.providers.read(listing?.providerId ?? '');
    if (listing?.state !== 'PUBLISHED' || provider.state !== 'APPROVED') throw catalogueErrors.LISTING_NOT_OFFERED();
    requireOpenSlot(slot, this.clock.now());
    const terms = await this.listings.terms(listing.termsId);
    const served = (await this.listings.areasOf([terms.id])).get(terms.id) ?? [];
    if (!served.some((regionId) => homePath.split('/').includes(regionId))) {
      throw catalogueErrors.LISTING_OUTSIDE_AREA();
    }
    return { slot, listing, terms, provider };
  }

  /** Takes a place in a locked slot. Throws SLOT_FULL, SLOT_POINTS_PLACES_GONE. */
  async take({ id, taken, capacity }: SlotEntity, kind: PlaceKind): Promise<void> {
    if (await this.slots.takePlace(id, kind)) return;
    throw taken < capacity ? catalogueErrors.SLOT_POINTS_PLACES_GONE() : catalogueErrors.SLOT_FULL();
  }

  /** Gives places back that were taken, of one slot, in one statement. */
  async giveBackMany(slotId: string, kinds: readonly PlaceKind[]): Promise<void> {
    const forPoints = kinds.filter((kind) => kind === 'POINTS').length;
    if (kinds.length === 0 || (await this.slots.returnPlaces(slotId, kinds.length, forPoints))) return;
    throw new Error('Places were given back that nobody had taken');
  }

  /** Gives a place back that was taken. Lock the slot first, or nothing that comes before it. */
  async giveBack(slotId: string, kind: PlaceKind): Promise<void> {
    if (!(await this.slots.returnPlace(slotId, kind))) throw new Error('A place was given back that nobody had taken');
  }
}
