import { newId } from '#kernel';
import { Database, UnitOfWork } from '#platform';
import { describeOnEachEngine } from '#testing';
import { AgreeToTerms } from '../app/agree-to-terms.js';
import { CancelSlot } from '../app/cancel-slot.js';
import { CreateListing } from '../app/create-listing.js';
import { EditListing } from '../app/edit-listing.js';
import { ListingQueries } from '../app/listing-queries.js';
import { PublishListing } from '../app/publish-listing.js';
import { ResumeListing } from '../app/resume-listing.js';
import { RetireListing } from '../app/retire-listing.js';
import { ReviewListing } from '../app/review-listing.js';
import { SubmitListing } from '../app/submit-listing.js';
import { SuspendListing } from '../app/suspend-listing.js';
import { actorOf, capabilities, CatalogueHouse } from './catalogue-house.js';

describeOnEachEngine('listings', capabilities, (context) => {
  let house: CatalogueHouse;
  beforeAll(async () => {
    house = await CatalogueHouse.build(context());
  });
  const publish = (listingId: string): Promise<unknown> =>
    context().get(PublishListing).execute(house.manager, listingId);

  it('are published once the station approved them and the fund agreed', async () => {
    const { id, termsId } = await house.draft();
    await expect(publish(id)).rejects.toMatchObject({ code: 'STATE_NOT_ALLOWED' });
    await context().get(SubmitListing).execute(house.manager, id);
    await expect(publish(id)).rejects.toMatchObject({ code: 'LISTING_NOT_APPROVED' });
    const review = { listingId: id, termsId, approved: true, reason: null };
    await context().get(ReviewListing).execute(house.station, review);
    await expect(publish(id)).rejects.toMatchObject({ code: 'FUND_HAS_NOT_AGREED' });
    await house.agree(id, termsId);
    await house.agree(id, termsId);
    expect(await publish(id)).toMatchObject({ state: 'PUBLISHED', termsId, approvedTermsId: termsId });
  });

  it('are reviewed where they happen, by somebody other than who handed them in, on the terms that were read', async () => {
    const { id, termsId } = await house.draft();
    await context().get(SubmitListing).execute(house.manager, id);
    const review = { listingId: id, termsId, approved: true, reason: null };
    for (const actor of [house.manager, house.otherStation, house.gridWorker]) {
      await expect(context().get(ReviewListing).execute(actor, review)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    const both = actorOf(house.manager.personId, ['listing.review'], { paths: ['/'] });
    await expect(context().get(ReviewListing).execute(both, review)).rejects.toMatchObject({
      code: 'LISTING_NEEDS_ANOTHER_PERSON',
    });
    const stale = { ...review, termsId: newId<'ListingTerms'>() };
    await expect(context().get(ReviewListing).execute(house.station, stale)).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    const back = { ...review, approved: false, reason: '价格过高' };
    expect(await context().get(ReviewListing).execute(house.station, back)).toMatchObject({
      ...{ state: 'DRAFT', reason: '价格过高', approvedTermsId: null },
    });
  });

  it('are agreed to by an officer of the fund that the terms name, and by nobody else', async () => {
    const { id: listingId, termsId } = await house.approved();
    const agreement = { listingId, termsId, fundId: house.subsidy.fundId };
    const agree = context().get(AgreeToTerms);
    for (const actor of [house.manager, house.station, actorOf('x', ['fund.manage'], { organisations: ['other'] })]) {
      await expect(agree.execute(actor, agreement)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    const unnamed = await house.approved(free);
    const other = { ...agreement, listingId: unnamed.id, termsId: unnamed.termsId };
    await expect(agree.execute(house.fundOfficer, other)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await publish(unnamed.id)).toMatchObject({ state: 'PUBLISHED' });
  });

  it('are a draft again when edited; the terms before stay as they were', async () => {
    const { id, termsId } = await house.published();
    const edit = { listingId: id, terms: house.terms({ title: '爱心晚餐', unitCost: 2_000 }), idempotencyKey: newId() };
    const edited = await context().get(EditListing).execute(house.manager, edit);
    expect(await context().get(EditListing).execute(house.manager, edit)).toEqual(edited);
    expect(edited).toMatchObject({ state: 'DRAFT', title: '爱心晚餐', approvedTermsId: termsId });
    const terms = await context().get(ListingQueries).terms([termsId, edited.termsId]);
    expect(terms.get(termsId)).toMatchObject({ version: 1, unitCost: 1_500, title: '爱心午餐' });
    expect(terms.get(edited.termsId)).toMatchObject({ version: 2, unitCost: 2_000 });
    await context().get(SubmitListing).execute(house.manager, id);
    await expect(publish(id)).rejects.toMatchObject({ code: 'LISTING_NOT_APPROVED' });
  });

  it('keep their terms from being changed or removed by anybody', async () => {
    const { termsId } = await house.draft();
    const database = context().get(Database);
    const units = context().get(UnitOfWork);
    for (const [table, column] of Object.entries(written)) {
      const where = `WHERE ${table === 'listings_terms' ? 'id' : 'terms_id'} = ?`;
      const change = units.run(() => database.change(`UPDATE ${table} SET ${column} = ${column} ${where}`, [termsId]));
      await expect(change).rejects.toThrow(/append-only/);
      const removal = units.run(() => database.change(`DELETE FROM ${table} ${where}`, [termsId]));
      await expect(removal).rejects.toThrow(/append-only/);
    }
  });

  it('name only what exists, and what is about where they happen', async () => {
    const { fundId, purposeId } = house.subsidy;
    const wrong: Parameters<CatalogueHouse['draft']>[0][] = [
      { regionId: newId() },
      { areaRegionIds: [house.regions.community, newId()] },
      { spaceId: newId() },
      { subsidy: { fundId: newId(), purposeId } },
      { subsidy: { fundId, purposeId: newId() } },
      { points: { price: 10, places: 2, paidBy: { fundId, purposeId: newId() } } },
      { regionId: house.regions.other, areaRegionIds: [house.regions.other] },
    ];
    for (const change of wrong) await expect(house.draft(change)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const district = { regionId: house.regions.district, areaRegionIds: [house.regions.district] };
    expect((await house.draft(district)).state).toBe('DRAFT');
  });

  it('are drawn up once for a key, by the people of the provider alone', async () => {
    const draft = { providerId: house.provider.id, terms: house.terms(), idempotencyKey: newId() };
    const create = context().get(CreateListing);
    const first = await create.execute(house.manager, draft);
    expect(await create.execute(house.manager, draft)).toEqual(first);
    const dearer = { ...draft, terms: house.terms({ unitCost: 1_600 }) };
    await expect(create.execute(house.manager, dearer)).rejects.toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
    const other = { ...draft, idempotencyKey: newId() };
    for (const actor of [house.station, await house.resident()]) {
      await expect(create.execute(actor, other)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  it('are suspended and let go on by the station, and retired by their provider', async () => {
    const { listing, slot } = await house.offered();
    const suspend = context().get(SuspendListing);
    const suspension = { listingId: listing.id, reason: '投诉核实中' };
    await expect(suspend.execute(house.manager, suspension)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await suspend.execute(house.station, suspension);
    const queries = context().get(ListingQueries);
    await expect(queries.one(undefined, listing.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const inside = (await queries.inside(house.manager, [listing.id])).get(listing.id);
    expect(inside).toMatchObject({ reason: '投诉核实中', agreedFundIds: [house.subsidy.fundId] });
    await context().get(ResumeListing).execute(house.station, listing.id);
    expect(await queries.one(undefined, listing.id)).toMatchObject({ state: 'PUBLISHED', reason: null });
    expect((await queries.inside(await house.resident(), [listing.id])).size).toBe(0);
    await context().get(RetireListing).execute(house.manager, listing.id);
    await expect(house.slot(listing.id)).rejects.toMatchObject({ code: 'STATE_NOT_ALLOWED' });
    expect((await queries.slotsOf(house.manager, listing.id, undefined, null, 10)).map(({ id }) => id)).toEqual([
      slot.id,
    ]);
  });

  it('show their inner side and drafts to the provider and the staff of the place only', async () => {
    const { id } = await house.draft();
    const queries = context().get(ListingQueries);
    const ids = async (actor: CatalogueHouse['manager']): Promise<string[]> =>
      (await queries.managed(actor, {}, null, 100)).map((one) => one.id);
    for (const actor of [house.manager, house.station, house.authority]) expect(await ids(actor)).toContain(id);
    for (const actor of [house.otherStation, await house.resident()]) {
      expect(await ids(actor)).toEqual([]);
      await expect(queries.one(actor, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  it('leave a line in the audit log for every step', async () => {
    const { id } = await house.published();
    const rows = await context()
      .get(Database)
      .rows<{ action: string }>('SELECT action FROM identity_audit_entry WHERE subject_id = ? ORDER BY id', [id]);
    expect(rows.map(({ action }) => action)).toEqual([
      ...['listing.create', 'listing.submit', 'listing.approve', 'listing.agreed', 'listing.publish'],
    ]);
  });

  it('have slots that are called off before they begin, by provider or station', async () => {
    const { slot, listing } = await house.offered();
    const late = await house.slot(listing.id, 1);
    const cancel = context().get(CancelSlot);
    const call = { slotId: slot.id, reason: '厨师生病' };
    for (const actor of [house.otherStation, await house.resident()]) {
      await expect(cancel.execute(actor, call)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await cancel.execute(house.manager, call)).toMatchObject({ state: 'CANCELLED', reason: '厨师生病' });
    await expect(cancel.execute(house.station, call)).rejects.toMatchObject({ code: 'SLOT_NOT_OPEN' });
    context().clock.advance({ hours: 1 });
    const tooLate = { slotId: late.id, reason: '来不及' };
    await expect(cancel.execute(house.manager, tooLate)).rejects.toMatchObject({ code: 'SLOT_NOT_OPEN' });
  });
});

/** Nobody pays less than the cost, so no fund is named. */
const free = { unitCost: 0, prices: [{ group: 'RESIDENT' as const, fee: 0 }], subsidy: null };

/** Tables of terms with a column of each that is no key. */
const written = {
  listings_terms: 'unit_cost',
  listings_price: 'fee',
  listings_area: 'region_id',
};
