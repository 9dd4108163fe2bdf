import { addDays, addMinutes, businessDate, newId, startOfBusinessDate } from '#kernel';
import { Checks } from '#platform';
import { forEachEngine, type GraphqlClient } from '#testing';
import { regionOf, seedSmallDistrict, signIn } from './district.js';
import { startApi, type RunningApi } from './running-api.js';
import { serve } from './served.js';

const PUBLISH =
  'mutation($input: PublishPointsPolicyInput!) { publishPointsPolicy(input: $input) { id version rules { expiry { kind years } giving { personalCap } redemption { period timesPerPeriod } starLadder { steps { minutes points } } } } }';
const POLICY =
  'query($r: ID!) { pointsPolicy(regionId: $r) { version countedBy { id counting { activityCapMinutes rounding { kind steps { upTo gives } } } } } }';
const PREVIEW =
  'query($input: PreviewPolicyInput!) { previewPolicy(input: $input) { from to sources { source services awardsNow awardsThen pointsNow pointsThen gaining losing unchanged } } }';
const MINE =
  '{ myPoints { balance held available donationOnly expiringSoon(days: 366) lots { nodes { amount remaining held expiresAt policyId donationOnly } pageInfo { hasNextPage endCursor } } entries { nodes { kind amount policyVersion } } } }';
const GIFT = 'mutation($input: GiftPointsInput!) { giftPoints(input: $input) { id kind amount } }';
const DONATE = 'mutation($input: DonatePointsInput!) { donatePoints(input: $input) { id regionId amount } }';
const GRANT = 'mutation($input: GrantCarePointsInput!) { grantCarePoints(input: $input) { id } }';
const REGISTER = 'mutation($input: RegisterCareRecipientInput!) { registerCareRecipient(input: $input) { id } }';
const CHANGED =
  'subscription($after: Cursor) { pointsChanged(after: $after) { cursor transferId points { balance } } }';

interface Mine {
  myPoints: {
    balance: number;
    available: number;
    lots: { nodes: { remaining: number; expiresAt: string | null }[] };
    entries: { nodes: { kind: string; amount: number }[] };
  };
}
interface Changed {
  pointsChanged: { cursor: string; points: { balance: number } };
}

