import { newId } from '#kernel';
import { Ledger } from '#ledger';
import { Events, UnitOfWork, type Actor } from '#platform';
import { describeOnEachEngine } from '#testing';
import { ServiceRecordFrozen, ServiceRecordThawed } from '#volunteering';
import { DonatePoints } from '../app/donate-points.js';
import { FamilyCodes } from '../app/family-codes.js';
import { Family } from '../app/family.js';
import { GiftPoints } from '../app/gift-points.js';
import { GrantCarePoints } from '../app/grant-care-points.js';
import { RegisterCareRecipient } from '../app/register-care-recipient.js';
import { SpendPoints } from '../app/spend-points.js';
import { defaultGiving } from '../domain/giving-rules.js';
import { capabilities, perMinute, PointsWorld, SHOP, type Helper } from './world.js';

const endOfYear = { rate: perMinute, expiry: { kind: 'END_OF_YEAR' as const, years: 0, returnGraceDays: 0 } };
const withGiving = (change: Partial<typeof defaultGiving>) => ({
  ...endOfYear,
  giving: { ...defaultGiving, ...change },
});

describeOnEachEngine('gifts and donations of points', capabilities, (context) => {
  let world: PointsWorld;
  let giver: Helper;
  let relative: Helper;
  let elder: string;
  let station: Actor;

  beforeEach(async () => {
    context().clock.set('2026-03-02T02:00:00.000Z');
    world = new PointsWorld(context());
    await world.found();
    [giver, relative] = (await world.volunteers(2)) as [Helper, Helper];
    elder = (await world.person('周桂英')).id;
    station = { ...world.officer, personId: (await world.person('何芳')).id };
    station = { ...station, permissions: new Set(['points.register-care']) };
    await world.publish(endOfYear);
  });
  afterEach(async () => {
    await context().settle();
    expect(await world.differences()).toEqual([]);
    expect((await context().get(Ledger).audit()).filter(({ holds }) => !holds)).toEqual([]);
  });

  const become = async (one: { personId: string }, other: { personId: string }): Promise<void> => {
    const { code } = await context().get(FamilyCodes).show(world.actorOf(one.personId));
    await context().get(FamilyCodes).enter(world.actorOf(other.personId), code);
  };
  const gift = (from: { personId: string }, toPersonId: string, amount: number, idempotencyKey = newId()) =>
    context().get(GiftPoints).execute(world.actorOf(from.personId), { toPersonId, amount, idempotencyKey });
  const donate = (from: Helper, amount: number, regionId?: string) =>
    context().get(DonatePoints).execute(world.actorOf(from.personId), { amount, regionId, idempotencyKey: newId() });
  const grant = (amount: number, personId = elder, actor = world.officer) =>
    context()
      .get(GrantCarePoints)
      .execute(actor, { regionId: world.district, personId, amount, reason: '独居高龄', idempotencyKey: newId() });

  it('reach family once per key, and keep their end however often they go round', async () => {
    await become(giver, relative);
    await world.serve(giver, 60);
    const key = newId();
    const first = await gift(giver, relative.personId, 40, key);
    expect(await gift(giver, relative.personId, 40, key)).toEqual(first);
    await expect(gift(giver, relative.personId, 41, key)).rejects.toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
    expect(await world.lots(relative)).toEqual([[40, 0, '2026-12-31']]);
    // A year with another rule begins; what goes in a circle keeps the end it had.
    await world.publish({ rate: perMinute });
    await gift(relative, giver.personId, 40);
    expect(await world.lots(giver)).toEqual([
      [20, 0, '2026-12-31'],
      [40, 0, '2026-12-31'],
    ]);
    context().clock.set('2026-12-31T16:00:00.000Z');
    expect(await world.balance(giver)).toBe(0);
    await expect(gift(giver, relative.personId, 1)).rejects.toMatchObject({ code: 'INSUFFICIENT_POINTS' });
  });

  it('are refused to oneself, to strangers, beyond what one has, and of no amount', async () => {
    await world.serve(giver, 60);
    await expect(gift(giver, giver.personId, 1)).rejects.toMatchObject({ code: 'GIFT_TO_SELF' });
    for (const stranger of [relative.personId, elder, newId()]) {
      await expect(gift(giver, stranger, 1)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    await become(giver, relative);
    await expect(gift(giver, relative.personId, 61)).rejects.toMatchObject({ code: 'INSUFFICIENT_POINTS' });
    for (const amount of [0, -1, 1.5]) {
      await expect(gift(giver, relative.personId, amount)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    }
    const [relation] = await context().get(Family).listOf(giver.personId);
    const end = () =>
      context()
        .get(Family)
        .end(world.actorOf(relative.personId), relation?.id ?? '');
    await end();
    await expect(end()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(gift(giver, relative.personId, 1)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('need a code that is shown by one and entered by the other, once, within half an hour', async () => {
    const codes = context().get(FamilyCodes);
    const [one, other] = [world.actorOf(giver.personId), world.actorOf(relative.personId)];
    const enter = (actor: Actor, code: string) => codes.enter(actor, code);
    const { code: late } = await codes.show(one);
    context().clock.advance({ minutes: 30, ms: 1 });
    await expect(enter(other, late)).rejects.toMatchObject({ code: 'FAMILY_CODE_INVALID' });
    const { code: replaced } = await codes.show(one);
    const { code } = await codes.show(one);
    await expect(enter(other, replaced)).rejects.toMatchObject({ code: 'FAMILY_CODE_INVALID' });
    await expect(enter(one, code)).rejects.toMatchObject({ code: 'FAMILY_CODE_INVALID' });
    const both = await Promise.allSettled([enter(other, code), enter(world.actorOf(elder), code)]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('to somebody who is no volunteer are his when he becomes one', async () => {
    await become(giver, { personId: elder });
    await world.serve(giver, 60);
    await gift(giver, elder, 30);
    expect(await world.lots({ personId: elder })).toEqual([[30, 0, '2026-12-31']]);
    const now = await world.register(elder);
    await world.serve(now, 10);
    await context().get(SpendPoints).execute({ personId: elder, amount: 35, credit: SHOP, kind: 'points.redeemed' });
    expect(await world.lots(now)).toEqual([[5, 0, '2026-12-31']]);
  });

  it('stay within the limit of the year, two at once too', async () => {
    await world.publish(withGiving({ giftsPerYear: 50, donationsPerYear: 10 }));
    await become(giver, relative);
    await world.serve(giver, 200);
    const all = await Promise.allSettled([1, 2, 3, 4].map(() => gift(giver, relative.personId, 20)));
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    await expect(gift(giver, relative.personId, 11)).rejects.toMatchObject({ code: 'GIVING_LIMIT_REACHED' });
    await expect(donate(giver, 11)).rejects.toMatchObject({ code: 'GIVING_LIMIT_REACHED' });
    await donate(giver, 10);
    context().clock.set('2027-01-04T02:00:00.000Z');
    await world.serve(giver, 50);
    await gift(giver, relative.personId, 50);
    await world.publish(withGiving({ gifts: false, donations: false }));
    await expect(gift(giver, relative.personId, 1)).rejects.toMatchObject({ code: 'GIVING_NOT_ALLOWED' });
    await expect(donate(giver, 1)).rejects.toMatchObject({ code: 'GIVING_NOT_ALLOWED' });
  });

  it('beyond the cap on own use can only be donated, and a receiver is never brought above it', async () => {
    await world.publish(withGiving({ personalCap: 1_500 }));
    await become(giver, relative);
    await world.serve(giver, 1_400);
    await world.effective(world.record(giver, 150), world.record(giver, 50));
    await world.serve(relative, 1_490);
    const spend = (amount: number) =>
      context().get(SpendPoints).execute({ personId: giver.personId, amount, credit: SHOP, kind: 'points.redeemed' });
    await expect(spend(1_501)).rejects.toMatchObject({ code: 'INSUFFICIENT_POINTS' });
    await expect(gift(giver, relative.personId, 11)).rejects.toMatchObject({ code: 'POINTS_CAP_REACHED' });
    await gift(giver, relative.personId, 10);
    await spend(1_490);
    await expect(spend(1)).rejects.toMatchObject({ code: 'INSUFFICIENT_POINTS' });
    await donate(giver, 100);
    expect(await world.balance(giver)).toBe(0);
  });

  it('go to the pool of the own district, and from there to a registered elder, by four eyes', async () => {
    await world.serve(giver, 100);
    await expect(donate(giver, 1, newId())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(donate(giver, 101)).rejects.toMatchObject({ code: 'INSUFFICIENT_POINTS' });
    await donate(giver, 80);
    await expect(grant(10)).rejects.toMatchObject({ code: 'CARE_NOT_REGISTERED' });
    await expect(grant(10, newId())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const register = (actor: Actor) =>
      context().get(RegisterCareRecipient).execute(actor, { personId: elder, reason: '失能' });
    await expect(register({ ...station, regionPaths: () => [] })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await register(world.officer);
    await expect(grant(10)).rejects.toMatchObject({ code: 'CARE_FOUR_EYES' });
    await register(station);
    await expect(grant(10, elder, { ...world.officer, regionPaths: () => [] })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await grant(50);
    await expect(grant(31)).rejects.toMatchObject({ code: 'INSUFFICIENT_POINTS' });
    expect(await world.lots({ personId: elder })).toEqual([[50, 0, '2026-12-31']]);
    context().clock.set('2026-12-31T16:00:00.000Z');
    await context().settle();
    expect(
      (
        await context()
          .get(Ledger)
          .balancesOf([`region:${world.district}:points`])
      )
        .values()
        .next().value,
    ).toBe(0);
  });

  it('of a frozen record are held as far as they are there, and free or taken back when the review ends', async () => {
    const record = await world.serve(giver, 60);
    await world.serve(giver, 20);
    const { recordId, volunteerId, personId, regionId } = record;
    const freeze = (wasEffective: boolean) =>
      publish(() =>
        context().get(Events).publish(ServiceRecordFrozen, { recordId, volunteerId, personId, regionId, wasEffective }),
      );
    const thaw = () =>
      publish(() => context().get(Events).publish(ServiceRecordThawed, { recordId, volunteerId, personId, regionId }));
    const publish = (work: () => Promise<void>) => context().get(UnitOfWork).run(work);
    await freeze(false);
    expect(await world.lots(giver)).toEqual(expect.arrayContaining([[60, 0, '2026-12-31']]));
    await freeze(true);
    expect(await world.lots(giver)).toEqual(expect.arrayContaining([[60, 60, '2026-12-31']]));
    const spend = context().get(SpendPoints).execute({ personId, amount: 21, credit: SHOP, kind: 'points.redeemed' });
    await expect(spend).rejects.toMatchObject({ code: 'INSUFFICIENT_POINTS' });
    await thaw();
    await thaw();
    await world.reverse(record);
    expect(await world.balance(giver)).toBe(20);
  });
});
