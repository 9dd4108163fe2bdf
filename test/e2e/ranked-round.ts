import { accounts } from '#funds';
import { IdentitySetup } from '#identity';
import { newId } from '#kernel';
import { Ledger } from '#ledger';
import { UnitOfWork } from '#platform';
import type { GraphqlClient } from '#testing';
import { presetOf, type BundleGiven } from '#ventures';
import { call, type Charity } from './charity.js';
import { regionOf, signIn } from './district.js';
import type { RunningApi } from './running-api.js';

/** A mark for each application, best first. */
const MARKS = [95, 90, 85, 80];
/** Who is in the pool. */
export const EXPERTS = ['volunteer-1', 'volunteer-2', 'volunteer-3', 'volunteer-4', 'volunteer-5'];
const DAY = 86_400_000;

/** A round of 亭湖's rules for two places and one reserve, ranked by a panel of five. */
export interface RankedRound {
  readonly roundId: string;
  /** By rank. */
  readonly applicationIds: readonly string[];
}

/** What else happens on the way of a round. */
interface Turns {
  /** Other rules than those of two places and one reserve. */
  readonly rules?: (rules: Rules) => Rules;
  /** Before it is announced. */
  readonly drafted?: (roundId: string) => Promise<void>;
  /** When all have applied, before the close. */
  readonly applied?: (round: RankedRound) => Promise<void>;
  /** When the panel is drawn, before it scores. */
  readonly drawn?: (round: RankedRound) => Promise<void>;
}

type Rules = BundleGiven['rulebook'];

const idOf = async (client: GraphqlClient): Promise<string> =>
  (await client.run<{ me: { id: string } }>('{ me { id } }')).me.id;
const key = (): string => newId();

/** From the draft to the ranking, by real clients: the resident runs it, the station worker applies, volunteers score. */
export async function rankedRound(api: RunningApi, charity: Charity, turns: Turns = {}): Promise<RankedRound> {
  const { roundId, closeAt } = await announced(api, charity, turns);
  await takeExperts(api, charity, roundId);
  const applicationIds = await applied(api, roundId);
  await turns.applied?.({ roundId, applicationIds });
  await screened(api, { roundId, closeAt, applicationIds });
  const staff = await signIn(api, 'resident');
  const step = (): object => ({ roundId, idempotencyKey: key() });
  await call(staff, 'drawPanel', { ...step(), publicValue: '01 09 14 22 27 31 + 06' }, '__typename');
  await turns.drawn?.({ roundId, applicationIds });
  await scored(api, applicationIds);
  await call(staff, 'rankRound', step(), '__typename');
  return { roundId, applicationIds };
}

/** A round in review that waits for its draw: a seat is for a lawyer, whom no pool here has, and its rules may relax that. */
export async function undrawn(api: RunningApi, charity: Charity, expertIds: readonly string[]): Promise<string> {
  const relaxable = (rules: Rules): Rules =>
    rules.kind !== 'VENTURE'
      ? rules
      : {
          ...rules,
          panel: { ...rules.panel, strata: [{ field: 'LAW', seats: 1 }], relaxed: { strata: [], load: 60 } },
        };
  const { roundId, closeAt } = await announced(api, charity, { rules: relaxable });
  const step = (): object => ({ roundId, idempotencyKey: key() });
  await call(await signIn(api, 'resident'), 'addRoundExperts', { ...step(), expertIds }, '__typename');
  const applicationIds = await applied(api, roundId);
  await screened(api, { roundId, closeAt, applicationIds });
  return roundId;
}

/** Money in the fund of the charity, as if it were donated. */
export async function fundWith(api: RunningApi, { fund, purpose }: Charity, amount: number): Promise<void> {
  const [debit, credit] = [accounts.inTransit(fund, 'sandbox'), accounts.donations(fund, purpose)];
  const ledger = api.get(Ledger);
  await api.get(UnitOfWork).run(async () => {
    await ledger.ensureAccounts([debit, credit].map((account) => ({ ...account, asset: 'CNY' as const })));
    const note = { kind: 'funds.gift', reference: newId(), idempotencyKey: newId() };
    await ledger.post({ asset: 'CNY', ...note, postings: [{ debit: debit.code, credit: credit.code, amount }] });
  });
}

