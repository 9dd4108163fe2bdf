import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { Actor } from '#platform';
import type { ListingEntity, ListingTermsEntity, SlotEntity } from '../data/listing.entities.js';
import { ListingRepository } from '../data/listing.repository.js';
import { ListingSearchRepository } from '../data/listing-search.repository.js';
import { SlotRepository } from '../data/slot.repository.js';
import type { ListingState } from '../domain/listing.states.js';
import { ListingAccess } from './listing-access.js';

/** A page of slots goes on after this one. */
export interface SlotAfter {
  readonly startsAt: Date;
  readonly id: string;
}

/** Reading listings, their terms and slots (查询服务项目). */
@Injectable()
export class ListingQueries {
  constructor(
    private readonly access: ListingAccess,
    private readonly listings: ListingRepository,
    private readonly search: ListingSearchRepository,
    private readonly slots: SlotRepository,
    private readonly clock: Clock,
  ) {}

  /** A listing that the actor may see. Throws NOT_FOUND. */
  one(actor: Actor | undefined, id: string): Promise<ListingEntity> {
    return this.access.seen(actor, id);
  }

  /** Listings in every state, for their provider's people and the staff of where they happen, newest first. */
  managed(
    actor: Actor,
    filter: { state?: ListingState; providerId?: string },
    afterId: string | null,
    limit: number,
  ): Promise<ListingEntity[]> {
    return this.search.managed(this.access.scope(actor), filter, afterId, limit);
  }

  /** Slots of a listing that the actor may see, from an instant on, earliest first. Throws NOT_FOUND. */
  async slotsOf(
    actor: Actor | undefined,
    listingId: string,
    from: Date | undefined,
    after: SlotAfter | null,
    limit: number,
  ): Promise<SlotEntity[]> {
    await this.access.seen(actor, listingId);
    return this.slots.page(listingId, from ?? this.clock.now(), after, limit);
  }

  /** Terms by their id. One query. */
  terms(ids: readonly string[]): Promise<Map<string, ListingTermsEntity>> {
    return this.listings.termsByIds(ids);
  }

  /** Ids of the regions served, by terms. One query. */
  areas(termsIds: readonly string[]): Promise<Map<string, string[]>> {
    return this.listings.areasOf(termsIds);
  }

  /** What is for the inner side only, of those listings whose inner side the actor may read. */
  async inside(
    actor: Actor | undefined,
    ids: readonly string[],
  ): Promise<Map<string, ListingEntity & { agreedFundIds: string[] }>> {
    const listings = [...(await this.listings.byIds(ids)).values()];
    const readable = this.access.readable(actor, listings);
    const agreed = await this.listings.consentsOf(readable.map(({ termsId }) => termsId));
    return new Map(readable.map((one) => [one.id, { ...one, agreedFundIds: agreed.get(one.termsId) ?? [] }]));
  }
}
