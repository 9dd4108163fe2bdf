import { addDays, businessDate } from '#kernel';
import type { ApiClient } from './api-client.js';
import { act } from './funds-cast.js';
import { expectThat, type Narrator } from './narrator.js';
import { until } from './until.js';
import type { VentureCall } from './ventures-call-act.js';
import { step, yuan, type VenturesCast } from './ventures-cast.js';

const FIELDS =
  'id contract termsHash ending withheld clawback returned audit { settled } ' +
  'tranches { id number amount state disbursementId } milestones { id kind state }';

interface Project {
  readonly id: string;
  readonly contract: number;
  readonly termsHash: string;
  readonly withheld: number;
  readonly clawback: number;
  readonly audit: { readonly settled: number } | null;
  readonly tranches: readonly {
    readonly id: string;
    readonly amount: number;
    readonly state: string;
    readonly disbursementId: string | null;
  }[];
  readonly milestones: readonly { readonly id: string }[];
}

/** A project with the head of its organisation. */
interface Site {
  readonly id: string;
  readonly head: ApiClient;
}

/** Agreements, tranches, evaluations and audits of what was awarded, to the archive. */
export async function runProjects(
  cast: VenturesCast,
  call: VentureCall,
  awarded: readonly { readonly applicationId: string }[],
  tell: Narrator,
): Promise<void> {
  tell.part('协议、拨付与评估', 'agreements, tranches and evaluations');
  const sites = awarded.map(({ applicationId: id }) => siteOf(call, id));
  const [midtermOn, endsOn] = [
    addDays(businessDate(cast.clock.now()), 90),
    addDays(businessDate(cast.clock.now()), 180),
  ];
  for (const site of sites) await sign(cast, site, { midtermOn, endsOn });
  const maker = await makerAlone(cast, sites[0], tell);
  await payAll(cast, sites, 0);
  tell.step(
    `${sites.length} 份协议双方签署，首期 50% 拨付：经办、审核、出纳三人分离（同一人：${maker}）`,
    `${sites.length} agreements are signed by both sides, 50 % is paid: maker, checker and payer are three (the same person: ${maker})`,
  );
  cast.turnToMorning(midtermOn);
  const [failed, ...going] = sites;
  if (!failed) throw new Error('nothing was awarded');
  await midterm(cast, failed, going, tell);
  cast.turnToMorning(endsOn);
  await finish(cast, going, tell);
  await audit(cast, going, tell);
  await archive(cast, call, tell);
}

function siteOf({ applications }: VentureCall, id: string): Site {
  const found = applications.find((one) => one.id === id);
  if (!found) throw new Error('an award is of nobody');
  return { id, head: found.applicant.client };
}

async function sign(cast: VenturesCast, { id, head }: Site, dates: object): Promise<void> {
  const about = { applicationId: id };
  const offer = step(about, dates);
  const { termsHash } = await act<Project>(await cast.as('foundation-officer'), 'offerAgreement', offer, 'termsHash');
  const payee = { name: '社工服务中心', account: '6222000000000007', bank: '亭湖农商行' };
  await act(await cast.fresh(head), 'signAgreement', step(about, { termsHash, payee }));
}

async function projectOf(cast: VenturesCast, id: string): Promise<Project> {
  const text = `{ ventureProject(id: "${id}") { ${FIELDS} } }`;
  return (await (await cast.as('foundation-officer')).call<{ ventureProject: Project }>(text)).ventureProject;
}

/** The maker asks for a tranche, and may not approve it. */
async function makerAlone(cast: VenturesCast, site: Site | undefined, tell: Narrator): Promise<string> {
  const trancheId = (await projectOf(cast, site?.id ?? '')).tranches[0]?.id;
  const officer = await cast.as('foundation-officer');
  await act(officer, 'releaseTranche', step({ trancheId }, { step: 'REQUEST' }), 'state');
  const text = 'mutation ($input: ReleaseTrancheInput!) { releaseTranche(input: $input) { state } }';
  const refused = await officer.refusalOf(text, { input: step({ trancheId }, { step: 'APPROVE' }) });
  expectThat(refused === 'TRANCHE_NEEDS_ANOTHER_PERSON', 'the maker does not check');
  tell.detail(`申请首期拨付 · the first tranche is requested`);
  return refused;
}

async function payAll(cast: VenturesCast, sites: readonly Site[], at: number): Promise<void> {
  for (const { id } of sites) await pay(cast, id, at);
}

