import { newId } from '#kernel';
import { describeOnEachEngine } from '#testing';
import { Volunteering } from '#volunteering';
import { AcceptOffer } from '../app/accept-offer.js';
import { DeclineOffer } from '../app/decline-offer.js';
import { CaseRepository } from '../data/case.repository.js';
import { District, capabilities, countStates } from './district.js';

describeOnEachEngine('escalation and rest', capabilities, (context) => {
  let district: District;
  beforeAll(async () => {
    district = await new District(context()).build();
  });

  const look = async (requestId: string) => {
    await context().settle();
    const { state, escalationLevel } = await context().get(Volunteering).requestForDispatch(requestId);
    const search = await context().get(CaseRepository).find(requestId);
    return { state, level: escalationLevel, nextStepAt: search?.nextStepAt };
  };
  const minutes = (count: number): Date => district.in(count / 60);

  it('climbs at once to the grid worker when nobody can be asked, then by its clock, and stops at the street', async () => {
    const itemId = await district.item('nobody', { skills: ['nobody'] });
    const { requestId } = await district.request(itemId);
    expect(await look(requestId)).toEqual({ state: 'ESCALATED', level: 'GRID', nextStepAt: minutes(60) });
    context().clock.advance({ minutes: 60 });
    expect(await look(requestId)).toEqual({ state: 'ESCALATED', level: 'STATION', nextStepAt: minutes(60) });
    context().clock.advance({ minutes: 60 });
    expect(await look(requestId)).toEqual({ state: 'ESCALATED', level: 'STREET', nextStepAt: null });
    context().clock.advance({ minutes: 600 });
    expect(await look(requestId)).toMatchObject({ state: 'ESCALATED', level: 'STREET' });
  });

  it('goes on asking while escalated: who comes on duty later gets the offer and may accept it', async () => {
    context().clock.set('2026-03-11T01:00:00.000Z');
    const itemId = await district.item('late', { skills: ['late'] });
    const { requestId } = await district.request(itemId);
    expect(await look(requestId)).toMatchObject({ level: 'GRID' });
    await district.volunteers(1, () => ({ skills: ['late'] }));
    context().clock.advance({ minutes: 60 });
    expect(await look(requestId)).toMatchObject({ state: 'ESCALATED', level: 'STATION' });
    const [offer] = await district.offers(requestId);
    if (!offer) throw new Error('no offer');
    await context().get(AcceptOffer).execute(offer.personId, { offerId: offer.id, idempotencyKey: newId() });
    expect(await look(requestId)).toMatchObject({ state: 'MATCHED', nextStepAt: null });
  });

  it('goes on looking after the last step, until the service begins: who registers then gets the offer', async () => {
    context().clock.set('2026-04-06T01:00:00.000Z');
    const itemId = await district.item('long', { skills: ['long'] });
    const { requestId } = await district.request(itemId, { startsAt: district.in(5 * 24), endsAt: district.in(121) });
    await look(requestId);
    for (let step = 0; step < 2; step += 1) {
      context().clock.advance({ minutes: 60 });
      await context().settle();
    }
    expect(await look(requestId)).toEqual({ state: 'ESCALATED', level: 'STREET', nextStepAt: null });
    context().clock.set('2026-04-09T02:10:00.000Z');
    await context().settle();
    const [newcomer] = await district.volunteers(1, () => ({ skills: ['long'] }));
    context().clock.advance({ minutes: 59 });
    await context().settle();
    expect(await district.offers(requestId)).toEqual([]);
    context().clock.advance({ minutes: 1 });
    await context().settle();
    const [offer] = await district.offers(requestId);
    expect(offer).toMatchObject({ volunteerId: newcomer?.volunteerId, state: 'SENT' });
    context().clock.advance({ minutes: 15 });
    await context().settle();
    await district.volunteers(1, () => ({ skills: ['long'] }));
    context().clock.advance({ minutes: 60 });
    await context().settle();
    expect(countStates(await district.offers(requestId))).toEqual({ TIMED_OUT: 1, SENT: 1 });
  });

  it('is brought to the grid worker when everybody declined', async () => {
    context().clock.set('2026-03-12T01:00:00.000Z');
    const itemId = await district.item('declined', { skills: ['declined'] });
    await district.volunteers(2, () => ({ skills: ['declined'] }));
    const { requestId } = await district.request(itemId);
    expect(await look(requestId)).toMatchObject({ state: 'DISPATCHING' });
    for (const offer of await district.offers(requestId)) {
      await context().get(DeclineOffer).execute(offer.personId, { offerId: offer.id, reason: 'NO_TIME' });
    }
    expect(await look(requestId)).toMatchObject({ state: 'ESCALATED', level: 'GRID' });
  });

  it('is brought to the grid worker when nobody answers in time, with the offers still open', async () => {
    context().clock.set('2026-03-13T01:00:00.000Z');
    const itemId = await district.item('silent', { skills: ['silent'], urgency: 'PLANNED' });
    await district.volunteers(1, () => ({ skills: ['silent'] }));
    const { requestId } = await district.request(itemId, { startsAt: minutes(150), endsAt: minutes(200) });
    expect(await look(requestId)).toMatchObject({ state: 'DISPATCHING', nextStepAt: minutes(60) });
    context().clock.advance({ minutes: 59 });
    expect(await look(requestId)).toMatchObject({ state: 'DISPATCHING' });
  });

  it('expires at its beginning with nobody, and takes back what is open', async () => {
    context().clock.set('2026-03-14T01:00:00.000Z');
    const itemId = await district.item('expires', { skills: ['expires'], urgency: 'PLANNED' });
    await district.volunteers(1, () => ({ skills: ['expires'] }));
    const { requestId } = await district.request(itemId, { startsAt: minutes(30), endsAt: minutes(60) });
    await context().settle();
    const [offer] = await district.offers(requestId);
    expect(offer?.expiresAt).toEqual(minutes(30));
    context().clock.advance({ minutes: 30 });
    expect(await look(requestId)).toMatchObject({ state: 'EXPIRED' });
    expect(Object.keys(countStates(await district.offers(requestId)))).toHaveLength(1);
  });

  it('lets a volunteer rest after three unanswered offers in a row, and asks again afterwards', async () => {
    context().clock.set('2026-03-16T01:00:00.000Z');
    const itemId = await district.item('rest', { skills: ['rest'] });
    const [volunteer] = await district.volunteers(1, () => ({ skills: ['rest'] }));
    const unanswered = async (): Promise<number> => {
      const { requestId } = await district.request(itemId);
      await context().settle();
      const { length } = await district.offers(requestId);
      context().clock.advance({ minutes: 15 });
      await context().settle();
      return length;
    };
    const standing = async (): Promise<string | undefined> =>
      (
        await context()
          .get(Volunteering)
          .volunteerOfPerson(volunteer?.personId ?? '')
      )?.state;
    expect([await unanswered(), await unanswered()]).toEqual([1, 1]);
    expect(await standing()).toBe('VERIFIED');
    expect(await unanswered()).toBe(1);
    expect(await standing()).toBe('COOLDOWN');
    expect(await unanswered()).toBe(0);
    context().clock.advance({ minutes: 24 * 60 });
    expect(await unanswered()).toBe(1);
    expect(await unanswered()).toBe(1);
  });
});
