import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { Actor } from '#platform';
import type { ListingEntity } from '../data/listing.entities.js';
import { ListingRepository } from '../data/listing.repository.js';
import { catalogueErrors } from '../domain/catalogue.errors.js';
import { fundsNamed } from '../domain/listing-terms.js';
import { listingStates } from '../domain/listing.states.js';
import { ListingChanges } from './listing-changes.js';
import { ListingDesk } from './listing-desk.js';

/** Publishes a listing whose terms the station approved and the funds they name agreed to (发布服务项目). */
@Injectable()
export class PublishListing {
  constructor(
    private readonly desk: ListingDesk,
    private readonly listings: ListingRepository,
    private readonly changes: ListingChanges,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, PROVIDER_NOT_APPROVED, LISTING_NOT_APPROVED, FUND_HAS_NOT_AGREED, STATE_NOT_ALLOWED. */
  async execute(actor: Actor, listingId: string): Promise<ListingEntity> {
    return this.desk.with(actor, ['MANAGE'], listingId, async (listing) => {
      listingStates.next(listing.state, 'publish');
      await this.desk.requireOffering(listing);
      if (listing.approvedTermsId !== listing.termsId) throw catalogueErrors.LISTING_NOT_APPROVED();
      await this.requireAgreed(listing.termsId);
      return this.changes.apply(actor.personId, listing, 'publish', { publishedAt: this.clock.now() });
    });
  }

  private async requireAgreed(termsId: string): Promise<void> {
    const agreed = (await this.listings.consentsOf([termsId])).get(termsId) ?? [];
    const missing = fundsNamed(await this.listings.terms(termsId)).filter((id) => !agreed.includes(id));
    if (missing.length > 0) throw catalogueErrors.FUND_HAS_NOT_AGREED();
  }
}
