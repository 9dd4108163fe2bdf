import { newId } from '#kernel';
import { Feed } from '#platform';
import { describeOnEachEngine } from '#testing';
import { CancelServiceRequest, Volunteering } from '#volunteering';
import { AcceptOffer } from '../app/accept-offer.js';
import { DeclineOffer } from '../app/decline-offer.js';
import { ReadOffers } from '../app/read-offers.js';
import { WithdrawFromService } from '../app/withdraw-from-service.js';
import { type MadeOffer } from '../domain/offer.js';
import { CENTRE, District, capabilities, countStates } from './district.js';

const gone = (state: string): unknown =>
  expect.objectContaining({ code: 'OFFER_GONE', params: expect.objectContaining({ state }) as unknown });
const refusal = (code: string): unknown => expect.objectContaining({ code });

describeOnEachEngine('offers', capabilities, (context) => {
  let district: District;
  let itemId: string;
  const accept = (offer: MadeOffer, key: string = newId()): Promise<MadeOffer> =>
    context().get(AcceptOffer).execute(offer.personId, { offerId: offer.id, idempotencyKey: key });
  const decline = (offer: MadeOffer): Promise<MadeOffer> =>
    context().get(DeclineOffer).execute(offer.personId, { offerId: offer.id, reason: 'NO_TIME' });
  const stateOf = async (requestId: string): Promise<string> =>
    (await context().get(Volunteering).requestForDispatch(requestId)).state;
  const dispatched = async (requestId: string): Promise<MadeOffer[]> => {
    await context().settle();
    return district.offers(requestId);
  };

  beforeAll(async () => {
    district = await new District(context()).build();
    itemId = await district.item('escort', { skills: ['escort'] });
    await district.volunteers(12, () => ({ skills: ['escort'] }));
  });

  it('go to the first of the order, once however often dispatch is asked, and carry their reasons', async () => {
    const { requestId } = await district.request(itemId);
    const offers = await dispatched(requestId);
    expect(offers).toHaveLength(5);
    expect(offers.map(({ place }) => place)).toEqual([1, 2, 3, 4, 5]);
    expect(offers[0]).toMatchObject({ state: 'SENT', wave: 1, policyVersion: 'preset-2026-1', metres: 0 });
    expect(offers[0]?.factors.acceptance).toBe(500);
    await context().settle();
    expect(await district.offers(requestId)).toHaveLength(5);
  });

  it('are accepted once; the same key gives the same answer, another does not, and nobody else may', async () => {
    const { requestId } = await district.request(itemId);
    const [first, second] = await dispatched(requestId);
    if (!first || !second) throw new Error('two offers are needed');
    await expect(
      context().get(AcceptOffer).execute(second.personId, { offerId: first.id, idempotencyKey: newId() }),
    ).rejects.toEqual(refusal('NOT_FOUND'));
    await expect(
      context().get(AcceptOffer).execute(first.personId, { offerId: newId(), idempotencyKey: newId() }),
    ).rejects.toEqual(refusal('NOT_FOUND'));
    await expect(
      context().get(DeclineOffer).execute(second.personId, { offerId: first.id, reason: 'OTHER' }),
    ).rejects.toEqual(refusal('NOT_FOUND'));
    const key = newId();
    const accepted = await accept(first, key);
    expect(accepted).toMatchObject({ id: first.id, state: 'ACCEPTED', acceptedAt: context().clock.now() });
    expect(await accept(first, key)).toEqual(accepted);
    await expect(accept(first)).rejects.toEqual(gone('ACCEPTED'));
    await expect(accept(second)).rejects.toEqual(gone('WITHDRAWN'));
    await expect(accept(second, key)).rejects.toEqual(gone('WITHDRAWN'));
    await expect(decline(second)).rejects.toEqual(gone('WITHDRAWN'));
    expect(await stateOf(requestId)).toBe('MATCHED');
    expect(countStates(await district.offers(requestId))).toEqual({ ACCEPTED: 1, WITHDRAWN: 4 });
  });

  it('are replaced at once when one is declined', async () => {
    const { requestId } = await district.request(itemId);
    const [first] = await dispatched(requestId);
    if (!first) throw new Error('an offer is needed');
    expect(await decline(first)).toMatchObject({ state: 'DECLINED', declineReason: 'NO_TIME' });
    const offers = await district.offers(requestId);
    expect(countStates(offers)).toEqual({ DECLINED: 1, SENT: 5 });
    expect(new Set(offers.map(({ volunteerId }) => volunteerId)).size).toBe(6);
    expect(offers.at(-1)?.wave).toBe(1);
  });

  it('time out, bring the next wave, and refuse a late yes', async () => {
    const { requestId } = await district.request(itemId);
    const [first] = await dispatched(requestId);
    if (!first) throw new Error('an offer is needed');
    context().clock.advance({ minutes: 15 });
    await expect(accept(first)).rejects.toEqual(gone('TIMED_OUT'));
    const offers = await dispatched(requestId);
    expect(offers.filter(({ wave }) => wave === 1).map(({ state }) => state)).toEqual(Array(5).fill('TIMED_OUT'));
    expect(offers.filter(({ wave, state }) => wave === 2 && state === 'SENT').length).toBeGreaterThan(0);
    await expect(accept(first)).rejects.toEqual(gone('TIMED_OUT'));
  });

  it('are taken back when the request is cancelled', async () => {
    const { requestId, resident } = await district.request(itemId, {
      startsAt: district.in(40),
      endsAt: district.in(41),
    });
    await dispatched(requestId);
    await context().get(CancelServiceRequest).execute(resident, requestId, null);
    expect(Object.keys(countStates(await district.offers(requestId)))).toEqual(['WITHDRAWN']);
  });

  it('are taken back when the request is cancelled after the match, and the volunteer is told', async () => {
    const own = await district.item('garden', { skills: ['garden'] });
    const [volunteer] = await district.volunteers(1, () => ({ skills: ['garden'] }));
    if (!volunteer) throw new Error('a volunteer is needed');
    const feed = await context()
      .get(Feed)
      .open([`person:${volunteer.personId}:offers`], await context().get(Feed).head());
    const { requestId, resident } = await district.request(own);
    const [offer] = await dispatched(requestId);
    if (!offer) throw new Error('an offer is needed');
    await accept(offer);
    await context().get(CancelServiceRequest).execute(resident, requestId, '家人来了');
    await context().settle();
    const states: unknown[] = [];
    for (let i = 0; i < 3; i += 1)
      states.push(((await feed.next()).value as { payload: { state: string } }).payload.state);
    await feed.return?.();
    expect(states).toEqual(['SENT', 'ACCEPTED', 'WITHDRAWN']);
    const mine = await context().get(ReadOffers).mine(volunteer.personId, ['ACCEPTED'], { first: 10 });
    expect(mine.nodes).toEqual([]);
    expect((await district.offers(requestId))[0]).toMatchObject({
      state: 'WITHDRAWN',
      acceptedAt: context().clock.now(),
      endedAt: context().clock.now(),
    });
  });

  it('are taken back when a matched request expires, and when one place of two was taken and it is cancelled', async () => {
    const own = await district.item('paint', { skills: ['paint'], places: 2 });
    await district.volunteers(3, () => ({ skills: ['paint'] }));
    const partly = await district.request(own);
    const [first] = await dispatched(partly.requestId);
    if (!first) throw new Error('an offer is needed');
    await accept(first);
    expect(countStates(await district.offers(partly.requestId))).toEqual({ ACCEPTED: 1, SENT: 2 });
    await context().get(CancelServiceRequest).execute(partly.resident, partly.requestId, null);
    expect(countStates(await district.offers(partly.requestId))).toEqual({ WITHDRAWN: 3 });

    const { requestId } = await district.request(own, { startsAt: district.in(50), endsAt: district.in(51) });
    for (const offer of (await dispatched(requestId)).slice(0, 2)) await accept(offer);
    expect(countStates(await district.offers(requestId))).toEqual({ ACCEPTED: 2, WITHDRAWN: 1 });
    await context().get(Volunteering).markExpired(requestId);
    expect(countStates(await district.offers(requestId))).toEqual({ WITHDRAWN: 3 });
  });

  it('can be left again: the place is free, the others are asked anew, the one who left is not', async () => {
    const own = await district.item('chess', { skills: ['chess'] });
    await district.volunteers(3, () => ({ skills: ['chess'] }));
    const { requestId } = await district.request(own);
    const [first] = await dispatched(requestId);
    if (!first) throw new Error('an offer is needed');
    await accept(first);
    const age = (await context().get(Volunteering).requestForDispatch(requestId)).dispatchingSince;
    context().clock.advance({ minutes: 30 });
    const withdraw = (personId: string): Promise<MadeOffer> =>
      context().get(WithdrawFromService).execute(personId, { requestId, reason: 'UNWELL' });
    const [other] = (await district.offers(requestId)).filter(({ id }) => id !== first.id);
    await expect(withdraw(other?.personId ?? '')).rejects.toEqual(refusal('NOT_FOUND'));
    expect(await withdraw(first.personId)).toMatchObject({ state: 'WITHDRAWN', declineReason: 'UNWELL' });
    await expect(withdraw(first.personId)).rejects.toEqual(refusal('NOT_FOUND'));
    const offers = await dispatched(requestId);
    expect(await stateOf(requestId)).toBe('DISPATCHING');
    expect((await context().get(Volunteering).requestForDispatch(requestId)).dispatchingSince).toEqual(age);
    expect(countStates(offers)).toEqual({ WITHDRAWN: 3, SENT: 2 });
    expect((await context().get(ReadOffers).mine(first.personId, ['ACCEPTED'], { first: 10 })).nodes).toEqual([]);
    expect(offers.filter(({ state }) => state === 'SENT').map(({ volunteerId }) => volunteerId)).not.toContain(
      first.volunteerId,
    );
  });

  it('reach their volunteers in order, and nobody else', async () => {
    const music = await district.item('music', { skills: ['music'] });
    const [one, two] = await district.volunteers(2, () => ({ skills: ['music'] }));
    if (!one || !two) throw new Error('two volunteers are needed');
    const feed = await context()
      .get(Feed)
      .open([`person:${one.personId}:offers`], await context().get(Feed).head());
    const { requestId } = await district.request(music);
    const offers = await dispatched(requestId);
    const winner = offers.find(({ volunteerId }) => volunteerId === two.volunteerId);
    if (!winner) throw new Error('no offer');
    await accept(winner);
    await context().settle();
    const states: unknown[] = [];
    for (let i = 0; i < 2; i += 1)
      states.push(((await feed.next()).value as { payload: { state: string } }).payload.state);
    await feed.return?.();
    expect(states).toEqual(['SENT', 'WITHDRAWN']);
  });

  it('are never more than five unanswered for one volunteer, however many requests there are', async () => {
    const knitting = await district.item('knit', { skills: ['knit'] });
    await district.volunteers(2, () => ({ skills: ['knit'] }));
    const requests = [];
    for (let n = 0; n < 8; n += 1) requests.push((await district.request(knitting)).requestId);
    await context().settle();
    const open = new Map<string, number>();
    for (const requestId of requests) {
      for (const { volunteerId, state } of await district.offers(requestId)) {
        if (state === 'SENT') open.set(volunteerId, (open.get(volunteerId) ?? 0) + 1);
      }
    }
    expect([...open.values()]).toEqual([5, 5]);
  });

  it('wait for 07:00 unless the request is urgent', async () => {
    const night = await district.item('night', { skills: ['night'] });
    await district.volunteers(2, () => ({
      skills: ['night'],
      reachMetres: 3_000,
      home: { ...CENTRE, system: 'WGS84' },
    }));
    context().clock.set('2026-03-10T14:30:00.000Z');
    const { requestId } = await district.request(night);
    const urgent = await district.request(night, {
      urgency: 'URGENT',
      startsAt: district.in(20),
      endsAt: district.in(21),
    });
    expect(await dispatched(requestId)).toHaveLength(0);
    expect(await district.offers(urgent.requestId)).toHaveLength(2);
    context().clock.set('2026-03-10T22:59:59.999Z');
    expect(await dispatched(requestId)).toHaveLength(0);
    context().clock.set('2026-03-10T23:00:00.000Z');
    expect((await dispatched(requestId)).length).toBeGreaterThan(0);
  });
});
