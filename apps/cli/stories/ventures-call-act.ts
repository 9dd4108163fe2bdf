import { roundHashing } from '#ventures';
import { act } from './funds-cast.js';
import { expectThat, type Narrator } from './narrator.js';
import { until } from './until.js';
import { SCALE, step, yuan, type Applicant, type VenturesCast } from './ventures-cast.js';

/** What the story goes on with: the round, its money, and its applications in the order in which they were drawn up. */
export interface VentureCall {
  readonly roundId: string;
  readonly fundId: string;
  readonly purposeId: string;
  readonly applications: readonly { readonly id: string; readonly applicant: Applicant }[];
}

const FIELDS = ['SOCIAL_WORK', 'FINANCE', 'ELDERLY', 'CHILDREN'];
const DAY_MS = 86_400_000;

/** The money is raised, a round is drafted from 亭湖's rules and announced, and 75 organisations apply. */
export async function callForProjects(cast: VenturesCast, tell: Narrator): Promise<VentureCall> {
  const money = await raiseMoney(cast, tell);
  const roundId = await announce(cast, money, tell);
  await enterPool(cast, roundId, tell);
  const applications = await apply(cast, roundId, tell);
  return { roundId, ...money, applications };
}

interface Money {
  readonly fundId: string;
  readonly purposeId: string;
}

async function raiseMoney(cast: VenturesCast, tell: Narrator): Promise<Money> {
  tell.part('资金', 'the money');
  const officer = await cast.as('foundation-officer');
  const people = [...cast.experts.slice(0, 5), cast.experts[5]].map((one) => one?.personId);
  const fund = await act<{ id: string; purposes: { id: string }[] }>(
    ...([officer, 'createCommunityFund'] as const),
    step(
      { hostId: cast.hostId, regionId: cast.districtId, name: '亭湖公益创投基金', purposes: ['公益创投'] },
      { committee: people.slice(0, 5), supervisors: people.slice(5) },
    ),
    'id purposes { id }',
  );
  const [fundId, purposeId] = [fund.id, fund.purposes[0]?.id ?? ''];
  const plan = {
    ...{ aim: '资助公益项目', area: '亭湖区', responsiblePerson: '基金管委会', bankAccount: '公益账户' },
    ...{ beneficiaries: '社区居民', use: '公益创投', cost: '不超过百分之三', surplus: '转入同类用途' },
  };
  const at = (days: number): string => new Date(cast.clock.now().getTime() + days * DAY_MS).toISOString();
  const drive = { fundId, purposeId, lane: 'TARGETED', title: '公益创投', plan, opensAt: at(0), closesAt: at(30) };
  const { id: driveId } = await act<{ id: string }>(officer, 'createDrive', step(drive));
  for (const one of ['submitDrive', 'fileDrive', 'openDrive']) await act(officer, one, { driveId }, 'state');
  const donor = await cast.as('donor');
  const gift = step({ driveId, amount: SCALE.budget });
  const { id, paymentId } = await act<{ id: string; paymentId: string }>(donor, 'donate', gift, 'id paymentId');
  await act(donor, 'payInSandbox', { paymentId });
  await until(donor, `{ donation(id: "${id}") { state } }`, (answer) => answer.includes('"PAID"'));
  tell.step(
    `公益创投基金设立，捐赠 ${yuan(SCALE.budget)} 到账`,
    `a fund is set up for the round and gets a gift of ${yuan(SCALE.budget)}`,
  );
  return { fundId, purposeId };
}

