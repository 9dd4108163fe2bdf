import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import { Identity } from '#identity';
import type { ListingEntity, ListingTermsEntity, SlotEntity } from '../data/listing.entities.js';
import { ListingRepository } from '../data/listing.repository.js';
import type { ProviderEntity } from '../data/provider.entity.js';
import { ProviderRepository } from '../data/provider.repository.js';
import { SlotRepository } from '../data/slot.repository.js';
import { catalogueErrors } from '../domain/catalogue.errors.js';

/** What is offered in a slot, and by whom. */
export interface Offer {
  readonly slot: SlotEntity;
  readonly listing: ListingEntity;
  readonly terms: ListingTermsEntity;
  readonly provider: ProviderEntity;
}

/** What can be ordered in a slot now (可预约服务). */
@Injectable()
export class OrderOffer {
  constructor(
    private readonly slots: SlotRepository,
    private readonly listings: ListingRepository,
    private readonly providers: ProviderRepository,
    private readonly identity: Identity,
    private readonly clock: Clock,
  ) {}

  /**
   * The offer for somebody who lives in a region. Throws NOT_FOUND, LISTING_NOT_OFFERED, LISTING_OUTSIDE_AREA,
   * PROVIDER_NOT_APPROVED, SLOT_NOT_OPEN.
   */
  async of(slotId: string, regionPath: string): Promise<Offer> {
    const slot = await this.slots.find(slotId);
    const listing = slot && (await this.listings.find(slot.listingId));
    if (!slot || !listing) throw generalErrors.NOT_FOUND();
    if (listing.state !== 'PUBLISHED') throw catalogueErrors.LISTING_NOT_OFFERED();
    if (slot.state !== 'OPEN' || slot.startsAt <= this.clock.now()) throw catalogueErrors.SLOT_NOT_OPEN();
    const provider = await this.providers.find(listing.providerId);
    if (provider?.state !== 'APPROVED') throw catalogueErrors.PROVIDER_NOT_APPROVED();
    await this.requireServed(listing.termsId, regionPath);
    return { slot, listing, terms: await this.listings.terms(listing.termsId), provider };
  }

  private async requireServed(termsId: string, regionPath: string): Promise<void> {
    const areas = (await this.listings.areasOf([termsId])).get(termsId) ?? [];
    const regions = await this.identity.regions(areas);
    const served = [...regions.values()].some(({ path }) => regionPath.startsWith(path));
    if (!served) throw catalogueErrors.LISTING_OUTSIDE_AREA();
  }
}
