import { Injectable } from '@nestjs/common';
import { Clock, generalErrors, newId } from '#kernel';
import { FundQueries } from '#funds';
import { Identity, isWithin } from '#identity';
import type { ListingEntity, ListingTermsEntity } from '../data/listing.entities.js';
import { ListingRepository } from '../data/listing.repository.js';
import { SpaceRepository } from '../data/space.repository.js';
import { checkTerms, PRICE_GROUPS } from '../domain/check-terms.js';
import type { FundedBy, TermsDraft } from '../domain/listing-terms.js';
import { feeOf } from '../domain/price.js';

/** What a listing is found by, out of its newest terms. */
export type Findable = Pick<
  ListingEntity,
  'termsId' | 'title' | 'field' | 'place' | 'regionId' | 'regionPath' | 'longitudeUnits' | 'latitudeUnits'
>;

/** Writes terms down, once, with what is searched by beside them. In the open unit. */
@Injectable()
export class TermsWriter {
  constructor(
    private readonly listings: ListingRepository,
    private readonly spaces: SpaceRepository,
    private readonly identity: Identity,
    private readonly funds: FundQueries,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, BAD_USER_INPUT, FEE_ABOVE_COST, PRICE_TABLE_INCOMPLETE, SUBSIDY_FUND_MISSING. */
  async write(listingId: string, version: number, draft: TermsDraft, createdBy: string): Promise<Findable> {
    checkTerms(draft);
    const areaIds = [...new Set(draft.areaRegionIds)];
    const regionPath = await this.requirePlaces(draft.regionId, areaIds);
    if (draft.spaceId !== null) await this.requireSpace(draft.spaceId, regionPath);
    await this.requireFunds(regionPath, [draft.subsidy, draft.points?.paidBy ?? null]);
    const terms = this.termsOf(listingId, version, draft, createdBy);
    const prices = PRICE_GROUPS.map((group) => ({ termsId: terms.id, priceGroup: group, fee: feeOf(draft, group) }));
    const areas = areaIds.map((regionId) => ({ termsId: terms.id, regionId }));
    await this.listings.addTerms({ terms, prices, areas });
    const { title, field, place, regionId, longitudeUnits, latitudeUnits } = terms;
    return { termsId: terms.id, title, field, place, regionId, regionPath, longitudeUnits, latitudeUnits };
  }

  private async requirePlaces(regionId: string, areaIds: readonly string[]): Promise<string> {
    const regions = await this.identity.regions([regionId, ...areaIds]);
    const path = regions.get(regionId)?.path;
    if (path === undefined || areaIds.some((id) => !regions.has(id))) throw generalErrors.NOT_FOUND();
    return path;
  }

  /** A space of the region, of one above or below it. Throws NOT_FOUND. */
  async requireSpace(spaceId: string, regionPath: string): Promise<void> {
    const space = await this.spaces.find(spaceId);
    if (!about(space.regionPath, regionPath)) throw generalErrors.NOT_FOUND();
  }

  /** A fund serves its own region, with all above and below it: another one does not exist here. Throws NOT_FOUND. */
  async requireFunds(regionPath: string, named: readonly (FundedBy | null)[]): Promise<void> {
    const wanted = named.filter((one) => one !== null);
    const ids = wanted.map(({ fundId }) => fundId);
    const [funds, purposes] = [await this.funds.byIds(ids), await this.funds.purposesOf(ids)];
    for (const { fundId, purposeId } of wanted) {
      const path = funds.get(fundId)?.regionPath;
      const near = path !== undefined && about(path, regionPath);
      const known = purposes.get(fundId)?.some(({ id }) => id === purposeId) ?? false;
      if (!near || !known) throw generalErrors.NOT_FOUND();
    }
  }

  private termsOf(listingId: string, version: number, draft: TermsDraft, createdBy: string): ListingTermsEntity {
    const { title, description, field, place, regionId, address, point, spaceId } = draft;
    const { unitCost, prices, subsidy, points, cancellation, complaintLimit } = draft;
    const { longitudeUnits, latitudeUnits } = point;
    return {
      ...{ id: newId<'ListingTerms'>(), listingId, version, title, description, field, place, regionId, address },
      ...{ longitudeUnits, latitudeUnits, spaceId, unitCost, prices, cancellation, complaintLimit },
      ...{ fundId: subsidy?.fundId ?? null, purposeId: subsidy?.purposeId ?? null },
      ...{ pointsPrice: points?.price ?? null, pointsPlaces: points?.places ?? 0 },
      ...{ pointsFundId: points?.paidBy.fundId ?? null, pointsPurposeId: points?.paidBy.purposeId ?? null },
      ...{ graceMinutes: draft.graceMinutes ?? null, ordersPerPerson: draft.ordersPerPerson ?? null },
      ...{ createdBy, createdAt: this.clock.now() },
    };
  }
}

/** Whether one of two regions lies in the other. */
const about = (path: string, other: string): boolean => isWithin(path, [other]) || isWithin(other, [path]);