async function announce(cast: VenturesCast, { fundId, purposeId }: Money, tell: Narrator): Promise<string> {
  tell.part('轮次', 'the round');
  const officer = await cast.as('foundation-officer');
  const opening = Math.ceil(cast.clock.now().getTime() / DAY_MS) * DAY_MS;
  const dates = { openAt: new Date(opening).toISOString(), closeAt: new Date(opening + 30 * DAY_MS).toISOString() };
  const draft = { hostId: cast.hostId, fundId, purposeId, title: '亭湖区第三届公益创投', preset: 'TINGHU', ...dates };
  type Round = { id: string; rulebook: string; rulebookHash: string };
  const { id: roundId } = await act<Round>(officer, 'createVentureRound', step(draft));
  const named = step({ roundId }, { publicValueName: '截止次日双色球开奖号码' });
  const round = await act<Round>(officer, 'announceRound', named, 'rulebook rulebookHash');
  expectThat(roundHashing.sha256(round.rulebook) === round.rulebookHash, 'anybody can recompute the hash of the rules');
  const edit = { input: step({ roundId }, { rulebook: round.rulebook }) };
  const text = 'mutation ($input: EditVentureRoundInput!) { editVentureRound(input: $input) { id } }';
  const pinned = await officer.refusalOf(text, edit);
  expectThat(pinned === 'RULEBOOK_PINNED', 'rules do not change after the announcement');
  tell.step(
    `按亭湖规则起草并公告：${SCALE.places} 个项目、${yuan(SCALE.budget)}，规则哈希 ${round.rulebookHash.slice(0, 16)}…；再改规则：${pinned}`,
    `drafted from 亭湖's rules and announced: ${SCALE.places} projects, rules pinned by ${round.rulebookHash.slice(0, 16)}…; a later change: ${pinned}`,
  );
  return roundId;
}

async function enterPool(cast: VenturesCast, roundId: string, tell: Narrator): Promise<void> {
  const officer = await cast.as('foundation-officer');
  const expertIds: string[] = [];
  for (const [at, { personId }] of cast.experts.entries()) {
    const expert = step({ hostId: cast.hostId, personId, fields: [FIELDS[at % FIELDS.length]] });
    expertIds.push((await act<{ id: string }>(officer, 'registerExpert', expert)).id);
  }
  await act(officer, 'addRoundExperts', step({ roundId, expertIds }));
  tell.step(
    `${expertIds.length} 位专家入库，并在截止前列入本轮`,
    `${expertIds.length} experts are in the pool, and taken into the round before its close`,
  );
}

/** One makes a mistake, one is sent back and completes, one comes late; the others are in. */
async function apply(cast: VenturesCast, roundId: string, tell: Narrator): Promise<VentureCall['applications']> {
  tell.part('申报', 'applications');
  const { openAt, closeAt } = await datesOf(cast, roundId);
  cast.turnTo(new Date(openAt.getTime() + 3_600_000));
  const applications: { id: string; applicant: Applicant }[] = [];
  for (const [at, applicant] of cast.applicants.entries()) {
    const client = await cast.fresh(applicant.client);
    const draft = step({ roundId, organisationId: applicant.organisationId }, contentsOf(at));
    applications.push({ id: (await act<{ id: string }>(client, 'draftVentureApplication', draft)).id, applicant });
  }
  const late = await refuseUnsound(cast, roundId, tell);
  for (const { id, applicant } of applications) {
    await act(await cast.fresh(applicant.client), 'submitApplication', step({ applicationId: id }));
  }
  tell.step(
    `${applications.length} 份申报书填写并提交`,
    `${applications.length} applications are drawn up and handed in`,
  );
  await complete(cast, applications[1], tell);
  await closeRound(cast, { roundId, closeAt, late }, tell);
  return applications;
}

/** ¥40,000 to ¥42,000 asked for, 80 % of the budget. */
function contentsOf(at: number): object {
  const more = at % 5;
  const [budget, asked] = [5_000_000 + more * 62_500, 4_000_000 + more * 50_000];
  return {
    ...{ category: 'GENERAL', title: `社区项目${at + 1}`, problem: '社区需要', beneficiaries: '居民 200 人' },
    ...{ activities: '每周两次活动', outputs: '96 次活动', budget, asked, own: budget - asked },
    lines: [
      { code: 'STAFF', name: '人员', amount: 3_000_000 },
      { code: 'ACTIVITY', name: '活动', amount: budget - 3_000_000 },
    ],
  };
}

