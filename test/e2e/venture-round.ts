import { IdentitySetup } from '#identity';
import { newId } from '#kernel';
import { Database, UnitOfWork } from '#platform';
import type { GraphqlClient } from '#testing';
import { presetOf, type BundleGiven } from '#ventures';
import { call } from './charity.js';
import { signIn } from './district.js';
import type { RunningApi } from './running-api.js';

/** A round that takes applications, three applicants, and everybody who has a part in its review. */
export interface VentureRound {
  readonly id: string;
  readonly host: string;
  readonly applications: readonly string[];
  readonly applicants: readonly string[];
  /** Officer of the charity; another one who works for the first applicant, too. */
  readonly manager: GraphqlClient;
  readonly conflicted: GraphqlClient;
  /** Administrator of the first applicant. */
  readonly applicant: GraphqlClient;
  /** By the names of their accounts. */
  readonly experts: ReadonlyMap<string, GraphqlClient>;
  readonly expertIds: readonly string[];
}

const EXPERTS = ['volunteer-1', 'volunteer-2', 'volunteer-3', 'volunteer-4', 'volunteer-5', 'station-worker'];

type Rulebook = BundleGiven['rulebook'];

/** 亭湖's rules, with five experts on the panel and three reviews of each application. */
const rules: Rulebook = {
  ...(presetOf('TINGHU') as Rulebook),
  panel: {
    ...{ size: 5, strata: [], reviews: 3, load: 10, defence: false },
    criteria: [
      { code: 'NEED', weight: 60, max: 100 },
      { code: 'DESIGN', weight: 40, max: 100 },
    ],
  },
};

/** Builds a round whose pool is filled by real clients. What comes before its review stands there. */
export async function ventureRoundOf(api: RunningApi): Promise<VentureRound> {
  const { host, applicants } = await organisationsOf(api);
  const inHost = { role: 'FOUNDATION_OFFICER', scope: 'ORGANISATION', scopeId: host } as const;
  const [manager, conflicted] = [await signIn(api, 'resident'), await signIn(api, 'grid-worker')];
  const head = await signIn(api, 'provider-1');
  const people = { manager: await idOf(manager), conflicted: await idOf(conflicted) };
  const applicant = await idOf(head);
  await api.get(IdentitySetup).grantRoles([
    { personId: people.manager, ...inHost },
    { personId: people.conflicted, ...inHost },
    { personId: applicant, role: 'ORGANISATION_ADMIN', scope: 'ORGANISATION', scopeId: applicants[0] ?? '' },
  ]);
  await api.get(IdentitySetup).addMembers(applicants[0] ?? '', [people.conflicted]);
  api.clock.advance({ seconds: 3 });
  const { id, applications } = await rowsOf(api, host, applicants, manager);
  const experts = new Map<string, GraphqlClient>();
  const expertIds: string[] = [];
  for (const account of EXPERTS) {
    const expert = await signIn(api, account);
    experts.set(account, expert);
    const entry = { hostId: host, personId: await idOf(expert), fields: ['SOCIAL_WORK'], idempotencyKey: newId() };
    expertIds.push((await call<{ id: string }>(manager, 'registerExpert', entry, 'id name ties { kind }')).id);
  }
  await call(manager, 'addRoundExperts', { roundId: id, expertIds, idempotencyKey: newId() }, 'id');
  await roundState(api, id, 'REVIEW');
  return {
    ...{ id, host, applications, applicants, manager, experts, expertIds },
    ...{ conflicted, applicant: head },
  };
}

/** Moves a round by hand. */
export async function roundState(api: RunningApi, id: string, state: string): Promise<void> {
  await write(api, 'UPDATE ventures_round SET state = ? WHERE id = ?', [state, id]);
}

const write = (api: RunningApi, sql: string, values: readonly unknown[]): Promise<unknown> =>
  api.get(UnitOfWork).run(() => api.get(Database).change(sql, values));

const insert = (api: RunningApi, table: string, row: Readonly<Record<string, unknown>>): Promise<unknown> => {
  const names = Object.keys(row);
  const sql = `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`;
  return write(api, sql, Object.values(row));
};

async function organisationsOf(api: RunningApi): Promise<{ host: string; applicants: string[] }> {
  const authority = await signIn(api, 'officer');
  const { me } = await authority.run<{ me: { region: { id: string } } }>('{ me { region { id } } }');
  const found = async (kind: string, name: string): Promise<string> => {
    const input = { kind, name, regionId: me.region.id };
    return (await call<{ id: string }>(authority, 'createOrganisation', input, 'id')).id;
  };
  const applicants: string[] = [];
  for (const name of ['青苗', '向阳', '安康'])
    applicants.push(await found('SOCIAL_ORGANISATION', `${name}社工服务中心`));
  return { host: await found('HOST_CHARITY', '亭湖区慈善总会'), applicants };
}

async function idOf(client: GraphqlClient): Promise<string> {
  return (await client.run<{ me: { id: string } }>('{ me { id } }')).me.id;
}

