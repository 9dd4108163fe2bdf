import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#kernel';
import { Idempotency, type Actor } from '#platform';
import type { ListingEntity } from '../data/listing.entities.js';
import type { TermsDraft } from '../domain/listing-terms.js';
import { ListingChanges } from './listing-changes.js';
import { ProviderAccess } from './provider-access.js';
import { TermsWriter } from './terms-writer.js';

/** A listing as its provider draws it up. */
export interface ListingDraft {
  readonly providerId: string;
  readonly terms: TermsDraft;
  readonly idempotencyKey: string;
}

/** Draws up a listing (起草服务项目). */
@Injectable()
export class CreateListing {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly access: ProviderAccess,
    private readonly terms: TermsWriter,
    private readonly changes: ListingChanges,
    private readonly clock: Clock,
  ) {}

  /**
   * Throws NOT_FOUND, PROVIDER_NOT_APPROVED, BAD_USER_INPUT, FEE_ABOVE_COST, PRICE_TABLE_INCOMPLETE, SUBSIDY_FUND_MISSING,
   * IDEMPOTENCY_CONFLICT.
   */
  async execute(actor: Actor, { idempotencyKey: key, ...input }: ListingDraft): Promise<ListingEntity> {
    const request = { actorId: actor.personId, key, operation: 'createListing', input };
    return this.idempotency.once(request, async () => {
      const { id: providerId, organisationId } = await this.access.requireManager(actor, input.providerId);
      const id = newId<'Listing'>();
      const findable = await this.terms.write(id, 1, input.terms, actor.personId);
      return this.changes.drawnUp(actor.personId, {
        ...{ id, providerId, organisationId, state: 'DRAFT', approvedTermsId: null, ...findable },
        ...{ ratingSum: 0, ratingCount: 0, ratingMean: 0, upheldComplaints: 0 },
        ...{ createdBy: actor.personId, createdAt: this.clock.now(), submittedBy: null, reviewedBy: null },
        ...{ publishedAt: null, reason: null },
      });
    });
  }
}