forEachEngine('points, by real clients', (engine) => {
  let api: RunningApi;
  let district: string;
  beforeAll(async () => {
    api = await startApi(engine);
    // Volunteers are not woken at night: tomorrow at eight.
    api.clock.set(addMinutes(startOfBusinessDate(addDays(businessDate(api.clock.now()), 1)), 8 * 60));
    await seedSmallDistrict(api);
    const officer = await signIn(api, 'officer');
    const { regions } = await officer.run<{ regions: { nodes: { id: string }[] } }>(
      '{ regions(level: DISTRICT, first: 1) { nodes { id } } }',
    );
    district = regions.nodes[0]?.id ?? '';
  });
  afterAll(async () => {
    const { invariants, derivations } = api.get(Checks);
    for (const { run } of [...invariants, ...derivations]) expect((await run(() => undefined)).broken).toEqual([]);
    await api.close();
  });

  const policy = (change: object = {}) => ({
    regionId: district,
    effectiveFrom: new Date(api.clock.now().getTime() + 1_000).toISOString(),
    idempotencyKey: newId(),
    ...change,
  });
  const idOf = async (client: GraphqlClient): Promise<string> =>
    (await client.run<{ me: { id: string } }>('{ me { id } }')).me.id;
  const mine = async (key: string): Promise<Mine['myPoints']> =>
    (await (await signIn(api, key)).run<Mine>(MINE)).myPoints;

  it('follow a local scheme that the officer publishes by its name, minutes included', async () => {
    const officer = await signIn(api, 'officer');
    const { publishPointsPolicy } = await officer.run<{ publishPointsPolicy: { version: number } }>(PUBLISH, {
      input: policy({ preset: 'HAILIN' }),
    });
    expect(publishPointsPolicy).toMatchObject({
      version: 1,
      rules: { redemption: { period: 'QUARTER', timesPerPeriod: 1 } },
    });
    api.clock.advance({ seconds: 2 });
    const grid = await regionOf(await signIn(api, 'resident'));
    const { pointsPolicy } = await officer.run<{ pointsPolicy: object }>(POLICY, { r: grid });
    expect(pointsPolicy).toMatchObject({
      version: 1,
      countedBy: { counting: { activityCapMinutes: 120, rounding: { kind: 'FLOOR' } } },
    });
    const { pointsPolicyPresets } = await officer.run<{ pointsPolicyPresets: object[] }>(
      '{ pointsPolicyPresets { name zh en rules { rate { numerator } } counting { pairsPerDay } } }',
    );
    expect(pointsPolicyPresets).toHaveLength(8);
  });

  it('are refused a policy that cannot be', async () => {
    const officer = await signIn(api, 'officer');
    const rate = { numerator: 10, denominator: 60 };
    const step = (minutes: number, points: number) => ({ minutes, points });
    const ladder = (...steps: object[]) => ({ rate, starLadder: { sources: ['SIGNED'], steps, noticeWorkingDays: 5 } });
    const expiry = (kind: string, years: number) => ({ rate, expiry: { kind, years, returnGraceDays: 0 } });
    for (const [change, code] of [
      [{}, 'BAD_USER_INPUT'],
      [{ preset: 'HAILIN', rules: { rate } }, 'BAD_USER_INPUT'],
      [{ rules: ladder(step(600, 0), step(300, 0)) }, 'BAD_USER_INPUT'],
      [{ rules: ladder(step(600, 10), step(900, 9)) }, 'BAD_USER_INPUT'],
      [{ rules: ladder(step(600, 0), step(600, 0)) }, 'BAD_USER_INPUT'],
      [{ rules: expiry('YEARS', 0) }, 'BAD_USER_INPUT'],
      [{ rules: expiry('END_OF_YEAR', 51) }, 'BAD_USER_INPUT'],
      [{ rules: { rate, giving: { gifts: true, donations: false, personalCap: 10 } } }, 'BAD_USER_INPUT'],
      [{ rules: { rate }, effectiveFrom: '2020-01-01T00:00:00Z' }, 'POINTS_POLICY_IN_PAST'],
      [{ rules: { rate }, regionId: newId() }, 'NOT_FOUND'],
    ] as const) {
      expect([change, await officer.codeOf(PUBLISH, { input: policy(change) })]).toEqual([change, code]);
    }
    const later = policy({ rules: { rate }, effectiveFrom: new Date(api.clock.now().getTime() + 5_000).toISOString() });
    expect(await officer.codeOf(PUBLISH, { input: later })).toBe('none');
    const superseded = { ...later, idempotencyKey: newId() };
    expect(await officer.codeOf(PUBLISH, { input: superseded })).toBe('POINTS_POLICY_SUPERSEDED');
    const volunteer = await signIn(api, 'volunteer-1');
    expect(await volunteer.codeOf(PUBLISH, { input: policy({ preset: 'YUNNAN' }) })).toBe('FORBIDDEN');
    expect(await volunteer.codeOf(PREVIEW, { input: { regionId: district, preset: 'YUNNAN' } })).toBe('FORBIDDEN');
    const endOfYear = { rules: { ...expiry('END_OF_YEAR', 0) }, counting: undefined };
    api.clock.advance({ seconds: 10 });
    expect(await officer.codeOf(PUBLISH, { input: policy(endOfYear) })).toBe('none');
    api.clock.advance({ seconds: 2 });
  });

  it('come as lots, go to family and to elders in need, and are pushed from a cursor on', async () => {
    await serve(api);
    let volunteer = await signIn(api, 'volunteer-1');
    const relative = await signIn(api, 'volunteer-2');
    const { feedCursor } = await volunteer.run<{ feedCursor: string }>('{ feedCursor }');
    const before = await mine('volunteer-1');
    expect(before).toMatchObject({ balance: 10, available: 10, donationOnly: 0, expiringSoon: 10, held: 0 });
    expect(before.lots.nodes).toMatchObject([{ amount: 10, remaining: 10, held: 0, donationOnly: false }]);
    expect(before.lots.nodes[0]?.expiresAt).toMatch(/-12-31T15:59:59\.999Z$/);

    const gift = (toPersonId: string, amount: number, idempotencyKey = newId()) => ({
      input: { toPersonId, amount, idempotencyKey },
    });
    const relativeId = await idOf(relative);
    expect(await volunteer.codeOf(GIFT, gift(await idOf(volunteer), 1))).toBe('GIFT_TO_SELF');
    for (const other of [relativeId, newId()]) expect(await volunteer.codeOf(GIFT, gift(other, 1))).toBe('NOT_FOUND');
    for (const amount of [0, -1]) expect(await volunteer.codeOf(GIFT, gift(relativeId, amount))).toBe('BAD_USER_INPUT');
    const { showFamilyCode } = await volunteer.run<{ showFamilyCode: { code: string } }>(
      'mutation { showFamilyCode { code expiresAt } }',
    );
    const CONFIRM = 'mutation($input: ConfirmFamilyInput!) { confirmFamily(input: $input) { personId displayName } }';
    expect(await relative.codeOf(CONFIRM, { input: { code: '1' } })).toBe('BAD_USER_INPUT');
    const { code } = showFamilyCode;
    await relative.run(CONFIRM, { input: { code } });
    expect(await relative.codeOf(CONFIRM, { input: { code } })).toBe('FAMILY_CODE_INVALID');
    const key = newId();
    const given = await volunteer.run(GIFT, gift(relativeId, 4, key));
    expect(await volunteer.run(GIFT, gift(relativeId, 4, key))).toEqual(given);
    expect(await volunteer.codeOf(GIFT, gift(relativeId, 3, key))).toBe('IDEMPOTENCY_CONFLICT');
    expect(await volunteer.codeOf(GIFT, gift(relativeId, 7))).toBe('INSUFFICIENT_POINTS');

    await volunteer.run(DONATE, { input: { amount: 3, idempotencyKey: newId() } });
    const strange = { amount: 1, regionId: newId(), idempotencyKey: newId() };
    expect(await volunteer.codeOf(DONATE, { input: strange })).toBe('NOT_FOUND');
    const [officer, station] = [await signIn(api, 'officer'), await signIn(api, 'station-worker')];
    const elder = await idOf(await signIn(api, 'resident'));
    const grant = () => ({
      input: { regionId: district, personId: elder, amount: 2, reason: '独居高龄', idempotencyKey: newId() },
    });
    expect(await officer.codeOf(GRANT, grant())).toBe('CARE_NOT_REGISTERED');
    expect(await station.codeOf(GRANT, grant())).toBe('FORBIDDEN');
    await station.run(REGISTER, { input: { personId: elder, reason: '独居高龄' } });
    await officer.run(GRANT, grant());
    expect(await mine('resident')).toMatchObject({ balance: 2, available: 2 });

    volunteer = await signIn(api, 'volunteer-1');
    const feed = volunteer.subscribe<Changed>(CHANGED, { after: feedCursor });
    const seen = await feed.until((received) => received.length >= 2);
    feed.end();
    const again = volunteer.subscribe<Changed>(CHANGED, { after: seen[0]?.pointsChanged.cursor });
    expect((await again.until((received) => received.length >= 1))[0]).toEqual(seen[1]);
    again.end();
    expect((await mine('volunteer-1')).balance).toBe(3);
  });

  it('expire once, whichever of two processes fires, and a preview tells what other rules would have done', async () => {
    const beside = await startApi(engine, { beside: api });
    try {
      const end = new Date((await mine('volunteer-1')).lots.nodes[0]?.expiresAt ?? '');
      api.clock.set(end);
      expect((await mine('volunteer-1')).balance).toBe(3);
      api.clock.advance({ ms: 1 });
      expect(await mine('volunteer-1')).toMatchObject({ balance: 0, available: 0 });
      const volunteer = await signIn(api, 'volunteer-1');
      const late = { input: { amount: 1, idempotencyKey: newId() } };
      expect(await volunteer.codeOf(DONATE, late)).toBe('INSUFFICIENT_POINTS');
      await Promise.all([api.settle(), beside.settle()]);
      const { entries } = await mine('volunteer-1');
      const expired = entries.nodes.filter(({ kind }) => kind === 'points.expired');
      expect(expired).toMatchObject([{ amount: -3 }]);
    } finally {
      await beside.close();
    }
  });

  it('under other rules are shown by a preview, source by source', async () => {
    // The year has just begun: wait for the morning.
    api.clock.advance({ hours: 9 });
    await serve(api);
    const officer = () => signIn(api, 'officer');
    const month = api.clock.now().toISOString().slice(0, 7);
    while (api.clock.now().toISOString().slice(0, 7) === month) api.clock.advance({ days: 1 });
    api.clock.advance({ days: 1 });
    const input = { regionId: district, rules: { rate: { numerator: 20, denominator: 60 } } };
    const { previewPolicy } = await (await officer()).run<{ previewPolicy: { sources: object[] } }>(PREVIEW, { input });
    const unchanged = { source: 'SIGNED', services: 1, awardsNow: 1, pointsNow: 10 };
    expect(previewPolicy.sources).toEqual([
      { ...unchanged, awardsThen: 1, pointsThen: 20, gaining: 1, losing: 0, unchanged: 0 },
    ]);
    const strict = { regionId: district, preset: 'SHANCHENG' };
    const other = await (await officer()).run<{ previewPolicy: { sources: object[] } }>(PREVIEW, { input: strict });
    expect(other.previewPolicy.sources).toMatchObject([{ pointsThen: 2, losing: 1 }]);
    expect(await (await officer()).codeOf(PREVIEW, { input: { ...input, regionId: newId() } })).toBe('NOT_FOUND');
    expect(await (await officer()).codeOf(PREVIEW, { input: { regionId: district } })).toBe('BAD_USER_INPUT');
  });
});
