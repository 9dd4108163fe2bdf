import { encodeCursor, newId } from '#kernel';
import { Identity, IdentitySetup, identityCapability } from '#identity';
import { Ledger, ledgerCapability } from '#ledger';
import { Database, Events, Feed, UnitOfWork, type Actor } from '#platform';
import { describeOnEachEngine } from '#testing';
import { ServiceRecordEffective, ServiceRecordReversed, volunteeringCapability, VolunteerRoll } from '#volunteering';
import type { RecordSource } from '../domain/points-policy.js';
import { pointsCapability } from '../points.capability.js';
import { AwardPoints } from './award-points.js';
import { PointsPolicies } from './points-policies.js';
import { PublishPointsPolicy, type PointsPolicyDraft } from './publish-points-policy.js';
import { ReadPoints } from './read-points.js';
import { SpendPoints } from './spend-points.js';
import { pointsIssued } from './account-codes.js';

const capabilities = [ledgerCapability, identityCapability, volunteeringCapability, pointsCapability];
const hourly = {
  rate: { numerator: 1, denominator: 60 },
  earningSources: ['SIGNED' as RecordSource],
  coefficients: [],
};

describeOnEachEngine('points', capabilities, (context) => {
  const on = { district: newId<'Region'>(), street: newId<'Region'>() };
  let personId: string;
  let volunteerId: string;
  let account: string;
  let officer: Actor;

  beforeAll(async () => {
    const setup = context().get(IdentitySetup);
    const [district] = await setup.createRegions([
      { id: on.district, parentId: null, level: 'DISTRICT', name: '亭湖区' },
      { id: on.street, parentId: on.district, level: 'STREET', name: '五星街道' },
    ]);
    personId = (await context().get(Identity).createPerson({ displayName: '王𠮷', regionId: on.street })).id;
    const row = { personId, regionId: on.street, birthDate: '1985-03-07', skills: [], verified: true };
    const { registered } = await context().get(VolunteerRoll).registerVolunteers([row], { registeredBy: null });
    volunteerId = registered[0]?.volunteerId ?? '';
    account = `volunteer:${volunteerId}:points`;
    officer = {
      personId: (await context().get(Identity).createPerson({ displayName: '沈建平', regionId: on.district })).id,
      sessionId: newId<'Session'>(),
      permissions: new Set(['points.publish-policy']),
      regionPaths: () => [district?.path ?? ''],
      organisationIds: () => [],
    };
  });

  const record = (minutes: number, change: { source?: RecordSource; recordId?: string; at?: string } = {}) => ({
    recordId: newId<'ServiceRecord'>(),
    volunteerId,
    personId,
    regionId: on.street,
    minutes,
    source: 'SIGNED' as RecordSource,
    itemId: newId<'MenuItem'>(),
    at: context().clock.now().toISOString(),
    ...change,
  });
  const takesEffect = (payload: ReturnType<typeof record>): Promise<void> =>
    context()
      .get(UnitOfWork)
      .run(() => context().get(Events).publish(ServiceRecordEffective, payload));
  const isReversed = ({ recordId, regionId }: ReturnType<typeof record>): Promise<void> =>
    context()
      .get(UnitOfWork)
      .run(() => context().get(Events).publish(ServiceRecordReversed, { recordId, volunteerId, personId, regionId }));
  const balance = async (): Promise<number> => (await context().get(ReadPoints).balance(personId)).balance;
  const publish = (change: Partial<PointsPolicyDraft>) =>
    context()
      .get(PublishPointsPolicy)
      .execute(officer, {
        regionId: on.district,
        effectiveFrom: context().clock.now(),
        rules: hourly,
        idempotencyKey: newId<'Key'>(),
        ...change,
      });

  it('are 0 for who never served, and for who is no volunteer', async () => {
    const none = { balance: 0, held: 0, available: 0, donationOnly: 0, minutesSigned: 0, minutesBackfilled: 0 };
    expect(await context().get(ReadPoints).balance(personId)).toEqual({ personId, volunteerId, account, ...none });
    const stranger = { personId: officer.personId, volunteerId: null, account: `person:${officer.personId}:points` };
    expect(await context().get(ReadPoints).balance(officer.personId)).toEqual({ ...stranger, ...none });
    expect(await context().get(ReadPoints).entries(account, 10)).toEqual([]);
  });

  it('of a record are paid once under 50 deliveries at once and a late one', async () => {
    const payload = record(150);
    await Promise.all(Array.from({ length: 50 }, () => takesEffect(payload)));
    await takesEffect(payload);
    expect(await balance()).toBe(2);
    expect(
      (await context().get(ReadPoints).entries(account, 10)).map(({ recordId, amount }) => [recordId, amount]),
    ).toEqual([[payload.recordId, 2]]);
    expect((await context().get(Ledger).balancesOf([pointsIssued])).get(pointsIssued)).toBe(-2);
  });

  it('come with the record, its minutes and the policy version', async () => {
    const [entry] = await context().get(ReadPoints).entries(account, 1);
    expect(entry).toMatchObject({ kind: 'points.award', minutes: 150, policyId: 'built-in', policyVersion: 0 });
  });

  it.each([
    ['BACKFILLED', 600],
    ['PAPER', 600],
    ['SIGNED', 59],
  ] as const)('%s for %d minutes are none, and nothing is posted', async (source, minutes) => {
    const before = await context().get(ReadPoints).entries(account, 100);
    await takesEffect(record(minutes, { source }));
    expect(await context().get(ReadPoints).entries(account, 100)).toEqual(before);
  });

  it('are undone with the record they belong to', async () => {
    const before = await balance();
    const failing = context()
      .get(UnitOfWork)
      .run(async () => {
        await context().get(Events).publish(ServiceRecordEffective, record(600));
        throw new Error('the record could not be saved');
      });
    await expect(failing).rejects.toThrow('could not be saved');
    expect(await balance()).toBe(before);
  });

  it('are taken back with the record, once under 10 deliveries at once; a record without an award has none', async () => {
    const before = await balance();
    const payload = record(300);
    await takesEffect(payload);
    expect(await balance()).toBe(before + 5);
    await Promise.all(Array.from({ length: 10 }, () => isReversed(payload)));
    await isReversed(record(600));
    expect(await balance()).toBe(before);
    expect(await context().get(ReadPoints).entries(account, 1)).toMatchObject([
      { kind: 'points.take-back', amount: -5, recordId: payload.recordId },
    ]);
  });

  it('that are spent cannot be taken back, and the whole is refused', async () => {
    const payload = record(300);
    const spare = 'system:points:redeemed';
    await takesEffect(payload);
    await context()
      .get(Ledger)
      .ensureAccounts([{ code: spare, asset: 'POINT' }]);
    const spending = { personId, amount: await balance(), credit: spare, kind: 'points.redeem' };
    await context().get(SpendPoints).execute(spending);
    await expect(isReversed(payload)).rejects.toMatchObject({ code: 'POINTS_SPENT' });
    expect((await context().get(Ledger).audit()).filter(({ firstBreak }) => firstBreak !== null)).toEqual([]);
  });

  it('reach the person as an event, in order, from a cursor on', async () => {
    const feed = context().get(Feed);
    await context().settle();
    const after = await feed.head();
    await takesEffect(record(60));
    await takesEffect(record(120));
    await context().settle();
    const items = await feed.open([`person:${personId}:points`], after);
    const seen = [await items.next(), await items.next()].map(({ value }) => value.payload.transferId);
    const newest = await context().get(ReadPoints).entries(account, 2);
    expect(seen).toEqual(newest.map(({ transferId }) => transferId).reverse());
    await items.return?.();
  });

  it('page by cursor, newest first; another cursor is refused', async () => {
    const read = context().get(ReadPoints);
    const all = await read.entries(account, 100);
    const first = await read.entries(account, 2);
    const rest = await read.entries(account, 100, encodeCursor([first[1]?.sequence ?? 0]));
    expect([...first, ...rest]).toEqual(all);
    for (const cursor of ['nonsense', encodeCursor(['text'])]) {
      await expect(read.entries(account, 2, cursor)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    }
  });

  describe('by a published policy', () => {
    const double = { ...hourly, rate: { numerator: 2, denominator: 60 } };

    it('of the district hold in the street from their very instant on', async () => {
      const effectiveFrom = new Date(context().clock.now().getTime() + 3_600_000);
      const policy = await publish({ rules: double, effectiveFrom });
      expect(policy).toMatchObject({ version: 1, regionId: on.district });
      const before = await balance();
      await takesEffect(record(60, { at: new Date(effectiveFrom.getTime() - 1).toISOString() }));
      expect(await balance()).toBe(before + 1);
      await takesEffect(record(60, { at: effectiveFrom.toISOString() }));
      expect(await balance()).toBe(before + 3);
      const [entry] = await context().get(ReadPoints).entries(account, 1);
      expect(entry).toMatchObject({ policyId: policy.id, policyVersion: 1 });
    });

    it('stay as they were when the delivery comes again under a later policy', async () => {
      const payload = record(60, { at: new Date(context().clock.now().getTime() + 3_600_000).toISOString() });
      await takesEffect(payload);
      const before = await balance();
      context().clock.advance({ hours: 2 });
      await publish({ rules: { ...hourly, rate: { numerator: 5, denominator: 60 } } });
      await takesEffect(payload);
      expect(await balance()).toBe(before);
    });

    it('are inherited unless the street has its own', async () => {
      const now = context().clock.now();
      const policies = context().get(PointsPolicies);
      expect(await policies.inForce(on.street, now)).toMatchObject({ regionId: on.district, version: 2 });
      context().clock.advance({ minutes: 1 });
      await publish({ regionId: on.street, rules: hourly });
      expect(await policies.inForce(on.street, context().clock.now())).toMatchObject({
        regionId: on.street,
        version: 1,
      });
      expect(await policies.inForce(on.district, context().clock.now())).toMatchObject({
        regionId: on.district,
        version: 2,
      });
      await expect(policies.inForce(newId<'Region'>(), now)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });

    it('cannot start in the past, nor before the newest version', async () => {
      const past = new Date(context().clock.now().getTime() - 1);
      await expect(publish({ effectiveFrom: past })).rejects.toMatchObject({ code: 'POINTS_POLICY_IN_PAST' });
      const later = new Date(context().clock.now().getTime() + 86_400_000);
      await publish({ effectiveFrom: later });
      await expect(publish({ effectiveFrom: later })).rejects.toMatchObject({ code: 'POINTS_POLICY_SUPERSEDED' });
    });

    it('are refused outside the own regions as if these did not exist', async () => {
      const stranger: Actor = { ...officer, regionPaths: () => [] };
      for (const regionId of [on.street, newId<'Region'>()]) {
        const refused = context().get(PublishPointsPolicy).execute(stranger, {
          regionId,
          effectiveFrom: context().clock.now(),
          rules: hourly,
          idempotencyKey: newId<'Key'>(),
        });
        await expect(refused).rejects.toMatchObject({ code: 'NOT_FOUND' });
      }
    });

    it('are published once per key, and by one of two who publish at once', async () => {
      const effectiveFrom = new Date(context().clock.now().getTime() + 7 * 86_400_000);
      const draft = { effectiveFrom, idempotencyKey: 'the-same' };
      const [one, other] = await Promise.all([publish(draft), publish(draft)]);
      expect(other).toEqual(one);
      await expect(publish({ ...draft, rules: double })).rejects.toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
      const later = new Date(effectiveFrom.getTime() + 86_400_000);
      const race = await Promise.allSettled(Array.from({ length: 5 }, () => publish({ effectiveFrom: later })));
      expect(race.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    });

    it('stays as published: the engine itself refuses to change or remove it', async () => {
      const unit = context().get(UnitOfWork);
      const database = context().get(Database);
      for (const sql of ['UPDATE points_policy SET version = 99', 'DELETE FROM points_policy']) {
        await expect(unit.run(() => database.change(sql))).rejects.toThrow(
          'a published points policy is never changed',
        );
      }
    });

    it('refuses a delivery for a region that does not exist, and with it the record', async () => {
      const award = context()
        .get(AwardPoints)
        .execute([{ ...record(60), regionId: newId<'Region'>() }]);
      await expect(award).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });
  });
});
