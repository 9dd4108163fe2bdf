import type { INestApplicationContext } from '@nestjs/common';
import { FundQueries, fundsCapability } from '#funds';
import { Identity, IdentitySetup, identityCapability } from '#identity';
import { Ledger, ledgerCapability } from '#ledger';
import { listingsCapability } from '#listings';
import { paymentsCapability } from '#payments';
import { Database } from '#platform';
import { pointsCapability } from '#points';
import { proofsCapability } from '#proofs';
import { describeOnEachEngine, type TestContext } from '#testing';
import { Volunteering, volunteeringCapability } from '#volunteering';
import { FUNDS, purposes } from './charity-plan.js';
import { RowDigest } from './digest.js';
import { demoAccounts } from './demo-accounts.js';
import { demoOrder, demoSignIns, holdsDemo, seedDemo } from './seed-demo.js';
import { DistrictNotEmpty } from './district-frame.js';
import { seedDistrict } from './seed-district.js';
import { seedRewards } from './seed-rewards.js';

const capabilities = [ledgerCapability, identityCapability, volunteeringCapability];
const order = { volunteers: 1200, grids: 40, seed: '7', demo: false };
const digestOfPlan = '1358:580109bcae6aa2c3ddcc103036f8450b';
const digestOfRows = '1255:a292fc1ac23e346099a4fa0bedf91f32';

/** What a test context offers of an application, for functions that take one. */
const applicationOf = (context: TestContext): INestApplicationContext =>
  ({ get: context.get }) as Pick<INestApplicationContext, 'get'> as INestApplicationContext;

/** A fingerprint of what stands in the database, read back through the facades; ids made by chance are left out. */
async function digestOfDatabase(context: TestContext): Promise<string> {
  const digest = new RowDigest();
  for (const region of await context.get(IdentitySetup).regionsAfter(undefined, 1000)) digest.add(region);
  const volunteering = context.get(Volunteering);
  const ids: string[] = [];
  for (let after: string | null = null; ; after = ids.at(-1) ?? null) {
    const page = await volunteering.volunteerIdsAfter(after, 500);
    ids.push(...page);
    if (page.length < 500) break;
  }
  const profiles = await volunteering.candidateProfiles(ids);
  const people = await context.get(Identity).people(profiles.map((profile) => profile.personId));
  profiles.sort((one, other) => (one.personId < other.personId ? -1 : 1));
  for (const { id: _, number: __, ...profile } of profiles) {
    const licences = [...profile.licences].sort((one, other) => (one.kind < other.kind ? -1 : 1));
    // A coordinate is compared as it was planned, in millionths of a degree: an engine may differ in the 17th digit.
    const home = [profile.home?.longitude ?? 0, profile.home?.latitude ?? 0].map((degrees) =>
      Math.round(degrees * 1e6),
    );
    digest.add({ ...profile, home, licences, name: people.get(profile.personId)?.displayName });
  }
  return digest.end();
}

describeOnEachEngine('a seeded district', capabilities, (context) => {
  it('has the same rows for the same seed on every engine', async () => {
    const progress: number[] = [];
    const { digest } = await seedDistrict(applicationOf(context()), order, (done) => progress.push(done));
    expect(digest).toBe(digestOfPlan);
    expect(progress).toEqual([500, 1000, 1200]);
    expect(await digestOfDatabase(context())).toBe(digestOfRows);
  });

  it('is never seeded twice, whatever the order', async () => {
    await expect(seedDistrict(applicationOf(context()), order)).rejects.toThrow(DistrictNotEmpty);
    expect(await seedDemo(applicationOf(context()))).toBe(false);
    expect(await holdsDemo(applicationOf(context()))).toBe(false);
    expect(await digestOfDatabase(context())).toBe(digestOfRows);
  });
});

const withComplex = [
  ...[...capabilities, pointsCapability, paymentsCapability, proofsCapability, fundsCapability],
  listingsCapability,
];

