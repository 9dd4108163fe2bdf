import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#kernel';
import type { NeedEntity, SupplyEntity } from '../data/supply.entities.js';
import { ProviderRepository } from '../data/provider.repository.js';
import { PRICE_GROUPS } from '../domain/check-terms.js';
import type { TermsDraft } from '../domain/listing-terms.js';
import type { PriceLine } from '../domain/price.js';
import { ListingChanges } from './listing-changes.js';
import { TermsWriter } from './terms-writer.js';

/** So many upheld complaints suspend what is drawn up here, unless its provider says otherwise. */
const COMPLAINT_LIMIT = 3;

/** The draft of a listing that follows from an agreement (对接后起草服务项目); its provider goes on from there. In the open unit. */
@Injectable()
export class DraftFromMatch {
  constructor(
    private readonly providers: ProviderRepository,
    private readonly terms: TermsWriter,
    private readonly changes: ListingChanges,
    private readonly clock: Clock,
  ) {}

  /** The id of the draft; null where the organisation is no approved provider (yet). */
  async execute(need: NeedEntity, supply: SupplyEntity, draftedBy: string): Promise<string | null> {
    const provider = await this.providers.ofOrganisation(supply.organisationId);
    if (provider?.state !== 'APPROVED') return null;
    const id = newId<'Listing'>();
    const findable = await this.terms.write(id, 1, termsOf(need, supply), draftedBy);
    await this.changes.drawnUp(draftedBy, {
      ...{ id, providerId: provider.id, organisationId: provider.organisationId, state: 'DRAFT', ...findable },
      ...{ approvedTermsId: null, ratingSum: 0, ratingCount: 0, ratingMean: 0, upheldComplaints: 0 },
      ...{ createdBy: draftedBy, createdAt: this.clock.now(), submittedBy: null, reviewedBy: null },
      ...{ publishedAt: null, reason: null },
    });
    return id;
  }
}

function termsOf(need: NeedEntity, { price }: SupplyEntity): TermsDraft {
  const { title, details, field, place, regionId, address, longitudeUnits, latitudeUnits, spaceId } = need;
  const subsidy =
    need.fundId === null || need.purposeId === null ? null : { fundId: need.fundId, purposeId: need.purposeId };
  return {
    ...{ title, description: details, field, place, regionId, areaRegionIds: [regionId], address, spaceId },
    ...{ point: { longitudeUnits, latitudeUnits }, unitCost: price, subsidy, points: null },
    ...{ prices: pricesOf(price, subsidy !== null), cancellation: [], complaintLimit: COMPLAINT_LIMIT },
  };
}

/** Special groups pay nothing where a fund bears it; while none is found everybody is put down at the cost. */
function pricesOf(cost: number, borne: boolean): PriceLine[] {
  const groups = borne ? (['RESIDENT'] as const) : PRICE_GROUPS;
  return groups.map((group) => ({ group, fee: cost }));
}
