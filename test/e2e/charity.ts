import { IdentitySetup } from '#identity';
import { Matches } from '#funds';
import { addDays, businessDate, newId } from '#kernel';
import type { GraphqlClient } from '#testing';
import { regionOf, signIn } from './district.js';
import type { RunningApi } from './running-api.js';

/** A charity with one fund and one open, targeted drive, a matched gift to it and a refund that waits. */
export interface Charity {
  readonly host: string;
  readonly fund: string;
  readonly purpose: string;
  readonly drive: string;
  readonly donation: string;
  readonly refund: string;
  /** A report of the fund, and a management fee, that wait for a second person. */
  readonly report: string;
  readonly fee: string;
  /** A pool that is drawn up only; one that matched the gift, and the match. */
  readonly pool: string;
  readonly activePool: string;
  readonly match: string;
  /** Its officer, who also gave. */
  readonly officer: GraphqlClient;
  /** Its accountant, the second person. */
  readonly accountant: GraphqlClient;
}

/** The plan of a drive. */
export const plan = {
  ...{ aim: '帮助独居老人', area: '全区', responsiblePerson: '基金管委会', bankAccount: '公益账户' },
  ...{ beneficiaries: '独居老人', use: '助餐与探访', cost: '不超过百分之三', surplus: '转入同类用途' },
};

/** Calls a mutation with one input. */
export const call = async <T>(client: GraphqlClient, name: string, input: object, selection: string): Promise<T> => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const answer = await client.run<Record<string, T>>(
    `mutation($input: ${type}!) { ${name}(input: $input) { ${selection} } }`,
    { input },
  );
  return answer[name] as T;
};

/** Sets a charity up by real clients: the district officer registers it, the resident runs its fund and gives to it. */
export async function charityOf(api: RunningApi): Promise<Charity> {
  const authority = await signIn(api, 'officer');
  const regionId = await regionOf(authority);
  const { id: host } = await call<{ id: string }>(
    ...([authority, 'createOrganisation', { kind: 'HOST_CHARITY', name: '亭湖区慈善会', regionId }, 'id'] as const),
  );
  const certificates = { certificate: '慈证-001', validFrom: '2020-01-01', validTo: '2099-12-31' };
  await call(authority, 'registerHostCharity', { organisationId: host, ...certificates }, 'id name');
  const resident = await signIn(api, 'resident');
  const inHost = { scope: 'ORGANISATION', scopeId: host } as const;
  await api.get(IdentitySetup).grantRoles([
    { personId: await personOf(resident), role: 'FOUNDATION_OFFICER', ...inHost },
    { personId: await personOf(await signIn(api, 'grid-worker')), role: 'ACCOUNTANT', ...inHost },
  ]);
  api.clock.advance({ seconds: 3 });
  const officer = await signIn(api, 'resident');
  const fund = await fundOf(api, officer, host, regionId);
  const drive = await driveOf(api, officer, fund);
  const accountant = await signIn(api, 'grid-worker');
  const sponsor = { kind: 'FOUNDATION', name: '向阳企业', regionId } as const;
  const { id: sponsorId } = await call<{ id: string }>(authority, 'createOrganisation', sponsor, 'id');
  const pool = await poolOf(api, officer, { hostId: host, sponsorId, driveIds: [drive] });
  const activePool = await poolOf(api, officer, { hostId: host, sponsorId, driveIds: [drive] });
  const money = { poolId: activePool, amount: 6_000, bankReference: '回单-001', idempotencyKey: newId() };
  await call(accountant, 'fundMatchingPool', money, 'id');
  await call(officer, 'activateMatchingPool', { poolId: activePool }, 'id');
  const gift = { driveId: drive, amount: 5_000, idempotencyKey: newId() };
  const donation = await call<{ id: string; paymentId: string }>(officer, 'donate', gift, 'id paymentId');
  await call(officer, 'payInSandbox', { paymentId: donation.paymentId }, 'id');
  await api.settle();
  const [match] = await api.get(Matches).ofDonation(donation.id);
  const ask = { donationId: donation.id, reason: 'DUPLICATE', idempotencyKey: newId() };
  const refund = await call<{ id: string }>(officer, 'requestRefund', ask, 'id');
  const purpose = fund.purposes[0]?.id ?? '';
  const year = { kind: 'ANNUAL', fundId: fund.id, year: 2025, idempotencyKey: newId() };
  const report = await call<{ id: string }>(officer, 'draftDisclosure', year, 'id');
  const asked = { fundId: fund.id, purposeId: purpose, amount: 100, idempotencyKey: newId() };
  const fee = await call<{ id: string }>(officer, 'requestManagementFee', asked, 'id');
  return {
    ...{ host, fund: fund.id, purpose, drive, donation: donation.id, refund: refund.id },
    ...{ report: report.id, fee: fee.id, pool, activePool, match: match?.id ?? '', officer, accountant },
  };
}

type FundAnswer = { id: string; purposes: { id: string }[] };

async function fundOf(api: RunningApi, officer: GraphqlClient, hostId: string, regionId: string): Promise<FundAnswer> {
  const people: string[] = [];
  const keys = ['volunteer-1', 'volunteer-2', 'volunteer-3', 'grid-worker', 'station-worker', 'auditor'];
  for (const key of keys) people.push(await personOf(await signIn(api, key)));
  const bodies = { committee: people.slice(0, 5), supervisors: people.slice(5) };
  const input = {
    hostId,
    regionId,
    name: '邻里公益金',
    purposes: ['救急难', '爱心食堂'],
    ...bodies,
    idempotencyKey: newId(),
  };
  return call<FundAnswer>(
    officer,
    'createCommunityFund',
    input,
    'id host { name } purposes { id } seats { seat name }',
  );
}

async function driveOf(api: RunningApi, officer: GraphqlClient, fund: FundAnswer): Promise<string> {
  const at = (days: number): string => new Date(api.clock.now().getTime() + days * 86_400_000).toISOString();
  const input = {
    ...{ fundId: fund.id, purposeId: fund.purposes[0]?.id, lane: 'TARGETED', title: '会员助餐', plan },
    ...{ opensAt: at(0), closesAt: at(30), idempotencyKey: newId() },
  };
  const { id: driveId } = await call<{ id: string }>(officer, 'createDrive', input, 'id');
  for (const step of ['submitDrive', 'fileDrive', 'openDrive']) await call(officer, step, { driveId }, 'state');
  return driveId;
}

async function poolOf(
  api: RunningApi,
  officer: GraphqlClient,
  covers: { hostId: string; sponsorId: string; driveIds: string[] },
): Promise<string> {
  const today = businessDate(api.clock.now());
  const rules = { from: today, to: addDays(today, 30), factor: { numerator: 1, denominator: 1 } };
  const input = { ...covers, ...rules, name: '一比一配捐', capPerGift: 4_000, idempotencyKey: newId() };
  return (await call<{ id: string }>(officer, 'createMatchingPool', input, 'id')).id;
}

async function personOf(client: GraphqlClient): Promise<string> {
  return (await client.run<{ me: { id: string } }>('{ me { id } }')).me.id;
}