async function announced(
  api: RunningApi,
  charity: Charity,
  { rules: changed = (rules) => rules, drafted }: Turns,
): Promise<{ roundId: string; closeAt: Date }> {
  const officer = await signIn(api, 'resident');
  const now = api.clock.now().getTime();
  const [openAt, closeAt] = [new Date(now + 60_000), new Date(now + 60_000 + DAY)];
  const { host: hostId, fund: fundId, purpose: purposeId } = charity;
  const draft = { hostId, fundId, purposeId, title: '亭湖区公益创投', preset: 'TINGHU', openAt, closeAt };
  const { id: roundId } = await call<{ id: string }>(
    ...([officer, 'createVentureRound', { ...draft, idempotencyKey: key() }, 'id'] as const),
  );
  const rules = presetOf('TINGHU');
  if (rules.kind !== 'VENTURE') throw new Error('a venture round');
  const rulebook = changed({
    ...{ ...rules, openDays: 1, notice: { ...rules.notice, namesExperts: true } },
    panel: { ...rules.panel, size: 5, reviews: 5 },
    selection: { ...rules.selection, places: 2, reserves: 1 },
  });
  const edit = { roundId, rulebook: JSON.stringify(rulebook), idempotencyKey: key() };
  await call(officer, 'editVentureRound', edit, 'id');
  await drafted?.(roundId);
  await call(officer, 'announceRound', { roundId, publicValueName: '双色球', idempotencyKey: key() }, 'state');
  api.clock.set(openAt);
  await api.settle();
  return { roundId, closeAt };
}

/** From the close of a round to its review: all of its applications pass. */
async function screened(
  api: RunningApi,
  { roundId, closeAt, applicationIds }: RankedRound & { readonly closeAt: Date },
): Promise<void> {
  api.clock.set(new Date(closeAt.getTime() + 1));
  await api.settle();
  const staff = await signIn(api, 'resident');
  const step = (): object => ({ roundId, idempotencyKey: key() });
  await call(staff, 'startScreening', step(), 'state');
  for (const applicationId of applicationIds) {
    const found = { applicationId, step: 'DOCUMENTS', passed: true, idempotencyKey: key() };
    await call(staff, 'screenApplication', found, 'state');
  }
  await call(staff, 'startReview', step(), 'state');
}

async function takeExperts(api: RunningApi, charity: Charity, roundId: string): Promise<void> {
  const expertIds = await registered(api, charity);
  const officer = await signIn(api, 'resident');
  await call(officer, 'addRoundExperts', { roundId, expertIds, idempotencyKey: key() }, '__typename');
}

/** Enters the experts in the pool of the charity. */
export async function registered(api: RunningApi, { host: hostId }: Charity): Promise<string[]> {
  const officer = await signIn(api, 'resident');
  const expertIds: string[] = [];
  for (const name of EXPERTS) {
    const personId = await idOf(await signIn(api, name));
    const input = { hostId, personId, fields: ['SOCIAL_WORK'], idempotencyKey: key() };
    expertIds.push((await call<{ id: string }>(officer, 'registerExpert', input, 'id')).id);
  }
  return expertIds;
}

async function applied(api: RunningApi, roundId: string): Promise<string[]> {
  const authority = await signIn(api, 'officer');
  const regionId = await regionOf(authority);
  const applicant = await idOf(await signIn(api, 'station-worker'));
  const organisations: string[] = [];
  for (const at of MARKS.keys()) {
    const input = { kind: 'SOCIAL_ORGANISATION', name: `第${at + 1}社工站`, regionId };
    organisations.push((await call<{ id: string }>(authority, 'createOrganisation', input, 'id')).id);
  }
  await api.get(IdentitySetup).grantRoles(
    organisations.map((scopeId) => ({
      ...{ personId: applicant, role: 'ORGANISATION_ADMIN', scope: 'ORGANISATION', scopeId },
    })) as Parameters<IdentitySetup['grantRoles']>[0],
  );
  api.clock.advance({ seconds: 3 });
  const client = await signIn(api, 'station-worker');
  const applicationIds: string[] = [];
  for (const [at, organisationId] of organisations.entries()) {
    const words = {
      title: `项目${at + 1}`,
      problem: '独居老人',
      beneficiaries: '老人',
      activities: '探访',
      outputs: '百次',
    };
    const money = { lines: [{ code: 'ALL', amount: 100_000 }], budget: 100_000, asked: 80_000, own: 20_000 };
    const draft = { roundId, organisationId, category: 'GENERAL', ...words, ...money, idempotencyKey: key() };
    const { id: applicationId } = await call<{ id: string }>(client, 'draftVentureApplication', draft, 'id');
    await call(client, 'submitApplication', { applicationId, idempotencyKey: key() }, 'state');
    applicationIds.push(applicationId);
  }
  return applicationIds;
}

type Reviews = { ventureReviews: { nodes: { id: string; applicationId: string }[] } };

async function scored(api: RunningApi, applicationIds: readonly string[]): Promise<void> {
  for (const name of EXPERTS) {
    const expert = await signIn(api, name);
    const { ventureReviews } = await expert.run<Reviews>(
      '{ ventureReviews(first: 50) { nodes { id applicationId } } }',
    );
    for (const { id: reviewId, applicationId } of ventureReviews.nodes) {
      const mark = MARKS[applicationIds.indexOf(applicationId)] ?? 0;
      await call(expert, 'submitScore', { reviewId, marks: Array(5).fill(mark), idempotencyKey: key() }, '__typename');
    }
  }
}
