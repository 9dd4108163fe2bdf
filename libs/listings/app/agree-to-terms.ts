import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import { Identity } from '#identity';
import { UnitOfWork, type Actor } from '#platform';
import type { ListingEntity } from '../data/listing.entities.js';
import { ListingRepository } from '../data/listing.repository.js';
import { fundsNamed } from '../domain/listing-terms.js';
import { TermsToBear } from './terms-to-bear.js';

/** Which fund agrees to which terms. */
export interface FundAgreement {
  readonly listingId: string;
  readonly termsId: string;
  readonly fundId: string;
}

/**
 * An officer of a fund agrees that it bears what the terms of a listing name it for (基金同意承担). Without it nothing is
 * published: nobody spends a fund's money by writing its name into a price table.
 */
@Injectable()
export class AgreeToTerms {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly listings: ListingRepository,
    private readonly toBear: TermsToBear,
    private readonly identity: Identity,
    private readonly clock: Clock,
  ) {}

  /** Again does nothing. Throws NOT_FOUND, CONFLICT. */
  async execute(actor: Actor, { listingId, termsId, fundId }: FundAgreement): Promise<ListingEntity> {
    return this.unitOfWork.run(async () => {
      await this.toBear.requireOwn(actor, fundId);
      const listing = await this.listings.lock(listingId);
      if (!fundsNamed(await this.listings.terms(listing.termsId)).includes(fundId)) throw generalErrors.NOT_FOUND();
      if (listing.termsId !== termsId) throw generalErrors.CONFLICT({ reason: 'the terms were changed since' });
      const agreed = (await this.listings.consentsOf([termsId])).get(termsId) ?? [];
      if (agreed.includes(fundId)) return listing;
      await this.listings.addConsent({ termsId, fundId, agreedBy: actor.personId, agreedAt: this.clock.now() });
      await this.identity.audit.record({
        ...{ actorId: actor.personId, action: 'listing.agreed', subjectType: 'Listing', subjectId: listingId },
        ...{ regionPath: listing.regionPath, details: { termsId, fundId } },
      });
      return listing;
    });
  }
}
