import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Actor } from '#platform';
import type { ListingEntity } from '../data/listing.entities.js';
import { ListingRepository } from '../data/listing.repository.js';
import type { ProviderEntity } from '../data/provider.entity.js';
import { ProviderRepository } from '../data/provider.repository.js';
import { catalogueErrors } from '../domain/catalogue.errors.js';
import { ListingAccess, type ListingRight } from './listing-access.js';

/** Takes a listing in hand for one step: opens the unit, asks whether the actor may, locks the listing. */
@Injectable()
export class ListingDesk {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly listings: ListingRepository,
    private readonly providers: ProviderRepository,
    private readonly access: ListingAccess,
  ) {}

  /** Throws NOT_FOUND where the actor has none of the rights. */
  async with<T>(
    actor: Actor,
    rights: readonly ListingRight[],
    listingId: string,
    step: (listing: ListingEntity) => Promise<T>,
  ): Promise<T> {
    return this.unitOfWork.run(async () => {
      await this.access.require(actor, rights, listingId);
      return step(await this.listings.lock(listingId));
    });
  }

  /** The provider of a listing, if it may offer now. Throws PROVIDER_NOT_APPROVED. */
  async requireOffering({ providerId }: ListingEntity): Promise<ProviderEntity> {
    const provider = await this.providers.read(providerId);
    if (provider.state !== 'APPROVED') throw catalogueErrors.PROVIDER_NOT_APPROVED();
    return provider;
  }
}
