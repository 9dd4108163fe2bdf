import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import type { Actor } from '#platform';
import type { ListingEntity } from '../data/listing.entities.js';
import { catalogueErrors } from '../domain/catalogue.errors.js';
import { ListingChanges } from './listing-changes.js';
import { ListingDesk } from './listing-desk.js';

/** What the station says of the terms that it has read. */
export interface ListingReview {
  readonly listingId: string;
  /** The terms that were read: others are not approved by mistake. */
  readonly termsId: string;
  readonly approved: boolean;
  /** Why it is sent back. */
  readonly reason: string | null;
}

/** Approves the terms of a listing, or sends it back to its provider with a reason (审核服务项目). */
@Injectable()
export class ReviewListing {
  constructor(
    private readonly desk: ListingDesk,
    private readonly changes: ListingChanges,
  ) {}

  /** Throws NOT_FOUND, BAD_USER_INPUT, CONFLICT, LISTING_NEEDS_ANOTHER_PERSON, STATE_NOT_ALLOWED. */
  async execute(actor: Actor, { listingId, termsId, approved, reason }: ListingReview): Promise<ListingEntity> {
    if (!approved && reason === null) {
      throw generalErrors.BAD_USER_INPUT({ field: 'reason', reason: 'a refusal needs a reason' });
    }
    return this.desk.with(actor, ['REVIEW'], listingId, async (listing) => {
      if (listing.termsId !== termsId) throw generalErrors.CONFLICT({ reason: 'the terms were changed since' });
      if (listing.submittedBy === actor.personId) throw catalogueErrors.LISTING_NEEDS_ANOTHER_PERSON();
      const by = { reviewedBy: actor.personId };
      if (!approved) return this.changes.apply(actor.personId, listing, 'sendBack', { ...by, reason });
      return this.changes.apply(actor.personId, listing, 'approve', { ...by, approvedTermsId: termsId, reason: null });
    });
  }
}
