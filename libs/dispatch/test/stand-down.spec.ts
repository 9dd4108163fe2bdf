import { newId } from '#kernel';
import { describeOnEachEngine } from '#testing';
import { ChangeStanding, Volunteering } from '#volunteering';
import { AcceptOffer } from '../app/accept-offer.js';
import { District, actorOf, capabilities, countStates } from './district.js';

describeOnEachEngine('a volunteer who may not serve any more', capabilities, (context) => {
  it('loses open offers and the place; others are asked in their stead', async () => {
    const district = await new District(context()).build();
    const itemId = await district.item('escort', { skills: ['escort'] });
    await district.volunteers(12, () => ({ skills: ['escort'] }));
    const taken = await district.request(itemId);
    await context().settle();
    const [first] = await district.offers(taken.requestId);
    if (!first) throw new Error('an offer is needed');
    const { volunteerId } = first;
    await context().get(AcceptOffer).execute(first.personId, { offerId: first.id, idempotencyKey: newId() });
    const requests = [];
    for (let at = 0; at < 4; at += 1) {
      const startsAt = district.in(40 + 4 * at);
      const endsAt = district.in(41 + 4 * at);
      requests.push((await district.request(itemId, { startsAt, endsAt })).requestId);
    }
    await context().settle();
    const asked = [];
    for (const requestId of requests) {
      const offers = await district.offers(requestId);
      if (offers.some((offer) => offer.volunteerId === volunteerId && offer.state === 'SENT')) asked.push(requestId);
    }
    expect(asked.length).toBeGreaterThan(0);

    const station = actorOf(newId(), { 'volunteer.verify': ['/'] });
    await context().get(ChangeStanding).execute(station, { volunteerId, standing: 'BAR', reason: '核查' });
    for (const requestId of asked) {
      const offers = await district.offers(requestId);
      expect(offers.find((offer) => offer.volunteerId === volunteerId)?.state).toBe('WITHDRAWN');
      expect(countStates(offers)).toEqual({ WITHDRAWN: 1, SENT: 5 });
    }
    await context().settle();
    const offers = await district.offers(taken.requestId);
    expect(offers.filter((offer) => offer.volunteerId === volunteerId).map(({ state }) => state)).toEqual([
      'WITHDRAWN',
    ]);
    expect(countStates(offers).SENT).toBeGreaterThan(0);
    expect(await context().get(Volunteering).requestForDispatch(taken.requestId)).toMatchObject({
      state: 'DISPATCHING',
      assignedVolunteerIds: [],
    });
  });
});