async function pay(cast: VenturesCast, id: string, at: number): Promise<void> {
  const tranche = (await projectOf(cast, id)).tranches[at];
  const about = { trancheId: tranche?.id };
  if (tranche?.state === 'CONDITION_MET') {
    await act(await cast.as('foundation-officer'), 'releaseTranche', step(about, { step: 'REQUEST' }), 'state');
  }
  await act(await cast.as('accountant'), 'releaseTranche', step(about, { step: 'APPROVE' }), 'state');
  await act(await cast.as('cashier'), 'releaseTranche', step(about, { step: 'INSTRUCT' }), 'state');
  const disbursementId = (await projectOf(cast, id)).tranches[at]?.disbursementId;
  const arrival = step({ disbursementId }, { bankReference: `回单-${id.slice(-6)}-${at}` });
  await act(await cast.as('cashier'), 'settleDisbursement', arrival, 'state');
}

async function evaluate(cast: VenturesCast, { id, head }: Site, at: number, verdict: object): Promise<void> {
  const milestoneId = (await projectOf(cast, id)).milestones[at]?.id;
  const report = { text: '按计划开展活动', spent: 1_000_000, ownSpent: 500_000 };
  await act(await cast.fresh(head), 'reportMilestone', step({ milestoneId }, report));
  await act(await cast.as('officer'), 'evaluateMilestone', step({ milestoneId }, verdict));
}

const PASS = { verdict: 'PASS', remark: '进展良好' };

async function midterm(cast: VenturesCast, failed: Site, going: readonly Site[], tell: Narrator): Promise<void> {
  await evaluate(cast, failed, 0, { verdict: 'FAIL', remark: '资金挪作他用', verified: 600_000 });
  for (const site of going) await evaluate(cast, site, 0, PASS);
  await payAll(cast, going, 1);
  const { withheld, clawback } = await projectOf(cast, failed.id);
  await act(await cast.as('cashier'), 'recordClawback', step({ applicationId: failed.id }, { amount: clawback }));
  tell.step(
    `中期评估：${going.length} 个合格并拨付 30%；一个不合格，停拨 ${yuan(withheld)}，追回 ${yuan(clawback)}，限制申报`,
    `half-time: ${going.length} pass and get 30 %; one fails: ${yuan(withheld)} is withheld, ${yuan(clawback)} comes back, its organisation is barred`,
  );
}

async function finish(cast: VenturesCast, going: readonly Site[], tell: Narrator): Promise<void> {
  for (const site of going) await evaluate(cast, site, 1, PASS);
  await payAll(cast, going.slice(1), 2);
  tell.step(
    `末期评估全部合格，除待结算的一个外拨付 20%`,
    `all pass at the end; 20 % is paid to all but the one that is settled below its contract`,
  );
}

async function audit(cast: VenturesCast, going: readonly Site[], tell: Narrator): Promise<void> {
  const [below, ...rest] = going;
  if (!below) throw new Error('nothing runs');
  for (const [at, { id }] of going.entries()) {
    const { contract } = await projectOf(cast, id);
    const budget = contract + Math.ceil(contract / 4);
    const found =
      at === 0
        ? { audited: budget - 500_000, ownSpent: budget - contract }
        : { audited: budget, ownSpent: budget - contract };
    const report = { auditor: '盐城会计师事务所', reportNumber: `专审〔2026〕${at + 1} 号`, ...found };
    await act(await cast.as('accountant'), 'recordProjectAudit', step({ applicationId: id }, report));
  }
  const settled = await projectOf(cast, below.id);
  const amount = settled.audit?.settled ?? 0;
  expectThat(amount > 0 && settled.withheld > 0, 'one is settled below its contract');
  await pay(cast, below.id, settled.tranches.length - 1);
  tell.step(
    `${rest.length} 个按合同结清；一个审计核减，结算款 ${yuan(amount)}，少于合同 ${yuan(settled.withheld)}`,
    `${rest.length} are settled at their contract; one below it: ${yuan(amount)} is still paid, ${yuan(settled.withheld)} is not`,
  );
}

async function archive(cast: VenturesCast, { roundId }: VentureCall, tell: Narrator): Promise<void> {
  const officer = await cast.as('foundation-officer');
  await until(officer, `{ ventureRound(id: "${roundId}") { state } }`, (answer) => answer.includes('AUDITED'));
  await act(officer, 'archiveVentureRound', step({ roundId }));
  tell.step('全部审计结清，轮次归档', 'all is audited and settled; the round is archived');
}
