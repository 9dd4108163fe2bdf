import { newId } from '#kernel';
import { UnitOfWork } from '#platform';
import { describeOnEachEngine } from '#testing';
import { BackfillServiceRecord } from '../app/backfill-service-record.js';
import { CheckIn } from '../app/check-in.js';
import { RequestDetails } from '../app/request-details.js';
import { RequestQueries } from '../app/request-queries.js';
import { ServiceCourse } from '../app/service-course.js';
import { Volunteering } from '../app/volunteering.facade.js';
import { WatchWindow } from '../app/watch-window.js';
import { AttendanceRepository } from '../data/attendance.repository.js';
import { ServiceRequestRepository } from '../data/service-request.repository.js';
import { capabilities, codeOf, Town } from './town.js';

describeOnEachEngine('the end of attendance', capabilities, (context) => {
  let town: Town;
  beforeAll(async () => void (town = await Town.build(context())));
  const one = (id: string) => context().get(RequestQueries).one(town.resident, id);
  const statesOf = async (id: string) => (await context().get(RequestDetails).assigned([id])).map(({ state }) => state);

  /** A request for two, both places taken, 10:00 to 12:00 on the given day; the clock stands at 13:00 of it. */
  async function forTwo(date: string) {
    context().clock.set(town.at(`${date}T09:00`));
    const id = await town.request({
      itemId: town.items.get('clean'),
      startsAt: town.at(`${date}T10:00`),
      endsAt: town.at(`${date}T12:00`),
    });
    const pair = [await town.volunteer(), await town.volunteer()] as const;
    for (const { id: volunteerId } of pair) await town.assign(id, volunteerId);
    const backfill = (volunteerId: string) =>
      context()
        .get(BackfillServiceRecord)
        .execute(town.station, {
          requestId: id,
          volunteerId,
          startedAt: town.at(`${date}T10:00`),
          endedAt: town.at(`${date}T11:00`),
          method: 'TELEPHONE',
          note: '与居民电话核实',
          idempotencyKey: town.key(),
        });
    return { id, pair, backfill };
  }

  test('one of two recorded by telephone: the other has 72 hours more, then the service ends without them', async () => {
    const { id, pair, backfill } = await forTwo('2026-03-03');
    context().clock.set(town.at('2026-03-04T12:00'));
    await context().settle();
    await backfill(pair[0].id);
    expect((await one(id)).state).toBe('IN_SERVICE');
    context().clock.set(town.at('2026-03-07T11:59'));
    await context().settle();
    expect((await one(id)).state).toBe('IN_SERVICE');
    context().clock.advance({ minutes: 1 });
    await context().settle();
    expect((await one(id)).state).toBe('AWAITING_CONFIRMATION');
    expect(await statesOf(id)).toEqual(['FINISHED', 'NO_SHOW']);
    await backfill(pair[1].id);
    expect(await statesOf(id)).toEqual(['FINISHED', 'FINISHED']);
    context().clock.advance({ hours: 48 });
    await context().settle();
    expect((await one(id)).state).toBe('AUTO_CONFIRMED');
  });

  test('recorded during the service: who signs in after it keeps the usual deadline', async () => {
    const { id, pair, backfill } = await forTwo('2026-03-10');
    context().clock.set(town.at('2026-03-10T11:10'));
    await backfill(pair[0].id);
    const sign = { requestId: id, code: await town.code(id), idempotencyKey: town.key() };
    await context().get(CheckIn).execute(pair[1].actor, sign);
    context().clock.set(town.at('2026-03-10T15:00'));
    await context().settle();
    expect((await one(id)).state).toBe('AWAITING_CONFIRMATION');
    expect(await statesOf(id)).toEqual(['FINISHED', 'FINISHED']);
  });

  test('twelve services of the same volunteers end at once, and all are recorded', async () => {
    context().clock.set(town.at('2026-04-01T07:00'));
    const people: Awaited<ReturnType<Town['volunteer']>>[] = [];
    for (let n = 0; n < 8; n += 1) people.push(await town.volunteer());
    const ids: string[] = [];
    for (let n = 0; n < 12; n += 1) {
      const startsAt = new Date(town.at('2026-04-01T08:00').getTime() + n * 1_800_000);
      const endsAt = new Date(startsAt.getTime() + 1_200_000);
      const id = await town.request({ itemId: town.items.get('call'), places: people.length, startsAt, endsAt });
      const turned = [...people.slice(n % 8), ...people.slice(0, n % 8)];
      for (const { id: volunteerId } of n % 2 ? turned.reverse() : turned) await town.assign(id, volunteerId);
      await context()
        .get(UnitOfWork)
        .run(async () => {
          const request = await context().get(ServiceRequestRepository).lock(id);
          await context()
            .get(ServiceCourse)
            .signedIn(request, people[0]?.actor.personId ?? '');
          for (const { id: volunteerId } of people) await signature(id, volunteerId, startsAt);
        });
      ids.push(id);
    }
    context().clock.set(town.at('2026-04-01T20:00'));
    const ends = ids.map((id) => codeOf(context().get(WatchWindow).attendanceEnd(id)));
    expect(new Set(await Promise.all(ends))).toEqual(new Set(['none']));
    expect(await context().get(RequestDetails).recordsOf(ids)).toHaveLength(96);
  });

  test('who withdraws from a filled request takes its escalation back', async () => {
    const id = await town.request({ startsAt: town.at('2026-04-09T10:00'), endsAt: town.at('2026-04-09T11:00') });
    const volunteering = context().get(Volunteering);
    await volunteering.markEscalated(id, 'STATION');
    const { id: volunteerId } = await town.volunteer();
    await town.assign(id, volunteerId);
    await volunteering.unassign({ requestId: id, volunteerId, reason: '临时有事' });
    expect(await volunteering.requestForDispatch(id)).toMatchObject({ state: 'DISPATCHING', escalationLevel: null });
  });

  async function signature(requestId: string, volunteerId: string, at: Date): Promise<void> {
    await context().get(AttendanceRepository).insert({
      id: newId(),
      requestId,
      volunteerId,
      kind: 'IN',
      at,
      codeStep: 1,
      final: false,
      deviceIndex: null,
      longitude: null,
      latitude: null,
      coordinateSystem: null,
    });
  }
});