describeOnEachEngine('the demo district', withComplex, (context) => {
  it('is made once by processes that start at once', async () => {
    const application = applicationOf(context());
    const made = await Promise.all([seedDemo(application), seedDemo(application), seedDemo(application)]);
    expect(made.filter(Boolean)).toHaveLength(1);
    expect(await holdsDemo(application)).toBe(true);
  });

  it('has its named accounts and 200 volunteers, three of whom cut hair', async () => {
    const byPhone = await context()
      .get(Identity)
      .idsByPhones(demoAccounts.map(({ phone }) => phone));
    expect(byPhone.size).toBe(demoAccounts.length);
    const ids = await context().get(Volunteering).volunteerIdsAfter(null, 500);
    expect(ids).toHaveLength(demoOrder.volunteers);
    const profiles = await context().get(Volunteering).candidateProfiles(ids);
    const barbers = profiles.filter(({ skills }) => skills.includes('理发'));
    const people = await context()
      .get(Identity)
      .people(barbers.map(({ personId }) => personId));
    expect([...people.values()].map(({ displayName }) => displayName).sort()).toEqual(['王𠮷', '许爱萍', '陈志华']);
    expect(barbers.every(({ state, onDuty }) => state === 'VERIFIED' && onDuty)).toBe(true);
    expect(demoSignIns()).toHaveLength(demoAccounts.length);
    expect((await context().get(Ledger).audit()).every(({ holds }) => holds)).toBe(true);
  });

  it('has one charity with 17 community funds, and a drive that takes gifts in each lane', async () => {
    const read = <Row extends object>(sql: string): Promise<Row[]> => context().get(Database).rows<Row>(sql);
    const hosts = await read<{ hostId: string; funds: number }>(
      'SELECT host_id AS hostId, COUNT(*) AS funds FROM funds_fund GROUP BY host_id',
    );
    expect(hosts.map(({ funds }) => Number(funds))).toEqual([FUNDS]);
    const drives = await read<{ lane: string; fundId: string }>(
      "SELECT lane, fund_id AS fundId FROM funds_drive WHERE state = 'OPEN' ORDER BY lane",
    );
    expect(drives.map(({ lane }) => lane)).toEqual(['MUTUAL_AID', 'PUBLIC', 'TARGETED']);
    const fundId = drives[0]?.fundId ?? '';
    const known = (await context().get(FundQueries).purposesOf([fundId])).get(fundId) ?? [];
    expect(known.map(({ name }) => name)).toEqual(purposes);
  });

  it('has a community complex: 25 published services of four approved organisations, with slots for a week', async () => {
    const read = <Row extends object>(sql: string): Promise<Row[]> => context().get(Database).rows<Row>(sql);
    const rows = await read<{ services: unknown; slots: unknown }>(
      'SELECT COUNT(DISTINCT l.id) AS services, COUNT(*) AS slots FROM listings_provider p ' +
        'JOIN listings_listing l ON l.provider_id = p.id JOIN listings_slot s ON s.listing_id = l.id ' +
        "WHERE p.state = 'APPROVED' AND l.state = 'PUBLISHED' GROUP BY p.id ORDER BY 1",
    );
    const counts = rows.map(({ services, slots }) => [Number(services), Number(slots)]);
    expect(counts).toEqual([6, 6, 6, 7].map((count) => [count, count * 7]));
    expect(await read('SELECT name FROM listings_space')).toHaveLength(1);
    expect(await read('SELECT name FROM listings_room')).toHaveLength(4);
  });

  it('has two merchants with five rewards for points, whose people sign in', async () => {
    await seedRewards(applicationOf(context()));
    const read = <Row extends object>(sql: string): Promise<Row[]> => context().get(Database).rows<Row>(sql);
    const rows = await read<{ merchant: string; stock: unknown; state: string }>(
      'SELECT merchant_name AS merchant, SUM(stock) AS stock, MIN(state) AS state FROM points_reward ' +
        'GROUP BY merchant_name ORDER BY 2',
    );
    expect(rows.map(({ merchant, stock, state }) => [merchant, Number(stock), state])).toEqual([
      ['惠民便民超市', 90, 'OPEN'],
      ['邻里书屋', 125, 'OPEN'],
    ]);
    const counters = demoSignIns().filter((line) => line.includes('merchant'));
    expect(counters).toHaveLength(2);
  });
});
