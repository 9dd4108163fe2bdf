import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { ListingEntity } from '../data/listing.entities.js';
import { ListingChanges } from './listing-changes.js';
import { ListingDesk } from './listing-desk.js';

/** Hands a draft in for review (提交审核). */
@Injectable()
export class SubmitListing {
  constructor(
    private readonly desk: ListingDesk,
    private readonly changes: ListingChanges,
  ) {}

  /** Throws NOT_FOUND, PROVIDER_NOT_APPROVED, STATE_NOT_ALLOWED. */
  async execute(actor: Actor, listingId: string): Promise<ListingEntity> {
    return this.desk.with(actor, ['MANAGE'], listingId, async (listing) => {
      await this.desk.requireOffering(listing);
      return this.changes.apply(actor.personId, listing, 'submit', { submittedBy: actor.personId, reason: null });
    });
  }
}