async function rowsOf(
  api: RunningApi,
  host: string,
  applicants: readonly string[],
  manager: GraphqlClient,
): Promise<{ id: string; applications: string[] }> {
  const { me } = await manager.run<{ me: { region: { id: string } } }>('{ me { region { id } } }');
  const [place] = await api
    .get(Database)
    .rows<{ path: string }>('SELECT path FROM identity_region WHERE id = ?', [me.region.id]);
  const id = await roundRow(api, host, { id: me.region.id, path: place?.path ?? '/' });
  const applications = applicants.map(() => newId<'VentureApplication'>()).sort();
  for (const [at, organisationId] of applicants.entries()) {
    await applicationRow(api, id, organisationId, at, applications[at] ?? '');
  }
  return { id, applications };
}

/** `lines` is a word of SQL. */
const LINES = '`lines`';

/** A round that takes applications. */
async function roundRow(api: RunningApi, host: string, region: { id: string; path: string }): Promise<string> {
  const [now, id] = [api.clock.now(), newId<'VentureRound'>()];
  await insert(api, 'ventures_round', {
    ...{ id, kind: 'VENTURE', title: '亭湖区公益创投', host_id: host, fund_id: newId(), purpose_id: newId() },
    ...{
      region_id: region.id,
      region_path: region.path,
      rulebook: JSON.stringify(rules),
      rulebook_hash: '0'.repeat(64),
    },
    ...{ public_value_name: '双色球', open_at: now, state: 'OPEN', version: 1, created_by: newId(), created_at: now },
    ...{ close_at: new Date(now.getTime() + 3_600_000), announced_at: now, changed_at: now },
  });
  return id;
}

/** An application that passed its screening. */
async function applicationRow(
  ...[api, roundId, organisationId, at, id]: [RunningApi, string, string, number, string]
): Promise<void> {
  const now = api.clock.now();
  await insert(api, 'ventures_application', {
    ...{ id, round_id: roundId, organisation_id: organisationId, category: `C${at}`, title: `项目${at}` },
    ...{ problem: '独居', beneficiaries: '老人', activities: '探访', outputs: '百次', state: 'ELIGIBLE', special: 0 },
    ...{ budget: 5_000_000, asked: 4_000_000, own: 1_000_000, earlier_awards: 0, raised: 0, created_by: newId() },
    ...{ created_at: now, submitted_at: now, changed_at: now, [LINES]: '[]' },
  });
}

/** A round in review with an application of an organisation: nobody is asked to review it yet. */
export async function unreviewed(
  api: RunningApi,
  host: string,
  organisationId: string,
): Promise<{ readonly round: string; readonly application: string }> {
  const [round, application] = [await roundRow(api, host, { id: newId(), path: '/elsewhere/' }), newId() as string];
  await applicationRow(api, round, organisationId, 0, application);
  await roundState(api, round, 'REVIEW');
  return { round, application };
}

/** A review of an application by somebody, with a sheet: as if the lot had drawn it. */
export async function hiddenReview(
  api: RunningApi,
  { round, application }: { readonly round: string; readonly application: string },
): Promise<void> {
  const [now, reviewId, of] = [api.clock.now(), newId(), { round_id: round }];
  const review = { id: reviewId, ...of, application_id: application, expert_id: newId(), person_id: newId() };
  await insert(api, 'ventures_review', { ...review, assigned_at: now });
  await insert(api, 'ventures_sheet', {
    id: newId(),
    ...of,
    review_id: reviewId,
    marks: '[97, 93]',
    submitted_at: now,
  });
}

/** A panel that stands there with one expert and one review: for whoever must not see it. */
export async function foreignPanel(api: RunningApi, host: string): Promise<Record<ForeignPanel, string>> {
  const panelRound = await roundRow(api, host, { id: newId(), path: '/elsewhere/' });
  const [reviewed, poolExpert, roundExpert, ventureReview] = [newId(), newId(), newId(), newId()] as string[];
  await applicationRow(api, panelRound, newId(), 0, reviewed ?? '');
  await roundState(api, panelRound, 'REVIEW');
  const [now, person] = [api.clock.now(), { person_id: newId() }];
  await insert(api, 'ventures_expert', {
    ...{ id: poolExpert, host_id: host, ...person, fields: '["LAW"]', registered_by: newId(), registered_at: now },
  });
  const expert = { expert_id: poolExpert, ...person, round_id: panelRound };
  await insert(api, 'ventures_round_expert', { id: roundExpert, ...expert, fields: '["LAW"]', added_at: now });
  const review = { id: ventureReview, ...person, round_id: panelRound, expert_id: roundExpert };
  await insert(api, 'ventures_review', { ...review, application_id: reviewed, assigned_at: now });
  return { panelRound, reviewed, poolExpert, roundExpert, ventureReview } as Record<ForeignPanel, string>;
}

type ForeignPanel = 'panelRound' | 'reviewed' | 'poolExpert' | 'roundExpert' | 'ventureReview';
