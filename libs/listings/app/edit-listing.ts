import { Injectable } from '@nestjs/common';
import { Idempotency, type Actor } from '#platform';
import type { ListingEntity } from '../data/listing.entities.js';
import { ListingRepository } from '../data/listing.repository.js';
import { listingStates } from '../domain/listing.states.js';
import type { TermsDraft } from '../domain/listing-terms.js';
import { ListingChanges } from './listing-changes.js';
import { ListingDesk } from './listing-desk.js';
import { TermsWriter } from './terms-writer.js';

/** New terms of a listing. */
export interface ListingEdit {
  readonly listingId: string;
  readonly terms: TermsDraft;
  readonly idempotencyKey: string;
}

/** Writes the next version of the terms: it is a draft again; orders keep the terms they were made under (修改服务项目). */
@Injectable()
export class EditListing {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly desk: ListingDesk,
    private readonly listings: ListingRepository,
    private readonly terms: TermsWriter,
    private readonly changes: ListingChanges,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED, IDEMPOTENCY_CONFLICT, and what `createListing` refuses terms for. */
  async execute(actor: Actor, { idempotencyKey: key, ...input }: ListingEdit): Promise<ListingEntity> {
    const request = { actorId: actor.personId, key, operation: 'editListing', input };
    return this.idempotency.once(request, () =>
      this.desk.with(actor, ['MANAGE'], input.listingId, async (listing) => {
        listingStates.next(listing.state, 'edit');
        await this.desk.requireOffering(listing);
        const { version } = await this.listings.terms(listing.termsId);
        const findable = await this.terms.write(listing.id, version + 1, input.terms, actor.personId);
        return this.changes.apply(actor.personId, listing, 'edit', findable);
      }),
    );
  }
}
