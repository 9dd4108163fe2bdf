import { newId } from '#kernel';
import { Identity } from '#identity';
import { type Actor, Feed } from '#platform';
import { describeOnEachEngine } from '#testing';
import { AcceptOffer } from '../app/accept-offer.js';
import { ExplainDispatch } from '../app/explain-dispatch.js';
import { ReadBoard } from '../app/read-board.js';
import { CENTRE, District, actorOf, capabilities } from './district.js';

const refusal = (code: string): unknown => expect.objectContaining({ code });

describeOnEachEngine('explanation and board', capabilities, (context) => {
  let district: District;
  let station: Actor;
  let elsewhere: Actor;

  beforeAll(async () => {
    district = await new District(context()).build();
    const paths = await context().get(Identity).regions([district.ids.street, district.ids.otherStreet]);
    const staff = (regionId: string): Actor => {
      const scope = [paths.get(regionId)?.path ?? ''];
      return actorOf(newId(), { 'dispatch.explain': scope, 'dispatch.board': scope });
    };
    station = staff(district.ids.street);
    elsewhere = staff(district.ids.otherStreet);
  });

  it('tells who was asked and why, how many each filter refused, and why not a given volunteer', async () => {
    const itemId = await district.item('escort', { skills: ['escort'], licence: 'nurse' });
    const licences = [{ kind: 'nurse', number: '1', validFrom: '2020-01-01', validTo: '2030-01-01' }];
    const [asked] = await district.volunteers(1, () => ({ skills: ['escort'], licences }));
    const [offDuty] = await district.volunteers(1, () => ({ skills: [], onDuty: false }));
    const expired = [{ kind: 'nurse', number: '2', validFrom: '2020-01-01', validTo: '2025-12-31' }];
    await district.volunteers(3, () => ({ skills: ['escort'], licences: expired }));
    await district.volunteers(2, () => ({
      skills: ['escort'],
      licences,
      reachMetres: 100,
      home: { ...CENTRE, latitude: CENTRE.latitude + 0.01, system: 'WGS84' },
    }));
    const { requestId } = await district.request(itemId);
    await context().settle();
    const explain = (actor: Actor, volunteerId?: string) =>
      context().get(ExplainDispatch).execute(actor, requestId, volunteerId);
    const explanation = await explain(station, offDuty?.volunteerId);
    expect(explanation).toMatchObject({
      policyVersion: 'preset-2026-1',
      considered: 7,
      eligible: 0,
      refused: [
        { reason: 'OFF_DUTY', count: 1 },
        { reason: 'LICENCE_MISSING', count: 3 },
        { reason: 'OUT_OF_REACH', count: 2 },
        { reason: 'ALREADY_OFFERED', count: 1 },
      ],
      refusedInSearch: [{ reason: 'LICENCE_MISSING', count: 3 }],
      volunteer: { reasons: ['OFF_DUTY', 'SKILL_MISSING', 'LICENCE_MISSING'] },
    });
    expect(explanation.offers.map(({ volunteerId }) => volunteerId)).toEqual([asked?.volunteerId]);
    await expect(explain(elsewhere)).rejects.toEqual(refusal('NOT_FOUND'));
    await expect(explain(station, newId())).rejects.toEqual(refusal('NOT_FOUND'));
    await expect(context().get(ExplainDispatch).execute(station, newId())).rejects.toEqual(refusal('NOT_FOUND'));
  });

  it('refuses by the rules of an acceptance: travel, rest and the minutes of a day, to the second', async () => {
    const itemId = await district.item('long', { skills: ['long'] });
    const [one] = await district.volunteers(1, () => ({ skills: ['long'] }));
    if (!one) throw new Error('a volunteer is needed');
    const reasons = async (requestId: string): Promise<string[] | undefined> =>
      (await context().get(ExplainDispatch).execute(station, requestId, one.volunteerId)).volunteer?.reasons;
    const later = (minutes: number): Date => new Date(district.in(24).getTime() + minutes * 60_000);
    const whole = await district.request(itemId, { startsAt: later(0), endsAt: later(480.5) });
    await context().settle();
    const [offer] = await district.offers(whole.requestId);
    await context()
      .get(AcceptOffer)
      .execute(one.personId, { offerId: offer?.id ?? '', idempotencyKey: newId() });
    const order = async (from: number, to: number): Promise<string> =>
      (await district.request(itemId, { startsAt: later(from), endsAt: later(to) })).requestId;
    expect(await reasons(await order(485, 540))).toEqual(['DOUBLE_BOOKED', 'DAILY_LIMIT']);
    expect(await reasons(await order(485.5, 540))).toEqual(['DAILY_LIMIT']);
    expect(await reasons(await order(1_440, 1_500))).toEqual([]);
    await context().settle();
  });

  it('shows a region its open requests with their clocks, and nobody else', async () => {
    const itemId = await district.item('nobody', { skills: ['nobody'] });
    const board = context().get(ReadBoard);
    const feed = await context()
      .get(Feed)
      .open([`region:${district.ids.street}:board`], await context().get(Feed).head());
    const { requestId } = await district.request(itemId);
    await context().settle();
    const entries = await board.open(station, district.ids.street);
    const entry = entries.find(({ request }) => request.id === requestId);
    expect(entry).toMatchObject({
      request: { state: 'ESCALATED', escalationLevel: 'GRID' },
      search: { nextStepAt: district.in(1) },
      offers: {},
    });
    const types: string[] = [];
    while (!types.includes('dispatch.DispatchProgressed'))
      types.push(((await feed.next()).value as { type: string }).type);
    await feed.return?.();
    expect(types[0]).toBe('volunteering.ServiceRequestChanged');
    expect(await board.one(station, district.ids.street, requestId)).toMatchObject({ request: { id: requestId } });
    expect(await board.one(station, district.ids.street, newId())).toBeUndefined();
    await expect(board.open(elsewhere, district.ids.street)).rejects.toEqual(refusal('NOT_FOUND'));
    await expect(board.one(elsewhere, district.ids.street, requestId)).rejects.toEqual(refusal('NOT_FOUND'));
    await expect(board.one(undefined, district.ids.street, requestId)).rejects.toEqual(refusal('UNAUTHENTICATED'));
  });
});
