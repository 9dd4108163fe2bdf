import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { ListingEntity } from '../data/listing.entities.js';
import { ListingChanges } from './listing-changes.js';
import { ListingDesk } from './listing-desk.js';

/** Ends a listing for good; orders that stand go on (下架服务项目). */
@Injectable()
export class RetireListing {
  constructor(
    private readonly desk: ListingDesk,
    private readonly changes: ListingChanges,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED. */
  async execute(actor: Actor, listingId: string): Promise<ListingEntity> {
    return this.desk.with(actor, ['MANAGE'], listingId, (listing) =>
      this.changes.apply(actor.personId, listing, 'retire'),
    );
  }
}
