import { randomInt, randomUUID } from 'node:crypto';
import { demoAccount } from '../district/demo-accounts.js';
import { ApiClient } from './api-client.js';
import { expectThat, type Narrator } from './narrator.js';

/** How many community funds one charity of Suzhou holds. */
const FUNDS = 17;

/** Everybody in the story of the funds, and the charity with its funds. */
export interface FundsCast {
  readonly authority: ApiClient;
  readonly officer: ApiClient;
  readonly accountant: ApiClient;
  readonly donors: readonly ApiClient[];
  readonly fund: { readonly id: string; readonly purposes: readonly { readonly id: string; readonly name: string }[] };
}

/** Calls a mutation by its name and gives its answer. Throws ApiRefusal. */
export async function act<T>(client: ApiClient, name: string, input: object, selection = 'id'): Promise<T> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} } }`;
  const answer = await client.call<Record<string, T>>(query, { input });
  return answer[name] as T;
}

/** The charity is registered, its people get their roles, and 17 funds are set up. */
export async function gatherFundsCast(url: string, tell: Narrator): Promise<FundsCast> {
  tell.part('慈善组织与社区公益金', 'the charity and its community funds');
  const authority = await signedIn(url, 'officer');
  const keys = ['resident', 'volunteer-1', 'volunteer-2', 'volunteer-3', 'volunteer-4', 'volunteer-5'];
  const donors = await Promise.all(keys.map((key) => signedIn(url, key)));
  const me = '{ me { region { id } } }';
  const regionId = (await authority.call<{ me: { region: { id: string } } }>(me)).me.region.id;
  const staff = await staffOf(url, authority, regionId, tell);
  const fund = await foundFunds(staff, donors, regionId, tell);
  return { authority, donors, fund, officer: staff.officer, accountant: staff.accountant };
}

interface Staff {
  readonly hostId: string;
  readonly officer: ApiClient;
  readonly accountant: ApiClient;
}

async function staffOf(url: string, authority: ApiClient, regionId: string, tell: Narrator): Promise<Staff> {
  const charity = { kind: 'HOST_CHARITY', name: '双元区慈善会', regionId };
  const { id: hostId } = await act<{ id: string }>(authority, 'createOrganisation', charity);
  const certificates = { certificate: '慈证-2024-001', validFrom: '2020-01-01', validTo: '2099-12-31' };
  const qualified = { publicQualification: '公募-2024-001', publicQualificationTo: '2099-12-31' };
  await act(authority, 'registerHostCharity', { organisationId: hostId, ...certificates, ...qualified });
  const people: ApiClient[] = [];
  for (const name of ['钱文华', '吴秀兰', '孙国强']) people.push(await newPerson(url, name, regionId));
  const [head, officer, accountant] = people;
  if (!head || !officer || !accountant) throw new Error('the cast is not complete');
  const grant = (by: ApiClient, to: ApiClient, role: string): Promise<unknown> =>
    act(by, 'grantRole', { personId: to.personId, role, scope: 'ORGANISATION', scopeId: hostId });
  await grant(authority, head, 'ORGANISATION_ADMIN');
  await head.refresh();
  await grant(head, officer, 'FOUNDATION_OFFICER');
  await grant(head, accountant, 'ACCOUNTANT');
  await Promise.all([officer.refresh(), accountant.refresh()]);
  tell.step(
    '区社会工作部登记慈善会及其公募资格，负责人任命基金会工作人员和财务人员',
    'the authority registers the charity with its qualification; its head names an officer and an accountant',
  );
  return { hostId, officer, accountant };
}

async function foundFunds(
  { hostId, officer }: Staff,
  people: readonly ApiClient[],
  regionId: string,
  tell: Narrator,
): Promise<FundsCast['fund']> {
  const ids = people.map(({ personId }) => personId);
  const bodies = { committee: ids.slice(0, 5), supervisors: ids.slice(5) };
  const draft = { hostId, regionId, purposes: ['爱心食堂', '救急难'] };
  const small = { ...draft, name: '人数不足', committee: ids.slice(0, 4), supervisors: ids.slice(5) };
  const refused = await officer.refusalOf(
    'mutation ($input: CreateCommunityFundInput!) { createCommunityFund(input: $input) { id } }',
    { input: { ...small, idempotencyKey: randomUUID() } },
  );
  expectThat(refused === 'COMMITTEE_TOO_SMALL', 'a committee of four is refused');
  const funds: FundsCast['fund'][] = [];
  for (let number = 1; number <= FUNDS; number += 1) {
    const input = { ...draft, ...bodies, name: `第${number}社区公益金`, idempotencyKey: randomUUID() };
    funds.push(await act<FundsCast['fund']>(officer, 'createCommunityFund', input, 'id purposes { id name }'));
  }
  tell.step(
    `设立 ${funds.length} 个社区公益金，各有用途、五人管委会和监督员；四人管委会被拒：${refused}`,
    `${funds.length} community funds with purposes, a committee of five and a supervisor; four members are refused: ${refused}`,
  );
  const [first] = funds;
  if (!first) throw new Error('there is no fund');
  return first;
}

async function signedIn(url: string, key: string): Promise<ApiClient> {
  const { name, phone, password } = demoAccount(key);
  const client = new ApiClient(url, name);
  await client.login(phone, password);
  return client;
}

async function newPerson(url: string, displayName: string, regionId: string): Promise<ApiClient> {
  const client = new ApiClient(url, displayName);
  const phone = `1990000${randomInt(1000, 10_000)}`;
  await client.register({ phone, password: `neighbour-${randomInt(1e9)}`, displayName, regionId });
  return client;
}
