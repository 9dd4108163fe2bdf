import fc from 'fast-check';
import { metresBetween, newId } from '#kernel';
import { UnitOfWork, type Actor } from '#platform';
import { describeOnEachEngine, seededRuns } from '#testing';
import { FindListings, type FoundListing, type ListingWish } from '../app/find-listings.js';
import { PersonCategories } from '../app/person-categories.js';
import { ListingRepository } from '../data/listing.repository.js';
import { SlotRepository } from '../data/slot.repository.js';
import { fromGrid, toGrid } from '../domain/grid-point.js';
import { LISTING_ORDERS, type FoundAfter } from '../domain/listing-order.js';
import { priceOf } from '../domain/price.js';
import { capabilities, CatalogueHouse, HERE } from './catalogue-house.js';

const north = (metres: number) => toGrid({ longitude: HERE.longitude, latitude: HERE.latitude + metres / 111_195 });

describeOnEachEngine('finding listings', capabilities, (context) => {
  let house: CatalogueHouse;
  beforeEach(async () => {
    house = await CatalogueHouse.build(context());
  });
  const find = (wish: ListingWish, actor?: Actor, after: FoundAfter | null = null): Promise<FoundListing[]> =>
    context()
      .get(FindListings)
      .execute(actor, { providerId: house.provider.id, ...wish }, after, 100);
  const ids = async (wish: ListingWish, actor?: Actor): Promise<string[]> =>
    (await find(wish, actor)).map(({ listing }) => listing.id);

  it('goes by field and place', async () => {
    const { listing: meal } = await house.offered();
    const { listing: haircut } = await house.offered({ field: 'HAIRCUT', place: 'HOME' });
    expect(await ids({})).toEqual([haircut.id, meal.id]);
    expect(await ids({ field: 'MEALS' })).toEqual([meal.id]);
    expect(await ids({ place: 'HOME' })).toEqual([haircut.id]);
    expect(await ids({ field: 'MEALS', place: 'HOME' })).toEqual([]);
  });

  it('goes by distance: the nearest first, none beyond the radius', async () => {
    const { listing: far } = await house.offered({ point: north(4_990) });
    const { listing: next } = await house.offered({ point: north(100) });
    await house.offered({ point: north(5_015) });
    const found = await find({ near: HERE });
    expect(found.map(({ listing }) => listing.id)).toEqual([next.id, far.id]);
    expect(Math.abs((found[0]?.metres ?? 0) - 100)).toBeLessThanOrEqual(1);
    expect(await ids({ near: HERE, withinMetres: 99 })).toEqual([]);
    expect(await ids({ near: { ...HERE, longitude: HERE.longitude + 1 } })).toEqual([]);
    await expect(find({ order: 'NEAREST' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('reads a coordinate of a Chinese map where it stands', async () => {
    const { listing } = await house.offered();
    const shifted = { longitude: HERE.longitude, latitude: HERE.latitude, system: 'GCJ02' as const };
    const [found] = await find({ near: shifted });
    expect(found?.listing.id).toBe(listing.id);
    expect(found?.metres).toBeGreaterThan(100);
  });

  it('goes by time: a free slot begins in the window', async () => {
    const { listing, slot } = await house.offered();
    const [starts, later] = [slot.startsAt, new Date(slot.startsAt.getTime() + 1)];
    expect(await ids({ from: starts, until: later })).toEqual([listing.id]);
    expect(await ids({ from: later })).toEqual([]);
    expect(await ids({ until: starts })).toEqual([]);
    context().clock.advance({ hours: 24 });
    expect(await ids({ from: house.at(-48) })).toEqual([]);
  });

  it('shows the first slot that is free, and nothing that is full, called off or not published', async () => {
    const { listing } = await house.offered();
    const first = await house.slot(listing.id, 2, 1);
    const [found] = await find({});
    expect(found?.nextSlot.id).toBe(first.id);
    const slots = context().get(SlotRepository);
    await inUnit(() => slots.takePlace(first.id, 'MONEY'));
    const [then] = await find({});
    expect(then?.nextSlot.startsAt).toEqual(house.at(24));
    await inUnit(() => slots.cancel(then?.nextSlot.id ?? '', 'x'));
    expect(await ids({})).toEqual([]);
    await house.slot((await house.draft()).id);
    expect(await ids({})).toEqual([]);
  });

  it('tells each what he would pay, and finds what he can afford', async () => {
    const { listing } = await house.offered();
    const dear = { unitCost: 2_000, prices: [{ group: 'RESIDENT' as const, fee: 1_900 }] };
    const { listing: other } = await house.offered({
      ...dear,
      prices: [...dear.prices, { group: 'DISABLED', fee: 5 }],
    });
    const [poor, disabled, neighbour] = [await house.resident(), await house.resident(), await house.resident()];
    await house.decide(poor.personId, 'LOW_INCOME');
    await house.decide(disabled.personId, 'DISABLED');
    const prices = async (actor?: Actor, wish: ListingWish = {}): Promise<[string, number][]> =>
      (await find({ order: 'CHEAPEST', ...wish }, actor)).map((one) => [one.listing.id, one.priceForMe]);
    expect(await prices()).toEqual([
      [listing.id, 800],
      [other.id, 1_900],
    ]);
    expect(await prices(neighbour)).toEqual([
      [listing.id, 800],
      [other.id, 1_900],
    ]);
    expect(await prices(poor)).toEqual([
      [listing.id, 0],
      [other.id, 0],
    ]);
    expect(await prices(disabled)).toEqual([
      [listing.id, 0],
      [other.id, 5],
    ]);
    expect(await prices(neighbour, { maxFee: 800 })).toEqual([[listing.id, 800]]);
    expect(await prices(neighbour, { maxFee: 799 })).toEqual([]);
    expect(await prices(disabled, { maxFee: 4 })).toEqual([[listing.id, 0]]);
  });

  it('goes by the category of the day', async () => {
    await house.offered();
    const person = await house.resident();
    await house.decide(person.personId, 'LOW_INCOME', '2026-03-03', '2026-03-03');
    const price = async (): Promise<number | undefined> => (await find({}, person))[0]?.priceForMe;
    context().clock.set('2026-03-02T15:59:59.999Z');
    expect(await price()).toBe(800);
    context().clock.set('2026-03-02T16:00:00.000Z');
    expect(await price()).toBe(0);
    context().clock.set('2026-03-03T16:00:00.000Z');
    expect(await price()).toBe(800);
    context().clock.set('2026-03-02T02:00:00.000Z');
  });

  it('lets a worker look for a resident of his region, and for nobody else', async () => {
    await house.offered();
    const [person, stranger] = [await house.resident(), await house.resident('吴居民', house.regions.other)];
    await house.decide(person.personId, 'AGED_ALONE');
    const [found] = await find({ forPersonId: person.personId }, house.gridWorker);
    expect(found?.priceForMe).toBe(0);
    expect((await find({}, house.gridWorker))[0]?.priceForMe).toBe(800);
    for (const [actor, forPersonId] of [
      [house.gridWorker, stranger.personId],
      [house.gridWorker, newId()],
      [house.manager, person.personId],
      [stranger, person.personId],
    ] as const) {
      await expect(find({ forPersonId }, actor)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  it('shows what serves the region in which one lives', async () => {
    const { listing } = await house.offered();
    const { listing: wide } = await house.offered({ areaRegionIds: [house.regions.district] });
    const elsewhere = await house.resident('吴居民', house.regions.other);
    expect(await ids({}, elsewhere)).toEqual([wide.id]);
    expect(await ids({}, await house.resident())).toEqual([wide.id, listing.id]);
    expect(await ids({})).toEqual([wide.id, listing.id]);
  });

  it('goes by rating', async () => {
    const { listing: good } = await house.offered();
    const { listing: best } = await house.offered();
    const { listing: unrated } = await house.offered();
    const rate = (id: string, ratingMean: number): Promise<void> =>
      inUnit(() => context().get(ListingRepository).change(id, { ratingMean, ratingCount: 1 }));
    await rate(good.id, 399);
    await rate(best.id, 500);
    expect(await ids({ order: 'BEST_RATED' })).toEqual([best.id, good.id, unrated.id]);
    expect(await ids({ minStars: 4 })).toEqual([best.id]);
    expect(await ids({ minStars: 3, order: 'BEST_RATED' })).toEqual([best.id, good.id]);
  });

  it('goes on after any row, in every order, without a gap or a repetition', async () => {
    for (let n = 0; n < 7; n += 1) {
      const fee = (n % 3) * 100;
      await house.offered({ point: north((n % 4) * 300), prices: [{ group: 'RESIDENT', fee }] });
    }
    for (const order of LISTING_ORDERS) {
      const wish: ListingWish = { order, near: HERE, providerId: house.provider.id };
      const whole = await find(wish);
      expect(whole).toHaveLength(7);
      const pages: string[] = [];
      for (let after: FoundAfter | null = null; ;) {
        const page: FoundListing[] = await context().get(FindListings).execute(undefined, wish, after, 2);
        pages.push(...page.map(({ listing }) => listing.id));
        after = page.at(-1)?.after ?? null;
        if (page.length < 2) break;
      }
      expect(pages).toEqual(whole.map(({ listing }) => listing.id));
    }
    const [first] = await find({ order: 'CHEAPEST' });
    await expect(find({ order: 'BEST_RATED' }, undefined, first?.after)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  it('finds what a reckoning by hand finds, for any wish', async () => {
    const person = await house.resident();
    await house.decide(person.personId, 'LOW_INCOME_MARGIN');
    for (let n = 0; n < 12; n += 1) {
      const prices = [
        { group: 'RESIDENT' as const, fee: n * 100 },
        { group: 'LOW_INCOME_MARGIN' as const, fee: n * 40 },
      ];
      const field = n % 2 === 0 ? 'MEALS' : 'REPAIR';
      const { listing } = await house.offered({ field, prices, point: north(n * 170) }, 1 + (n % 2));
      if (n % 5 === 0) await house.slot(listing.id, 90, 3);
    }
    const all = await find({ order: 'NEWEST' }, person);
    const categories = await context()
      .get(PersonCategories)
      .at([person.personId], '2026-03-02' as never);
    const terms = await context()
      .get(ListingRepository)
      .termsByIds(all.map(({ listing }) => listing.termsId));
    const wishes = fc.record({
      field: fc.option(fc.constantFrom('MEALS' as const, 'REPAIR' as const), { nil: undefined }),
      maxFee: fc.option(fc.integer({ min: 0, max: 500 }), { nil: undefined }),
      withinMetres: fc.integer({ min: 1, max: 2_500 }),
    });
    const { seed, numRuns } = seededRuns('finding listings', 40);
    await fc.assert(
      fc.asyncProperty(wishes, async (wish) => {
        const expected = all.filter(({ listing }) => {
          const fee = priceOf(terms.get(listing.termsId) as never, categories.get(person.personId) ?? []).fee;
          const metres = metresBetween(HERE, fromGrid(listing));
          return (
            (wish.field === undefined || listing.field === wish.field) &&
            (wish.maxFee === undefined || fee <= wish.maxFee) &&
            metres <= wish.withinMetres
          );
        });
        const near = expected.map(({ listing }) => [metresBetween(HERE, fromGrid(listing)), listing.id] as const);
        near.sort(([one], [other]) => one - other);
        const clear = near.every(([metres]) => Math.abs(metres - wish.withinMetres) > 3);
        fc.pre(clear);
        expect(await ids({ ...wish, near: HERE }, person)).toEqual(near.map(([, id]) => id));
      }),
      { seed, numRuns },
    );
  });

  const inUnit = <T>(work: () => Promise<T>): Promise<T> => context().get(UnitOfWork).run(work);
});
