import { newId } from '#kernel';
import { describeOnEachEngine } from '#testing';
import { BookingQueries } from '../app/booking-queries.js';
import { CancelBooking } from '../app/cancel-booking.js';
import { DecideBooking } from '../app/decide-booking.js';
import { EditRoom } from '../app/edit-room.js';
import { EditSpace } from '../app/edit-space.js';
import { ReportBookingNoShow } from '../app/report-booking-no-show.js';
import { overlap } from '../domain/opening-hours.js';
import { capabilities, SpaceHouse } from './space-house.js';

const code = (expected: string): Error => expect.objectContaining({ code: expected }) as Error;
const codesOf = (tried: readonly PromiseSettledResult<unknown>[]): string[] =>
  tried.flatMap((one) => (one.status === 'rejected' ? [(one.reason as { code: string }).code] : []));

describeOnEachEngine('rooms of community spaces', capabilities, (context) => {
  let house: SpaceHouse;
  const decide = (bookingId: string, decision: 'CONFIRM' | 'REFUSE' = 'CONFIRM') =>
    context().get(DecideBooking).execute(house.station, { bookingId, decision, reason: null });
  const cancel = (actor: SpaceHouse['station'], bookingId: string) =>
    context().get(CancelBooking).execute(actor, { bookingId, reason: '改期' });

  beforeEach(async () => {
    context().clock.set('2026-03-02T02:00:00.000Z');
    house = new SpaceHouse(context());
    await house.found();
  });

  it('are given to one of forty who ask for the same hour at once', async () => {
    const { roomIds } = await house.space();
    const [roomId = ''] = roomIds;
    const people = [];
    for (let n = 0; n < 40; n += 1) people.push(await house.resident());
    const tried = await Promise.allSettled(people.map((one) => house.book(one, roomId, 9, 10)));
    expect(codesOf(tried)).toEqual(Array.from({ length: 39 }, () => 'ROOM_TAKEN'));
  });

  it('are never had by two at one time, whatever intervals are asked for at once', async () => {
    const { roomIds } = await house.space(2, { standingPerBooker: 50 });
    const person = await house.resident();
    const wishes = Array.from({ length: 60 }, (_, n) => {
      const from = 8 + ((n * 7) % 24) / 2;
      return [roomIds[n % 2] ?? '', from, Math.min(from + 0.5 + (n % 4) / 2, 21)] as const;
    });
    const tried = await Promise.allSettled(wishes.map(([room, from, to]) => house.book(person, room, from, to)));
    const booked = tried.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect([...new Set(codesOf(tried))]).toEqual(['ROOM_TAKEN']);
    for (const one of booked) {
      const sharing = booked.filter((other) => other.roomId === one.roomId && overlap(one, other));
      expect(sharing.map(({ id }) => id)).toEqual([one.id]);
    }
    // Whoever was refused shares an instant with one that was booked: no hour was refused for nothing.
    tried.forEach((one, at) => {
      if (one.status === 'fulfilled') return;
      const [roomId = '', from = 0, to = 0] = wishes[at] ?? [];
      const instant = (hour: number): Date => new Date(Date.parse('2026-03-02T16:00:00Z') + hour * 3_600_000);
      const wish = { startsAt: instant(from), endsAt: instant(to) };
      expect(booked.some((other) => other.roomId === roomId && overlap(wish, other))).toBe(true);
    });
  });

  it('are not booked by old hours while the hours change', async () => {
    const { id: spaceId, roomIds } = await house.space();
    const [roomId = ''] = roomIds;
    const person = await house.resident();
    const closing = context().get(EditSpace).execute(house.station, { spaceId, state: 'CLOSED', cancelReason: '检修' });
    const [first, second] = [house.book(person, roomId, 9, 10), house.book(person, roomId, 10, 11)];
    const tried = await Promise.allSettled([closing, first, second]);
    expect(codesOf(tried).every((refusal) => refusal === 'SPACE_CLOSED')).toBe(true);
    for (const one of tried.slice(1)) {
      if (one.status !== 'fulfilled') continue;
      expect(await house.stateOf((one.value as { id: string }).id)).toBe('CANCELLED');
    }
    await expect(house.book(person, roomId, 12, 13)).rejects.toThrow(code('SPACE_CLOSED'));
  });

  it('hold no more bookings of one booker than the space says, asked for one by one or at once', async () => {
    const { roomIds } = await house.space(2, { standingPerBooker: 2 });
    const [roomId = '', next = ''] = roomIds;
    const person = await house.resident();
    const hours = [8, 9, 10, 11, 12, 13];
    const tried = await Promise.allSettled(hours.map((hour) => house.book(person, roomId, hour, hour + 1)));
    expect(codesOf(tried)).toEqual(Array.from({ length: 4 }, () => 'BOOKING_LIMIT_REACHED'));
    await expect(house.book(person, next, 8, 9)).resolves.toMatchObject({ state: 'REQUESTED' });
    const one = tried.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))[0];
    await cancel(person, one?.id ?? '');
    await expect(house.book(person, roomId, 15, 16)).resolves.toMatchObject({ state: 'REQUESTED' });
    // The station has no such limit, and needs nobody's leave.
    for (const hour of [17, 18, 19]) {
      expect(await house.book(house.station, roomId, hour, hour + 1)).toMatchObject({ state: 'CONFIRMED' });
    }
  });

  it('are free again once a booking is cancelled, refused or not decided in time', async () => {
    const { roomIds } = await house.space();
    const [roomId = ''] = roomIds;
    const person = await house.resident();
    const refused = await house.book(person, roomId, 9, 10);
    await expect(house.book(person, roomId, 9.5, 10.5)).rejects.toThrow(code('ROOM_TAKEN'));
    await decide(refused.id, 'REFUSE');
    const cancelled = await house.book(person, roomId, 9.5, 10.5);
    await cancel(person, cancelled.id);
    const late = await house.book(person, roomId, 9, 11);
    context().clock.set(late.startsAt);
    await context().settle();
    expect(await house.stateOf(late.id)).toBe('LAPSED');
    await expect(house.book(person, roomId, 10, 11)).resolves.toMatchObject({ state: 'REQUESTED' });
    await expect(decide(late.id)).rejects.toThrow(code('STATE_NOT_ALLOWED'));
  });

  it('are done a day after their end, unless nobody came', async () => {
    const { roomIds } = await house.space(1, { autoConfirm: true });
    const [roomId = ''] = roomIds;
    const person = await house.resident();
    const [used, missed] = [await house.book(person, roomId, 9, 10), await house.book(person, roomId, 10, 11)];
    const report = (bookingId: string) => context().get(ReportBookingNoShow).execute(house.station, bookingId);
    await expect(report(missed.id)).rejects.toThrow(code('BOOKING_NOT_BEGUN'));
    context().clock.set(missed.startsAt);
    await expect(cancel(person, missed.id)).rejects.toThrow(code('BOOKING_BEGUN'));
    const quarter = new Date(missed.startsAt.getTime() + 15 * 60_000);
    context().clock.set(new Date(quarter.getTime() - 1));
    await expect(report(missed.id)).rejects.toThrow(
      expect.objectContaining({ code: 'NO_SHOW_TOO_EARLY', params: { minutes: 15 } }),
    );
    context().clock.set(quarter);
    await report(missed.id);
    context().clock.set(new Date(used.endsAt.getTime() + 24 * 3_600_000 - 1));
    await context().settle();
    expect(await house.stateOf(used.id)).toBe('CONFIRMED');
    context().clock.advance({ ms: 1 });
    await context().settle();
    expect([await house.stateOf(used.id), await house.stateOf(missed.id)]).toEqual(['DONE', 'NO_SHOW']);
    await expect(report(used.id)).rejects.toThrow(code('STATE_NOT_ALLOWED'));
  });

  it('are kept from who missed too many bookings: a person, or an organisation together; for as long as the space says', async () => {
    const rules = { autoConfirm: true, noShowLimit: 2, noShowDays: 7, graceMinutes: 0 };
    const [{ roomIds }, other] = [await house.space(2, rules), await house.space(1, rules)];
    const [roomId = '', next = ''] = roomIds;
    const [person, team] = [await house.resident(), await house.organisation()];
    const ofTeam = { organisationId: team.id, groupName: null };
    const missed = [
      await house.book(person, roomId, 9, 10),
      await house.book(person, next, 9, 10),
      await house.book(team, roomId, 10, 11, ofTeam),
      await house.book(team, next, 10, 11, ofTeam),
    ];
    for (const { id, startsAt } of missed) {
      context().clock.set(startsAt);
      await context().get(ReportBookingNoShow).execute(house.station, id);
    }
    const until = { limit: 2, until: '2026-03-10' };
    const stopped = expect.objectContaining({ code: 'BOOKER_STOPPED', params: until }) as Error;
    await expect(house.book(person, next, 15, 16)).rejects.toThrow(stopped);
    await expect(house.book(team, roomId, 15, 16, ofTeam)).rejects.toThrow(stopped);
    const colleague = { ...team, ...(await house.resident()), permissions: team.permissions };
    const asMember = { ...colleague, organisationIds: () => [team.id] };
    await expect(house.book(asMember, roomId, 15, 16, ofTeam)).rejects.toThrow(stopped);
    await expect(house.book(asMember, roomId, 15, 16)).resolves.toMatchObject({ state: 'CONFIRMED' });
    await expect(house.book(person, other.roomIds[0] ?? '', 15, 16)).resolves.toMatchObject({ state: 'CONFIRMED' });
    await expect(house.book(house.station, next, 15, 16)).resolves.toMatchObject({ state: 'CONFIRMED' });
    const nextWeek = { startsAt: new Date('2026-03-11T02:00:00.000Z'), endsAt: new Date('2026-03-11T03:00:00.000Z') };
    context().clock.set('2026-03-10T15:59:59.999Z');
    await expect(house.book(person, next, 0, 0, nextWeek)).rejects.toThrow(stopped);
    context().clock.set('2026-03-10T16:00:00.000Z');
    await expect(house.book(person, next, 0, 0, nextWeek)).resolves.toMatchObject({ state: 'CONFIRMED' });
  });

  it('keep what was booked when they change, or say how many are in the way', async () => {
    const { id: spaceId, roomIds } = await house.space();
    const [roomId = ''] = roomIds;
    const person = await house.resident();
    const [small, large] = [
      await house.book(person, roomId, 9, 10),
      await house.book(person, roomId, 10, 11, { people: 20 }),
    ];
    const shrink = { roomId, capacity: 15 };
    const edit = context().get(EditRoom);
    await expect(edit.execute(house.station, { ...shrink, cancelReason: null })).rejects.toThrow(
      expect.objectContaining({ code: 'SPACE_HAS_BOOKINGS', params: { count: 1 } }),
    );
    await edit.execute(house.station, { ...shrink, cancelReason: '部分桌椅维修' });
    expect([await house.stateOf(small.id), await house.stateOf(large.id)]).toEqual(['REQUESTED', 'CANCELLED']);
    const hours = { weekly: [], exceptions: [] };
    const closed = context().get(EditSpace).execute(house.station, { spaceId, hours, cancelReason: null });
    await expect(closed).rejects.toThrow(code('SPACE_HAS_BOOKINGS'));
    await expect(
      context().get(EditSpace).execute(house.station, { spaceId, name: '新名字', cancelReason: null }),
    ).resolves.toMatchObject({ name: '新名字', daysAhead: 30 });
  });

  it('are booked by organisations anywhere and by residents of the region, and nobody learns by whom', async () => {
    const { roomIds } = await house.space();
    const [roomId = ''] = roomIds;
    const [neighbour, stranger] = [await house.resident(), await house.resident(house.other)];
    const team = await house.organisation(house.other);
    await expect(house.book(stranger, roomId, 9, 10)).rejects.toThrow(code('BOOKING_OUTSIDE_REGION'));
    const ofTeam = { organisationId: team.id, groupName: null };
    await expect(house.book(neighbour, roomId, 9, 10, ofTeam)).rejects.toThrow(code('NOT_FOUND'));
    await expect(house.book(house.station, roomId, 9, 10, { ...ofTeam, organisationId: newId() })).rejects.toThrow(
      code('NOT_FOUND'),
    );
    const both = { organisationId: team.id };
    await expect(house.book(team, roomId, 9, 10, both)).rejects.toThrow(code('BAD_USER_INPUT'));
    const { id } = await house.book(team, roomId, 9, 10, ofTeam);
    const queries = context().get(BookingQueries);
    const day = { startsAt: new Date('2026-03-02T16:00:00Z'), endsAt: new Date('2026-03-03T16:00:00Z') };
    const seenBy = async (actor: SpaceHouse['station']) =>
      (await queries.ofRoom(actor, roomId, day, null, 10)).map((row) => row.details?.purpose ?? null);
    expect([await seenBy(neighbour), await seenBy(team), await seenBy(house.station)]).toEqual([
      [null],
      ['排练'],
      ['排练'],
    ]);
    const elsewhere = await house.stationOf(house.other);
    for (const actor of [neighbour, elsewhere]) {
      await expect(queries.one(actor, id)).rejects.toThrow(code('NOT_FOUND'));
      await expect(cancel(actor, id)).rejects.toThrow(code('NOT_FOUND'));
    }
    await expect(
      context().get(DecideBooking).execute(elsewhere, { bookingId: id, decision: 'CONFIRM', reason: null }),
    ).rejects.toThrow(code('NOT_FOUND'));
  });
});
