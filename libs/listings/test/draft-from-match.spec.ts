import { newId } from '#kernel';
import { describeOnEachEngine } from '#testing';
import { ConfirmSupplyMatch } from '../app/confirm-supply-match.js';
import { OfferSupply } from '../app/offer-supply.js';
import { PublishNeed } from '../app/publish-need.js';
import { SubmitListing } from '../app/submit-listing.js';
import { SupplyQueries } from '../app/supply-queries.js';
import type { ListingEntity, ListingTermsEntity } from '../data/listing.entities.js';
import { ListingRepository } from '../data/listing.repository.js';
import type { SupplyMatchEntity } from '../data/supply.entities.js';
import type { FundedBy } from '../domain/listing-terms.js';
import { capabilities, CatalogueHouse, HERE } from './catalogue-house.js';

const dates = { fromDate: '2026-03-02', toDate: '2026-12-31' };

describeOnEachEngine('the draft that follows an agreement', capabilities, (context) => {
  beforeEach(() => context().clock.set('2026-03-02T02:00:00.000Z'));

  /** A need of the house's community and a supply of its organisation, agreed on by both. */
  async function agree(house: CatalogueHouse, subsidy: FundedBy | null, price: number): Promise<SupplyMatchEntity> {
    const [path = ''] = house.station.regionPaths('listing.review');
    const station = { ...house.station, regionPaths: () => [path] };
    const supplier = { ...house.manager, organisationIds: () => [house.organisationId] };
    const wanted = await context()
      .get(PublishNeed)
      .execute(station, {
        ...{ regionId: house.regions.community, field: 'MEALS', title: '独居老人午餐', details: '每日一餐' },
        ...{ place: 'SPACE', address: '兴旺路 8 号', point: HERE, spaceId: null, people: 20, licence: null },
        ...{ budget: 40_000, subsidy, ...dates, idempotencyKey: newId() },
      });
    await context()
      .get(OfferSupply)
      .execute(supplier, {
        ...{ organisationId: house.organisationId, field: 'MEALS', title: '助餐', details: '自有厨房', people: 20 },
        ...{ areaRegionIds: [house.regions.community], licences: [], price, ...dates, idempotencyKey: newId() },
      });
    await context().settle();
    const [match] = await context().get(SupplyQueries).matches(station, { needId: wanted.id }, null, 1);
    const confirm = context().get(ConfirmSupplyMatch);
    await confirm.execute(supplier, { matchId: match?.id ?? '', side: 'SUPPLY' });
    return confirm.execute(station, { matchId: match?.id ?? '', side: 'NEED' });
  }

  async function drafted(id: string | null): Promise<[ListingEntity, ListingTermsEntity]> {
    const listing = await context()
      .get(ListingRepository)
      .find(id ?? '');
    if (listing === undefined) throw new Error('nothing was drawn up');
    return [listing, await context().get(ListingRepository).terms(listing.termsId)];
  }

  it('has what both sides said, is free for special groups out of the fund, and can be handed in as it is', async () => {
    const house = await CatalogueHouse.build(context());
    const { listingId, people } = await agree(house, house.subsidy, 1_500);
    const [listing, terms] = await drafted(listingId);
    expect(people).toBe(20);
    expect(listing).toMatchObject({
      state: 'DRAFT',
      title: '独居老人午餐',
      field: 'MEALS',
      providerId: house.provider.id,
    });
    expect(listing.createdBy).toBe(house.manager.personId);
    expect(terms).toMatchObject({ unitCost: 1_500, ...house.subsidy, prices: [{ group: 'RESIDENT', fee: 1_500 }] });
    expect(await context().get(SubmitListing).execute(house.manager, listing.id)).toMatchObject({ state: 'IN_REVIEW' });
  });

  it('puts everybody down at the cost while no fund bears a part', async () => {
    const house = await CatalogueHouse.build(context());
    const [, terms] = await drafted((await agree(house, null, 1_500)).listingId);
    expect(terms.fundId).toBeNull();
    expect(new Set(terms.prices.map(({ fee }) => fee))).toEqual(new Set([1_500]));
  });

  it('is not drawn up for an organisation that is no approved provider', async () => {
    const house = await CatalogueHouse.empty(context());
    expect(await agree(house, house.subsidy, 0)).toMatchObject({ state: 'AGREED', listingId: null });
  });
});
