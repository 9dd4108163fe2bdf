import { FundSpending } from '#funds';
import { IdentitySetup } from '#identity';
import { newId } from '#kernel';
import { Database, UnitOfWork } from '#platform';
import { presetOf, rulebookHashOf, roundHashing } from '#ventures';
import type { GraphqlClient } from '#testing';
import type { Charity } from './charity.js';
import { regionOf, signIn } from './district.js';
import type { RunningApi } from './running-api.js';

/** A round whose awards are confirmed: one project, its organisation, and who works on it, each another person. */
export interface Awarded {
  readonly round: string;
  readonly project: string;
  readonly organisation: string;
  /** The head of the organisation. */
  readonly head: GraphqlClient;
  /** Officers of the charity, and its accountant. */
  readonly maker: GraphqlClient;
  readonly checker: GraphqlClient;
  readonly payer: GraphqlClient;
}

/**
 * An award of `amount` fen out of the fund of a charity, as the confirmation leaves it: written down at once, for what leads
 * to it has specs of its own.
 */
export async function awardedBy(api: RunningApi, charity: Charity, amount: number): Promise<Awarded> {
  const setup = api.get(IdentitySetup);
  const regionId = await regionOf(charity.officer);
  const [organisation = ''] = await setup.createOrganisations([
    { kind: 'SOCIAL_ORGANISATION', name: '新洋社会工作服务中心', regionId },
  ]);
  const role = async (key: string, name: 'FOUNDATION_OFFICER' | 'ORGANISATION_ADMIN', scopeId: string) => ({
    ...{ personId: await personOf(api, key), role: name, scope: 'ORGANISATION' as const, scopeId },
  });
  await setup.grantRoles([
    await role('volunteer-1', 'FOUNDATION_OFFICER', charity.host),
    await role('volunteer-3', 'ORGANISATION_ADMIN', organisation),
  ]);
  api.clock.advance({ seconds: 3 });
  const [round, project] = [newId() as string, newId() as string];
  await api.get(UnitOfWork).run(async () => {
    const where = { fundId: charity.fund, purposeId: charity.purpose };
    const subject = { kind: 'TRANCHE' as const, id: project };
    const reservation = await api
      .get(FundSpending)
      .reserve({ ...where, key: `venture-award:${project}`, subject, amount });
    await write(api, 'ventures_round', await roundRow(api, charity, round, regionId));
    await write(api, 'ventures_application', applicationRow(api, { id: project, round, organisation, amount }));
    await write(api, 'ventures_decision', {
      ...{ id: project, round_id: round, organisation_id: organisation, rank_number: 1, kind: 'AWARD', amount },
      ...{ limited_by: 'ASKED', award_key: `${round}:${organisation}:0`, reservation_id: reservation },
      ...{ confirmed_by: newId(), confirmed_at: api.clock.now() },
    });
  });
  return {
    ...{ round, project, organisation, head: await signIn(api, 'volunteer-3'), maker: await signIn(api, 'resident') },
    ...{ checker: await signIn(api, 'volunteer-1'), payer: await signIn(api, 'grid-worker') },
  };
}

async function roundRow(api: RunningApi, charity: Charity, id: string, regionId: string): Promise<Row> {
  const [now, rulebook] = [api.clock.now(), presetOf('TINGHU')];
  const paths = await api
    .get(Database)
    .rows<{ path: string }>('SELECT path FROM identity_region WHERE id = ?', [regionId]);
  return {
    ...{ id, kind: 'VENTURE', title: '公益创投', host_id: charity.host, fund_id: charity.fund },
    ...{ purpose_id: charity.purpose, region_id: regionId, region_path: paths[0]?.path ?? '/', version: 1 },
    ...{ rulebook: JSON.stringify(rulebook), rulebook_hash: rulebookHashOf(rulebook, roundHashing) },
    ...{ open_at: now, close_at: now, state: 'CONFIRMED', created_by: newId(), created_at: now },
    ...{ announced_at: now, changed_at: now },
  };
}

function applicationRow(
  api: RunningApi,
  { id, round, organisation, amount }: { id: string; round: string; organisation: string; amount: number },
): Row {
  const now = api.clock.now();
  return {
    ...{ id, round_id: round, organisation_id: organisation, category: 'GENERAL', title: '独居老人探访' },
    ...{ problem: '独居', beneficiaries: '老人', activities: '探访', outputs: '百次', lines: '[]' },
    ...{ budget: 2 * amount, asked: amount, own: amount, state: 'AWARDED', earlier_awards: 0, raised: 0, special: 0 },
    ...{ created_by: newId(), created_at: now, submitted_at: now, changed_at: now },
  };
}

type Row = Readonly<Record<string, unknown>>;

async function write(api: RunningApi, table: string, row: Row): Promise<void> {
  const names = Object.keys(row);
  const marks = names.map(() => '?').join(', ');
  const quoted = names.map((name) => (api.get(Database).engine === 'mysql' ? `\`${name}\`` : `"${name}"`)).join(', ');
  await api.get(Database).change(`INSERT INTO ${table} (${quoted}) VALUES (${marks})`, Object.values(row));
}

async function personOf(api: RunningApi, key: string): Promise<string> {
  return (await (await signIn(api, key)).run<{ me: { id: string } }>('{ me { id } }')).me.id;
}

/** A project that stands there, with a tranche, a milestone and a ban for it: for whoever must not see them. */
export async function foreignProject(
  api: RunningApi,
  host: string,
  { round, application: project }: { readonly round: string; readonly application: string },
): Promise<Record<'project' | 'tranche' | 'milestone' | 'ban', string>> {
  const now = api.clock.now();
  const [tranche, milestone, ban] = [newId() as string, newId() as string, newId() as string];
  await api.get(UnitOfWork).run(async () => {
    await write(api, 'ventures_agreement', {
      ...{ id: project, round_id: round, organisation_id: newId(), host_id: host, fund_id: newId() },
      ...{ purpose_id: newId(), region_path: '/elsewhere/', contract: 100, reservation_id: newId() },
      ...{ midterm_on: '2026-06-01', ends_on: '2026-12-01', terms_hash: '0'.repeat(64), offered_by: newId() },
      ...{ offered_at: now, signed_by: newId(), signed_at: now, withheld: 0, clawback: 0, returned: 0 },
    });
    await write(api, 'ventures_tranche', {
      ...{ id: tranche, application_id: project, round_id: round, host_id: host, kind: 'PLANNED', number: 1 },
      ...{ after: 'AGREEMENT', percent: 100, amount: 100, state: 'CONDITION_MET', attempt: 0, changed_at: now },
    });
    await write(api, 'ventures_milestone', {
      ...{ id: milestone, application_id: project, kind: 'MIDTERM', due_on: '2026-06-01', state: 'PLANNED' },
    });
    await write(api, 'ventures_ban', {
      ...{ id: ban, organisation_id: newId(), application_id: project, breach_on: '2026-01-01' },
      ...{ last_on: '2029-01-01', reason: '违约', imposed_by: newId(), imposed_at: now },
    });
  });
  return { project, tranche, milestone, ban };
}
