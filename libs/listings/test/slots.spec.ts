import { Database, UnitOfWork } from '#platform';
import { describeOnEachEngine } from '#testing';
import { OrderableSlots } from '../app/orderable-slots.js';
import { SuspendListing } from '../app/suspend-listing.js';
import { SuspendProvider } from '../app/suspend-provider.js';
import { SlotRepository, type PlaceKind } from '../data/slot.repository.js';
import { capabilities, CatalogueHouse } from './catalogue-house.js';

describeOnEachEngine('slots', capabilities, (context) => {
  let house: CatalogueHouse;
  beforeEach(async () => {
    house = await CatalogueHouse.build(context());
  });
  const home = (): string => `/a/b/${house.regions.community}/`;
  const run = <T>(work: () => Promise<T>): Promise<T> => context().get(UnitOfWork).run(work);
  const take = (slotId: string, kind: PlaceKind = 'MONEY', path = home()): Promise<void> =>
    run(async () => {
      const orderable = context().get(OrderableSlots);
      const { slot } = await orderable.lock(slotId, path);
      await orderable.take(slot, kind);
    });
  const giveBack = (slotId: string, kind: PlaceKind): Promise<void> =>
    run(() => context().get(OrderableSlots).giveBack(slotId, kind));
  const slotOf = (id: string) => context().get(SlotRepository).find(id);
  const points = { price: 10, places: 2 };

  it('give 8 places to 8 of 200 people, whatever they do at once', async () => {
    const { slot } = await house.offered({}, 8);
    const tried = await Promise.allSettled(Array.from({ length: 200 }, () => patiently(() => take(slot.id))));
    const refused = tried.flatMap((one) => (one.status === 'rejected' ? [(one.reason as { code: string }).code] : []));
    expect([refused.length, new Set(refused)]).toEqual([192, new Set(['SLOT_FULL'])]);
    expect(await slotOf(slot.id)).toMatchObject({ taken: 8 });
  }, 120_000);

  it('never have more places taken than they have while some are given back', async () => {
    const { slot } = await house.offered({}, 3);
    const takeAndGive = async (): Promise<number> => {
      await patiently(() => take(slot.id));
      expect((await slotOf(slot.id))?.taken).toBeLessThanOrEqual(3);
      await patiently(() => giveBack(slot.id, 'MONEY'));
      return 1;
    };
    await Promise.allSettled(Array.from({ length: 60 }, takeAndGive));
    expect(await slotOf(slot.id)).toMatchObject({ taken: 0 });
  }, 120_000);

  it('give points no more places than the terms published, and those within the capacity', async () => {
    const { slot } = await house.offered({ points: { ...points, paidBy: house.subsidy } }, 3);
    expect(slot).toMatchObject({ pointsPlaces: 2 });
    await take(slot.id, 'POINTS');
    await take(slot.id, 'POINTS');
    await expect(take(slot.id, 'POINTS')).rejects.toMatchObject({ code: 'SLOT_POINTS_PLACES_GONE' });
    await take(slot.id);
    for (const kind of ['MONEY', 'POINTS'] as const) {
      await expect(take(slot.id, kind)).rejects.toMatchObject({ code: 'SLOT_FULL' });
    }
    await giveBack(slot.id, 'POINTS');
    expect(await slotOf(slot.id)).toMatchObject({ taken: 2, pointsTaken: 1 });
    const { slot: small } = await house.offered({ points: { ...points, places: 5, paidBy: house.subsidy } }, 2);
    expect(small).toMatchObject({ pointsPlaces: 2 });
  });

  it('take no place back that nobody had', async () => {
    const { slot } = await house.offered({ points: { ...points, paidBy: house.subsidy } });
    await expect(giveBack(slot.id, 'MONEY')).rejects.toThrow('nobody had taken');
    await take(slot.id, 'POINTS');
    await expect(giveBack(slot.id, 'MONEY')).rejects.toThrow('nobody had taken');
    await giveBack(slot.id, 'POINTS');
    expect(await slotOf(slot.id)).toMatchObject({ taken: 0, pointsTaken: 0 });
  });

  it('are refused by their own table beyond the capacity', async () => {
    const { slot } = await house.offered({}, 1);
    const database = context().get(Database);
    for (const change of ['taken = 2', 'taken = -1', 'points_taken = 1', 'taken = 1, points_taken = 1']) {
      const overfilled = run(() => database.change(`UPDATE listings_slot SET ${change} WHERE id = ?`, [slot.id]));
      await expect(overfilled).rejects.toThrow(/holds no more than its capacity/);
    }
  });

  it('take orders from the area served while listing and provider offer', async () => {
    const { slot, listing } = await house.offered();
    await expect(take(slot.id, 'MONEY', `/a/b/${house.regions.other}/`)).rejects.toMatchObject({
      code: 'LISTING_OUTSIDE_AREA',
    });
    await context().get(SuspendListing).execute(house.station, { listingId: listing.id, reason: '核查' });
    await expect(take(slot.id)).rejects.toMatchObject({ code: 'LISTING_NOT_OFFERED' });
    const { slot: other } = await house.offered();
    const suspension = { providerId: house.provider.id, reason: '核查' };
    await context().get(SuspendProvider).execute(house.authority, suspension);
    await expect(take(other.id)).rejects.toMatchObject({ code: 'LISTING_NOT_OFFERED' });
  });
});

/** As a client does: who waited too long for a busy database asks again. */
async function patiently(work: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if ((error as { code?: string }).code !== 'DEADLINE_EXCEEDED') throw error;
    }
  }
}
