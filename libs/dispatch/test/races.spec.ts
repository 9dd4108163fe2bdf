import { newId } from '#kernel';
import { Database } from '#platform';
import { describeOnEachEngine } from '#testing';
import { Volunteering } from '#volunteering';
import { AcceptOffer } from '../app/accept-offer.js';
import { Dispatch } from '../app/dispatch.facade.js';
import { TimeOutOffers } from '../app/time-out-offers.js';
import { UnitOfWork } from '#platform';
import { defaultDispatchPolicy } from '../domain/dispatch-policy.js';
import { type MadeOffer } from '../domain/offer.js';
import { District, capabilities, countStates } from './district.js';

const VOLUNTEERS = 50;

describeOnEachEngine('many at once', capabilities, (context) => {
  let district: District;
  const accept = (offer: MadeOffer, key: string = newId()): Promise<MadeOffer> =>
    context().get(AcceptOffer).execute(offer.personId, { offerId: offer.id, idempotencyKey: key });
  const codesOf = (results: readonly PromiseSettledResult<unknown>[]): string[] =>
    results.map((one) =>
      one.status === 'fulfilled' ? 'ok' : String((one.reason as { code?: string }).code ?? one.reason),
    );

  beforeAll(async () => {
    district = await new District(context()).build();
    const { policy } = defaultDispatchPolicy;
    await context()
      .get(Dispatch)
      .publishPolicy({
        regionId: district.ids.street,
        validFrom: context().clock.now(),
        policy: { ...policy, wave: { ...policy.wave, askAllUpTo: VOLUNTEERS } },
        publishedBy: null,
      });
  });

  it('50 volunteers accept the last place: exactly one has it, the others learn that it is gone', async () => {
    const itemId = await district.item('last', { skills: ['last'] });
    await district.volunteers(VOLUNTEERS, () => ({ skills: ['last'] }));
    const { requestId } = await district.request(itemId);
    await context().settle();
    const offers = await district.offers(requestId);
    expect(offers).toHaveLength(VOLUNTEERS);
    const codes = codesOf(await Promise.allSettled(offers.map((offer) => accept(offer))));
    expect(codes.filter((code) => code === 'ok')).toHaveLength(1);
    expect(codes.filter((code) => code === 'OFFER_GONE')).toHaveLength(VOLUNTEERS - 1);
    expect(countStates(await district.offers(requestId))).toEqual({ ACCEPTED: 1, WITHDRAWN: VOLUNTEERS - 1 });
    const request = await context().get(Volunteering).requestForDispatch(requestId);
    expect(request).toMatchObject({ state: 'MATCHED', placesLeft: 0 });
    const [winner] = (await district.offers(requestId)).filter(({ state }) => state === 'ACCEPTED');
    expect(request.assignedVolunteerIds).toEqual([winner?.volunteerId]);
    await context().settle();
    const told = await context()
      .get(Database)
      .rows<{ payload: string }>("SELECT payload FROM platform_outbox WHERE type = 'dispatch.OfferChanged'");
    const withdrawn = told.filter(({ payload }) => payload.includes('WITHDRAWN') && payload.includes(requestId));
    expect(withdrawn).toHaveLength(VOLUNTEERS - 1);
  });

  it('20 equal acceptances with one key: one effect, one answer', async () => {
    const itemId = await district.item('twice', { skills: ['twice'] });
    await district.volunteers(1, () => ({ skills: ['twice'] }));
    const { requestId } = await district.request(itemId);
    await context().settle();
    const [offer] = await district.offers(requestId);
    if (!offer) throw new Error('no offer');
    const key = newId();
    const answers = await Promise.all(Array.from({ length: 20 }, () => accept(offer, key)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  it('one volunteer accepts two services at the same time: one of them, the other finds the volunteer busy', async () => {
    const itemId = await district.item('both', { skills: ['both'] });
    await district.volunteers(1, () => ({ skills: ['both'] }));
    const requests = [
      await district.request(itemId),
      await district.request(itemId, { startsAt: district.in(28.5), endsAt: district.in(30) }),
    ];
    await context().settle();
    const offers = (await Promise.all(requests.map(({ requestId }) => district.offers(requestId)))).flat();
    expect(offers).toHaveLength(2);
    const codes = codesOf(await Promise.allSettled(offers.map((offer) => accept(offer))));
    expect(codes.sort()).toEqual(['VOLUNTEER_BUSY', 'ok']);
    const states = await Promise.all(
      offers.map(async ({ requestId }) => countStates(await district.offers(requestId))),
    );
    expect(states).toContainEqual({ ACCEPTED: 1 });
    expect(states).toContainEqual({ SENT: 1 });
  });

  it('an acceptance and the end of its time at once: either, never both', async () => {
    for (let round = 0; round < 6; round += 1) {
      const itemId = await district.item(`race-${round}`, { skills: [`race-${round}`] });
      await district.volunteers(1, () => ({ skills: [`race-${round}`] }));
      const { requestId } = await district.request(itemId, {
        startsAt: district.in(30 + 3 * round),
        endsAt: district.in(31 + 3 * round),
      });
      await context().settle();
      const [offer] = await district.offers(requestId);
      if (!offer) throw new Error('no offer');
      const timeOut = context()
        .get(UnitOfWork)
        .run(() => context().get(TimeOutOffers).execute(requestId, 1));
      const [accepted] = await Promise.allSettled(
        round % 2 === 0 ? [accept(offer), timeOut] : [timeOut.then(() => accept(offer))],
      );
      const { placesLeft } = await context().get(Volunteering).requestForDispatch(requestId);
      const [after] = await district.offers(requestId);
      const won = accepted?.status === 'fulfilled';
      expect({ state: after?.state, placesLeft }).toEqual(
        won ? { state: 'ACCEPTED', placesLeft: 0 } : { state: 'TIMED_OUT', placesLeft: 1 },
      );
    }
  });

  it('three places and ten acceptances: three have one', async () => {
    const itemId = await district.item('three', { skills: ['three'], places: 3 });
    await district.volunteers(10, () => ({ skills: ['three'] }));
    const { requestId } = await district.request(itemId);
    await context().settle();
    const offers = await district.offers(requestId);
    const codes = codesOf(await Promise.allSettled(offers.map((offer) => accept(offer))));
    expect(codes.filter((code) => code === 'ok')).toHaveLength(3);
    expect(countStates(await district.offers(requestId))).toEqual({ ACCEPTED: 3, WITHDRAWN: 7 });
  });
});
