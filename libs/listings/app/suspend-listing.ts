import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { ListingEntity } from '../data/listing.entities.js';
import { ListingChanges } from './listing-changes.js';
import { ListingDesk } from './listing-desk.js';

/** Suspends a listing: it is not found or ordered any more; orders that stand go on (暂停服务项目). */
@Injectable()
export class SuspendListing {
  constructor(
    private readonly desk: ListingDesk,
    private readonly changes: ListingChanges,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED. */
  async execute(actor: Actor, { listingId, reason }: { listingId: string; reason: string }): Promise<ListingEntity> {
    return this.desk.with(actor, ['REVIEW'], listingId, (listing) =>
      this.changes.apply(actor.personId, listing, 'suspend', { reason }),
    );
  }
}
