import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { ListingEntity } from '../data/listing.entities.js';
import { ListingChanges } from './listing-changes.js';
import { ListingDesk } from './listing-desk.js';

/** Lets a suspended listing go on, under the terms that were approved (恢复服务项目). */
@Injectable()
export class ResumeListing {
  constructor(
    private readonly desk: ListingDesk,
    private readonly changes: ListingChanges,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED. */
  async execute(actor: Actor, listingId: string): Promise<ListingEntity> {
    return this.desk.with(actor, ['REVIEW'], listingId, (listing) =>
      this.changes.apply(actor.personId, listing, 'resume', { reason: null }),
    );
  }
}
