import { Injectable } from '@nestjs/common';
import { Identity } from '#identity';
import { Events } from '#platform';
import type { ListingEntity } from '../data/listing.entities.js';
import { ListingRepository } from '../data/listing.repository.js';
import { listingStates, type ListingEvent } from '../domain/listing.states.js';
import { ListingChanged } from './catalogue.events.js';

type ListingPatch = Partial<Omit<ListingEntity, 'id' | 'providerId' | 'organisationId' | 'state'>>;

/** Moves a locked listing through its states, keeping and telling it. In the open unit. */
@Injectable()
export class ListingChanges {
  constructor(
    private readonly listings: ListingRepository,
    private readonly identity: Identity,
    private readonly events: Events,
  ) {}

  /** The listing after an event. `actorId` is null for what a rule did. Throws STATE_NOT_ALLOWED. */
  async apply(
    actorId: string | null,
    listing: ListingEntity,
    event: ListingEvent,
    patch: ListingPatch = {},
  ): Promise<ListingEntity> {
    const state = listingStates.next(listing.state, event);
    await this.listings.change(listing.id, { ...patch, state });
    const changed = { ...listing, ...patch, state };
    await this.tell(actorId, changed, event, { from: listing.state, reason: patch.reason ?? null });
    return changed;
  }

  /** A listing was drawn up. */
  async drawnUp(actorId: string, listing: ListingEntity): Promise<ListingEntity> {
    await this.listings.add(listing);
    await this.tell(actorId, listing, 'create', {});
    return listing;
  }

  private async tell(actorId: string | null, listing: ListingEntity, act: string, details: object): Promise<void> {
    const { id: listingId, providerId, state, termsId, regionPath } = listing;
    await this.identity.audit.record({
      ...{ actorId, action: `listing.${act}`, subjectType: 'Listing', subjectId: listingId, regionPath },
      details: { ...details, to: state, termsId },
    });
    await this.events.publish(ListingChanged, { listingId, providerId, state });
  }
}
