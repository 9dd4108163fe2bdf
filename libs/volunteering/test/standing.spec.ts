import { Events, type Actor } from '#platform';
import { describeOnEachEngine } from '#testing';
import { ChangeStanding, type Standing } from '../app/change-standing.js';
import { CheckIn } from '../app/check-in.js';
import { CheckOut } from '../app/check-out.js';
import { RequestDetails } from '../app/request-details.js';
import { RequestQueries } from '../app/request-queries.js';
import { ViewContact } from '../app/view-contact.js';
import { Volunteering } from '../app/volunteering.facade.js';
import { DispatchRequested, VolunteerStoodDown } from '../app/volunteering.events.js';
import { capabilities, codeOf, Town } from './town.js';

describeOnEachEngine('the standing of a volunteer', capabilities, (context) => {
  let town: Town;
  let day = 2;
  const stoodDown: { volunteerId: string; requestIds: readonly string[] }[] = [];
  const dispatched: string[] = [];
  beforeAll(async () => {
    town = await Town.build(context());
    const events = context().get(Events);
    events.inTransaction(VolunteerStoodDown, async (payload) => void stoodDown.push(payload));
    events.inTransaction(DispatchRequested, async ({ requestId }) => void dispatched.push(requestId));
  });

  /** A matched request of 10:00 to 12:00 on a day of its own; the clock stands at its start. */
  async function matched(item = 'chat') {
    day += 1;
    const date = `2026-03-${String(day).padStart(2, '0')}`;
    context().clock.set(town.at(`${date}T09:00`));
    const window = { startsAt: town.at(`${date}T10:00`), endsAt: town.at(`${date}T12:00`) };
    const id = await town.request({ itemId: town.items.get(item), ...window });
    const volunteer = await town.volunteer();
    await town.assign(id, volunteer.id);
    context().clock.set(window.startsAt);
    return { id, volunteer };
  }
  const stand = (volunteerId: string, standing: Standing, by: Actor = town.station) =>
    context().get(ChangeStanding).execute(by, { volunteerId, standing, reason: '核查' });
  const signIn = async (actor: Actor, requestId: string) =>
    context()
      .get(CheckIn)
      .execute(actor, { requestId, code: await town.code(requestId), idempotencyKey: town.key() });
  const seesContact = async (actor: Actor, id: string) =>
    (await context().get(ViewContact).execute(actor, [id])).has(id);

  test.each<Standing>(['SUSPEND', 'BAR', 'DEREGISTER'])(
    '%s gives the places back, and dispatch goes on',
    async (what) => {
      const first = await matched();
      const second = await town.request({
        startsAt: new Date(context().clock.now().getTime() + 5 * 3_600_000),
        endsAt: new Date(context().clock.now().getTime() + 6 * 3_600_000),
      });
      await town.assign(second, first.volunteer.id);
      const { volunteer } = first;
      expect(await seesContact(volunteer.actor, first.id)).toBe(true);

      await stand(volunteer.id, what, what === 'DEREGISTER' ? volunteer.actor : town.station);
      for (const id of [first.id, second]) {
        expect(await context().get(Volunteering).requestForDispatch(id)).toMatchObject({
          state: 'DISPATCHING',
          assignedVolunteerIds: [],
          placesLeft: 1,
        });
        expect(dispatched).toContain(id);
        expect(await codeOf(context().get(RequestQueries).one(volunteer.actor, id))).toBe('NOT_FOUND');
        expect(await seesContact(volunteer.actor, id)).toBe(false);
        const trail = await context().get(RequestDetails).trails([id]);
        expect(trail.at(-1)).toMatchObject({
          event: 'withdraw',
          role: what === 'DEREGISTER' ? 'VOLUNTEER' : 'STATION',
          reason: '核查',
        });
      }
      expect(stoodDown.at(-1)?.volunteerId).toBe(volunteer.id);
      expect([...(stoodDown.at(-1)?.requestIds ?? [])].sort()).toEqual([first.id, second].sort());
    },
  );

  test('who is barred while the service is under way signs in no more and sees no contact', async () => {
    const { id, volunteer } = await matched('clean');
    const other = await town.volunteer();
    context().clock.advance({ minutes: -30 });
    await town.assign(id, other.id);
    context().clock.advance({ minutes: 30 });
    await signIn(other.actor, id);
    expect((await context().get(RequestQueries).one(town.resident, id)).state).toBe('IN_SERVICE');
    await stand(volunteer.id, 'BAR');
    expect(stoodDown.at(-1)).toEqual({ volunteerId: volunteer.id, requestIds: [] });
    await expect(signIn(volunteer.actor, id)).rejects.toMatchObject({
      code: 'VOLUNTEER_NOT_ELIGIBLE',
      params: { reason: 'BARRED' },
    });
    expect(await seesContact(volunteer.actor, id)).toBe(false);
    expect(await seesContact(other.actor, id)).toBe(true);
    await stand(volunteer.id, 'RESUME');
    expect(await codeOf(signIn(volunteer.actor, id))).toBe('none');
  });

  test('who is signed in may still sign out, and not in again', async () => {
    const { id, volunteer } = await matched();
    await signIn(volunteer.actor, id);
    await stand(volunteer.id, 'SUSPEND');
    expect(await seesContact(volunteer.actor, id)).toBe(false);
    context().clock.advance({ minutes: 60 });
    const pause = { requestId: id, code: await town.code(id), idempotencyKey: town.key(), final: false };
    await context().get(CheckOut).execute(volunteer.actor, pause);
    context().clock.advance({ minutes: 5 });
    expect(await codeOf(signIn(volunteer.actor, id))).toBe('VOLUNTEER_NOT_ELIGIBLE');
    expect((await context().get(RequestQueries).one(volunteer.actor, id)).id).toBe(id);
  });

  test('a place taken in the moment of the bar is either refused or given back', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { volunteer } = await matched();
      const from = context().clock.now().getTime() + 5 * 3_600_000;
      const id = await town.request({ startsAt: new Date(from), endsAt: new Date(from + 3_600_000) });
      const [taken, barred] = await Promise.all([
        codeOf(town.assign(id, volunteer.id)),
        codeOf(stand(volunteer.id, 'BAR')),
      ]);
      expect(barred).toBe('none');
      expect(['none', 'VOLUNTEER_NOT_ELIGIBLE']).toContain(taken);
      expect((await context().get(Volunteering).requestForDispatch(id)).assignedVolunteerIds).toEqual([]);
    }
  });
});