async function datesOf(cast: VenturesCast, roundId: string): Promise<{ openAt: Date; closeAt: Date }> {
  const text = `{ ventureRound(id: "${roundId}") { openAt closeAt } }`;
  type Answer = { ventureRound: { openAt: string; closeAt: string } };
  const { openAt, closeAt } = (await (await cast.as('resident')).call<Answer>(text)).ventureRound;
  return { openAt: new Date(openAt), closeAt: new Date(closeAt) };
}

const SUBMIT = 'mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { state } }';

/** A second draft of the first organisation: its lines do not sum, then its own funds are short. Answers the draft. */
async function refuseUnsound(cast: VenturesCast, roundId: string, tell: Narrator): Promise<string> {
  const [first] = cast.applicants;
  if (!first) throw new Error('nobody applies');
  const client = await cast.fresh(first.client);
  const sound = step({ roundId, organisationId: first.organisationId }, contentsOf(0));
  const unsound = { ...sound, lines: [{ code: 'STAFF', amount: 1 }] };
  const { id: applicationId } = await act<{ id: string }>(client, 'draftVentureApplication', unsound);
  const code = await client.refusalOf(SUBMIT, { input: step({ applicationId }) });
  await act(client, 'editVentureApplication', step({ applicationId }, { ...contentsOf(0), own: 1 }));
  const again = await client.refusalOf(SUBMIT, { input: step({ applicationId }) });
  expectThat(code === 'BUDGET_NOT_SOUND' && again === code, 'an unsound budget is not taken');
  tell.step(
    `预算明细与总额不符、自筹比例不足均被拒：${code}`,
    `lines that do not sum, and own funds below the share, are refused: ${code}`,
  );
  await act(client, 'editVentureApplication', step({ applicationId }, contentsOf(0)));
  return applicationId;
}

async function complete(
  cast: VenturesCast,
  one: VentureCall['applications'][number] | undefined,
  tell: Narrator,
): Promise<void> {
  if (!one) throw new Error('there is no application');
  const officer = await cast.as('foundation-officer');
  await act(officer, 'returnApplication', step({ applicationId: one.id }, { reason: '请补充登记证书' }), 'state');
  const client = await cast.fresh(one.applicant.client);
  const tasks = JSON.stringify(await client.call('{ ventureTasks { kind applicationId dueAt } }'));
  expectThat(tasks.includes('COMPLETE_APPLICATION'), 'the applicant is told what waits, and until when');
  await act(client, 'editVentureApplication', step({ applicationId: one.id }, { outputs: '96 次活动，附登记证书' }));
  await act(client, 'submitApplication', step({ applicationId: one.id }), 'state');
  tell.step('一份退回补正，补正后在截止前重新提交', 'one is sent back for completion, completed and handed in again');
}

interface Closing {
  readonly roundId: string;
  readonly closeAt: Date;
  /** A sound draft that nobody handed in. */
  readonly late: string;
}

async function closeRound(cast: VenturesCast, { roundId, closeAt, late }: Closing, tell: Narrator): Promise<void> {
  cast.turnTo(new Date(closeAt.getTime() + 1));
  const [first] = cast.applicants;
  if (!first) throw new Error('nobody applies');
  const client = await cast.fresh(first.client);
  const code = await client.refusalOf(SUBMIT, { input: step({ applicationId: late }) });
  expectThat(code === 'ROUND_CLOSED', 'nothing is taken after the close');
  await until(client, `{ ventureRound(id: "${roundId}") { state } }`, (answer) => answer.includes('CLOSED'));
  tell.step(`截止后提交被拒：${code}（以服务器时钟为准）`, `after the close: ${code}, by the clock of the server`);
}
