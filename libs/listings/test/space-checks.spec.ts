import { newId } from '#kernel';
import { Checks, UnitOfWork } from '#platform';
import { describeOnEachEngine } from '#testing';
import { BookingRepository } from '../data/booking.repository.js';
import { ListingRepository } from '../data/listing.repository.js';
import { FeedbackHouse } from './feedback-house.js';
import { capabilities } from './space-house.js';

describeOnEachEngine('the checks of spaces and ratings', capabilities, (context) => {
  const faults = async (name: string): Promise<readonly string[]> => {
    const check = context()
      .get(Checks)
      .invariants.find((one) => one.name === name);
    if (check === undefined) throw new Error(`no check ${name}`);
    return (await check.run(() => undefined)).broken;
  };

  it('pass what is sound, and name what is not', async () => {
    context().clock.set('2026-03-02T02:00:00.000Z');
    const house = new FeedbackHouse(context());
    await house.found();
    const { roomIds } = await house.space();
    const [roomId = ''] = roomIds;
    const guest = await house.resident();
    const booked = await house.book(guest, roomId, 9, 10);
    await house.book(guest, roomId, 10, 11);
    const listing = await house.listing((await house.organisation()).id);
    await house.rate(guest, (await house.order(guest, listing)).id, 4);
    for (const name of ['room-bookings', 'need-placed', 'supply-placed', 'listing-ratings']) {
      expect([name, await faults(name)]).toEqual([name, []]);
    }
    const twin = { ...booked, id: newId<'RoomBooking'>() };
    await context()
      .get(UnitOfWork)
      .run(async () => {
        await context().get(BookingRepository).add(twin);
        await context().get(ListingRepository).change(listing.id, { ratingCount: 2 });
      });
    expect(await faults('room-bookings')).toEqual([`booking ${twin.id}: expected 0, found 1`]);
    expect(await faults('listing-ratings')).toEqual([`listing ${listing.id}: expected 4000001, found 4000002`]);
  });
});
