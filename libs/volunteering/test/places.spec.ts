import { newId } from '#kernel';
import { Events } from '#platform';
import { describeOnEachEngine } from '#testing';
import { RequestDetails } from '../app/request-details.js';
import { RequestQueries } from '../app/request-queries.js';
import { Volunteering } from '../app/volunteering.facade.js';
import { ServiceRequestClosedToOffers } from '../app/volunteering.events.js';
import { BlockVolunteer } from '../app/block-volunteer.js';
import { capabilities, centre, codeOf, Town } from './town.js';

describeOnEachEngine('places', capabilities, (context) => {
  let town: Town;
  const closed: string[] = [];
  beforeAll(async () => {
    town = await Town.build(context());
    context()
      .get(Events)
      .inTransaction(ServiceRequestClosedToOffers, async ({ requestId }) => void closed.push(requestId));
  });
  const state = async (id: string) => (await context().get(RequestQueries).one(town.resident, id)).state;
  const volunteering = () => context().get(Volunteering);

  test('the last place fills the request, closes it to offers, and shows the resident who comes', async () => {
    const id = await town.request({
      itemId: town.items.get('clean'),
      startsAt: town.at('2026-03-04T10:00'),
      endsAt: town.at('2026-03-04T11:00'),
    });
    const [first, second, third] = [await town.volunteer(), await town.volunteer({}, '𠮷小明'), await town.volunteer()];
    expect(await town.assign(id, first.id)).toBe(1);
    expect(await codeOf(town.assign(id, first.id))).toBe('CONFLICT');
    expect(await state(id)).toBe('DISPATCHING');
    expect(closed).not.toContain(id);
    expect(await town.assign(id, second.id)).toBe(0);
    expect(await state(id)).toBe('MATCHED');
    expect(closed.filter((one) => one === id)).toHaveLength(1);
    expect(await codeOf(town.assign(id, third.id))).toBe('NO_PLACE_LEFT');
    const who = await context().get(RequestDetails).assigned([id]);
    expect(who.map((one) => [one.displayName, one.number])).toEqual(
      expect.arrayContaining([
        ['陈志愿', first.number],
        ['𠮷小明', second.number],
      ]),
    );
  });

  test('50 volunteers take the last place at once: exactly one gets it', async () => {
    const id = await town.request({ startsAt: town.at('2026-03-05T10:00'), endsAt: town.at('2026-03-05T11:00') });
    const volunteers: { id: string }[] = [];
    for (let count = 0; count < 50; count += 1) volunteers.push(await town.volunteer());
    const outcomes = await Promise.all(volunteers.map((volunteer) => codeOf(town.assign(id, volunteer.id))));
    expect(outcomes.filter((code) => code === 'none')).toHaveLength(1);
    expect(outcomes.filter((code) => code === 'NO_PLACE_LEFT')).toHaveLength(49);
    expect(await volunteering().requestForDispatch(id)).toMatchObject({ state: 'MATCHED', placesLeft: 0 });
    expect((await volunteering().requestForDispatch(id)).assignedVolunteerIds).toHaveLength(1);
  });

  test('one volunteer and ten overlapping requests at once: exactly one is taken', async () => {
    const volunteer = await town.volunteer();
    const window = { startsAt: town.at('2026-03-06T10:00'), endsAt: town.at('2026-03-06T12:00') };
    const ids: string[] = [];
    for (let count = 0; count < 10; count += 1) ids.push(await town.request(window));
    const outcomes = await Promise.all(ids.map((id) => codeOf(town.assign(id, volunteer.id))));
    expect(outcomes.filter((code) => code === 'none')).toHaveLength(1);
    expect(outcomes.filter((code) => code === 'DOUBLE_BOOKED')).toHaveLength(9);
    expect(await volunteering().commitmentsOf([volunteer.id], window.startsAt, window.endsAt)).toHaveLength(1);
  });

  test('travel counts, remote services do not travel, the day has a limit', async () => {
    const volunteer = await town.volunteer();
    const at = (from: string, to: string, more = {}) =>
      town.request({ startsAt: town.at(`2026-03-07T${from}`), endsAt: town.at(`2026-03-07T${to}`), ...more });
    await town.assign(await at('08:00', '10:00'), volunteer.id);
    const far = { point: { ...centre, longitude: centre.longitude + 0.05 } };
    expect(await codeOf(town.assign(await at('10:10', '11:00', far), volunteer.id))).toBe('DOUBLE_BOOKED');
    const call = { itemId: town.items.get('call') };
    expect(await codeOf(town.assign(await at('10:00', '11:00', call), volunteer.id))).toBe('none');
    expect(await codeOf(town.assign(await at('12:00', '17:00'), volunteer.id))).toBe('none');
    expect(await codeOf(town.assign(await at('18:00', '18:01'), volunteer.id))).toBe('DAILY_LIMIT_REACHED');
  });

  test('who withdraws gives the place back, the request keeps its age, and may come again', async () => {
    const id = await town.request({ startsAt: town.at('2026-03-08T10:00'), endsAt: town.at('2026-03-08T11:00') });
    const volunteer = await town.volunteer();
    const { dispatchingSince } = await volunteering().requestForDispatch(id);
    await town.assign(id, volunteer.id);
    context().clock.advance({ minutes: 5 });
    const leave = { requestId: id, volunteerId: volunteer.id, reason: '生病' };
    expect(await volunteering().unassign(leave)).toEqual({ placesLeft: 1 });
    expect(await codeOf(volunteering().unassign(leave))).toBe('NOT_ASSIGNED');
    expect(await volunteering().requestForDispatch(id)).toMatchObject({
      state: 'DISPATCHING',
      dispatchingSince,
      assignedVolunteerIds: [],
    });
    expect(await codeOf(context().get(RequestQueries).one(volunteer.actor, id))).toBe('NOT_FOUND');
    expect(await town.assign(id, volunteer.id)).toBe(0);
  });

  test.each<[string, object, object, string]>([
    ['too young for a single visit', { birthDate: '2010-01-01', guardianConsent: true }, {}, 'MINOR_NEEDS_GROUP'],
    ['without the licence', {}, { item: 'nurse' }, 'LICENCE_MISSING'],
    [
      'not insured for a risky item',
      { licences: [{ kind: 'NURSE', number: 'N1', validFrom: '2026-01-01', validTo: '2026-12-31' }] },
      { item: 'nurse' },
      'INSURANCE_MISSING',
    ],
    ['at the same address', { homeAddress: '向阳路1号 2单元301' }, {}, 'OWN_HOUSEHOLD'],
  ])('a volunteer %s is refused', async (_name, draft, { item = 'chat' }: { item?: string }, _reason) => {
    const id = await town.request({ itemId: town.items.get(item) });
    const volunteer = await town.volunteer(draft);
    await expect(town.assign(id, volunteer.id)).rejects.toMatchObject({
      code: 'VOLUNTEER_NOT_ELIGIBLE',
      params: { reason: _reason },
    });
    expect(await volunteering().requestForDispatch(id)).toMatchObject({ placesLeft: 1 });
  });

  test('a resident blocks a volunteer of an own request; nobody else can', async () => {
    const id = await town.request({ startsAt: town.at('2026-03-09T10:00'), endsAt: town.at('2026-03-09T11:00') });
    const volunteer = await town.volunteer();
    await town.assign(id, volunteer.id);
    const block = { requestId: id, volunteerId: volunteer.id, blocked: true };
    expect(
      await codeOf(
        context()
          .get(BlockVolunteer)
          .execute(await town.person(), block),
      ),
    ).toBe('NOT_FOUND');
    await context().get(BlockVolunteer).execute(town.resident, block);
    const next = await town.request({ startsAt: town.at('2026-03-10T10:00'), endsAt: town.at('2026-03-10T11:00') });
    expect((await volunteering().requestForDispatch(next)).blockedVolunteerIds).toEqual([volunteer.id]);
    expect(await codeOf(town.assign(next, volunteer.id))).toBe('VOLUNTEER_NOT_ELIGIBLE');
    await context()
      .get(BlockVolunteer)
      .execute(town.resident, { ...block, blocked: false });
    expect(await codeOf(town.assign(next, volunteer.id))).toBe('none');
  });

  test('escalation names who takes care, and a place may still be taken', async () => {
    const id = await town.request({ startsAt: town.at('2026-03-11T10:00'), endsAt: town.at('2026-03-11T11:00') });
    await volunteering().markEscalated(id, 'GRID');
    await volunteering().markEscalated(id, 'STATION');
    expect(await volunteering().requestForDispatch(id)).toMatchObject({
      state: 'ESCALATED',
      escalationLevel: 'STATION',
    });
    await town.assign(id, (await town.volunteer()).id);
    expect(await state(id)).toBe('MATCHED');
    expect(await codeOf(volunteering().markEscalated(id, 'STREET'))).toBe('STATE_NOT_ALLOWED');
    expect(await codeOf(volunteering().markEscalated(newId(), 'STREET'))).toBe('NOT_FOUND');
    await volunteering().markExpired(id);
    expect(await state(id)).toBe('EXPIRED');
  });

  test('what nobody took expires at its end; what was taken waits for the station', async () => {
    const window = { startsAt: town.at('2026-03-12T10:00'), endsAt: town.at('2026-03-12T11:00') };
    const lonely = await town.request(window);
    const partly = await town.request({ ...window, itemId: town.items.get('clean') });
    await town.assign(partly, (await town.volunteer()).id);
    context().clock.set(town.at('2026-03-12T11:00'));
    await context().settle();
    expect(await state(lonely)).toBe('EXPIRED');
    expect(await state(partly)).toBe('MATCHED');
    expect(await codeOf(town.assign(lonely, (await town.volunteer()).id))).toBe('STATE_NOT_ALLOWED');
    const [held] = (await volunteering().requestForDispatch(partly)).assignedVolunteerIds;
    const tooLate = volunteering().unassign({ requestId: partly, volunteerId: held ?? '', reason: '没去' });
    expect(await codeOf(tooLate)).toBe('STATE_NOT_ALLOWED');
    context().clock.advance({ hours: 72 });
    await context().settle();
    expect(await state(partly)).toBe('EXPIRED');
  });
});
