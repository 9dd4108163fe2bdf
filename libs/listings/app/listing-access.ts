import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { isWithin } from '#identity';
import type { Actor } from '#platform';
import type { ListingEntity } from '../data/listing.entities.js';
import { ListingRepository } from '../data/listing.repository.js';
import { ProviderRepository } from '../data/provider.repository.js';
import { manages } from './provider-access.js';

/** MANAGE is of the provider's people, REVIEW of the station and the authority where it happens, READ of both and auditors. */
export type ListingRight = 'MANAGE' | 'REVIEW' | 'READ';

/** What somebody sees in a list of listings that are not for everybody. */
export interface ListingScope {
  readonly organisationIds: readonly string[];
  readonly paths: readonly string[];
}

/** Who may do what with a listing. What one may not see does not exist. */
@Injectable()
export class ListingAccess {
  constructor(
    private readonly listings: ListingRepository,
    private readonly providers: ProviderRepository,
  ) {}

  /** The listing, if the actor has one of the rights. Throws NOT_FOUND. */
  async require(actor: Actor, rights: readonly ListingRight[], listingId: string): Promise<ListingEntity> {
    const listing = await this.listings.find(listingId);
    if (listing === undefined || !rights.some((right) => has(actor, right, listing))) throw generalErrors.NOT_FOUND();
    return listing;
  }

  /** The listing, if the actor may see it: everybody sees what is on offer. Throws NOT_FOUND. */
  async seen(actor: Actor | undefined, listingId: string): Promise<ListingEntity> {
    const listing = await this.listings.find(listingId);
    if (listing === undefined) throw generalErrors.NOT_FOUND();
    if (actor !== undefined && has(actor, 'READ', listing)) return listing;
    const provider = await this.providers.find(listing.providerId);
    if (listing.state !== 'PUBLISHED' || provider?.state !== 'APPROVED') throw generalErrors.NOT_FOUND();
    return listing;
  }

  /** Those of the listings whose inner side the actor may read. */
  readable(actor: Actor | undefined, listings: readonly ListingEntity[]): ListingEntity[] {
    return actor === undefined ? [] : listings.filter((listing) => has(actor, 'READ', listing));
  }

  /** What the actor sees in a list of all states. */
  scope(actor: Actor): ListingScope {
    return { organisationIds: actor.organisationIds('listing.manage'), paths: actor.regionPaths('listing.read') };
  }
}

function has(actor: Actor, right: ListingRight, listing: ListingEntity): boolean {
  if (right === 'MANAGE') return manages(actor, listing);
  if (right === 'REVIEW') return isWithin(listing.regionPath, actor.regionPaths('listing.review'));
  return manages(actor, listing) || isWithin(listing.regionPath, actor.regionPaths('listing.read'));
}
