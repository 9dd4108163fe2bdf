import { randomUUID } from 'node:crypto';
import { businessDate } from '#kernel';
import { scratchSqlite } from '../scratch-database.js';
import type { ApiClient } from './api-client.js';
import { startDemoApi } from './demo-api.js';
import { act, gatherFundsCast, type FundsCast } from './funds-cast.js';
import { discloseAndClose } from './disclosure-act.js';
import { helpAFamily } from './grant-act.js';
import { matchGifts } from './matching-act.js';
import { expectThat, type Narrator } from './narrator.js';
import { openTheBook } from './open-book-act.js';
import { StoryClock } from './story-clock.js';
import { until } from './until.js';

interface Moved {
  progress: { state: string; raised: number; gifts: { name: string | null; amount: number }[] };
}

const feed = `subscription ($id: ID!) { driveProgress(driveId: $id) { cursor progress { state raised gifts { name amount } } } }`;
const plan = {
  ...{ aim: '帮助独居老人', area: '本区', responsiblePerson: '基金管委会', bankAccount: '慈善会公益账户' },
  ...{ beneficiaries: '社区独居老人', use: '助餐与探访', cost: '不超过百分之三', surplus: '转入同类用途' },
};
const yuan = (fen: number): string => `¥${(fen / 100).toFixed(2)}`;

/** Starts the service with a fresh database, tells the story of the funds by real clients, and leaves nothing behind. */
export async function tellFundsAlone(tell: Narrator): Promise<void> {
  const database = scratchSqlite();
  const clock = new StoryClock();
  const api = await startDemoApi(clock, database.url);
  try {
    await tellFunds(tell, { url: api.url, clock });
  } finally {
    await api.close();
    await database.drop();
  }
}

/** Tells the story of the funds on a service with the demo district, whose clock may be turned. */
export async function tellFunds(tell: Narrator, { url, clock }: { url: string; clock: StoryClock }): Promise<void> {
  const cast = await gatherFundsCast(url, tell);
  await keepAll(cast, clock, tell);
  await allOrNothing(cast, clock, tell);
  await readBooks(cast, clock, tell);
  const steps = {
    open: (terms: object) => open(cast, clock, terms, {}),
    give: (donor: ApiClient, driveId: string, amount: number) => give(donor, driveId, amount, {}),
  };
  await matchGifts(cast, steps, clock, tell);
  const donationId = await helpAFamily(url, cast, steps, clock, tell);
  await openTheBook(url, cast, donationId, tell);
  await discloseAndClose(cast, steps, clock, tell);
}

/** A public drive: named, by alias, anonymous; a refund by two persons. */
async function keepAll(cast: FundsCast, clock: StoryClock, tell: Narrator): Promise<void> {
  tell.part('公开募捐：全额留用', 'a public drive that keeps all');
  const filedOn = new Date(clock.now().getTime() - 11 * 86_400_000).toISOString().slice(0, 10);
  const filing = { filingNumber: 'MZ-2026-0001', filedOn };
  const id = await open(cast, clock, { lane: 'PUBLIC', platform: '指定平台', title: '爱心食堂' }, filing);
  const screen = (cast.donors[0] as ApiClient).subscribe<Moved>('driveProgress', feed, { id });
  await screen.opened;
  const [named, alias, hidden] = cast.donors as [ApiClient, ApiClient, ApiClient];
  await give(named, id, 10_000, { naming: 'NAMED' });
  await give(alias, id, 20_000, { naming: 'ALIAS', alias: '一位邻居' });
  const donation = await give(hidden, id, 30_000, {});
  const { progress } = await screen.waitFor((item) => item.progress.raised === 60_000, 'three gifts');
  await screen.close();
  const names = progress.gifts.map(({ name }) => name ?? '匿名');
  tell.step(
    `三笔捐赠经回调入账，屏幕实时显示 ${yuan(progress.raised)}：${names.join('、')}`,
    `three gifts are booked by webhook; every screen shows ${yuan(progress.raised)}: ${names.join(', ')}`,
  );
  const ask = { donationId: donation, reason: 'PAYER_ERROR', idempotencyKey: randomUUID() };
  const { id: refundId } = await act<{ id: string }>(hidden, 'requestRefund', ask);
  const approval = { refundId, idempotencyKey: randomUUID() };
  await act(cast.accountant, 'approveRefund', approval, 'state');
  await until(hidden, `{ donation(id: "${donation}") { state } }`, (answer) => answer.includes('"REFUNDED"'));
  tell.step(
    '误捐者申请退捐，财务人员批准，款项退回',
    'a donor who erred asks for it back, the accountant approves, it is back',
  );
}

/** A conditional drive below its goal: everyone gets the money back. */
async function allOrNothing(cast: FundsCast, clock: StoryClock, tell: Narrator): Promise<void> {
  tell.part('定向募捐：达标留用，未达退还', 'a targeted drive, all or nothing');
  const terms = { lane: 'TARGETED', title: '轮椅坡道', goal: 500_000, goalPolicy: 'ALL_OR_NOTHING' };
  const id = await open(cast, clock, terms, {});
  const [donor, other] = cast.donors as [ApiClient, ApiClient];
  await give(donor, id, 40_000, {});
  await give(other, id, 5_000, {});
  const text = `{ drive(id: "${id}") { state raised } }`;
  await until(donor, text, (answer) => answer.includes('45000'));
  await act(cast.officer, 'closeDrive', { driveId: id }, 'state');
  await until(donor, text, (answer) => answer.includes('"REFUNDED"'));
  tell.step(
    `目标 ${yuan(500_000)} 未达到（${yuan(45_000)}），全部退还`,
    `the goal of ${yuan(500_000)} was not met (${yuan(45_000)}): everyone has the money back`,
  );
  const refused = await donor.refusalOf('mutation ($input: DonateInput!) { donate(input: $input) { id } }', {
    input: { driveId: id, amount: 100, idempotencyKey: randomUUID() },
  });
  expectThat(refused === 'DRIVE_NOT_OPEN', 'a closed drive takes no gift');
  const appeal = { ...draftOf(cast, clock, { lane: 'PUBLIC', platform: '指定平台', title: '为某人求助' }) };
  const referred = await cast.officer.refusalOf(
    'mutation ($input: CreateDriveInput!) { createDrive(input: $input) { id } }',
    { input: { ...appeal, beneficiaryKind: 'NAMED_PERSON' } },
  );
  expectThat(referred === 'PERSONAL_APPEAL_REFERRED', 'a personal appeal is referred');
  tell.step(
    `结束后的捐赠被拒：${refused}；个人求助被转介：${referred}`,
    `later gifts: ${refused}; a personal appeal: ${referred}`,
  );
}

/** The accountant reads the books: debits equal credits, and nothing is owed. */
async function readBooks({ accountant, fund }: FundsCast, clock: StoryClock, tell: Narrator): Promise<void> {
  tell.part('账簿', 'the books');
  type Line = { number: string; nameZh: string; nameEn: string; closingDebit: number; closingCredit: number };
  const fields = 'number nameZh nameEn closingDebit closingCredit';
  const text =
    `query ($id: ID!, $at: LocalDate!) { trialBalance(fundId: $id, at: $at) { ${fields} } ` +
    'fundLedger(fundId: $id, first: 100) { nodes { kind } } }';
  const answer = await accountant.call<{ trialBalance: Line[]; fundLedger: { nodes: { kind: string }[] } }>(text, {
    ...{ id: fund.id, at: businessDate(clock.now()) },
  });
  const lines = answer.trialBalance;
  const sum = (side: 'closingDebit' | 'closingCredit'): number => lines.reduce((total, line) => total + line[side], 0);
  const balanced = sum('closingDebit') === sum('closingCredit');
  expectThat(balanced && sum('closingDebit') === 30_000, 'debits equal credits');
  tell.step(
    `序时账 ${answer.fundLedger.nodes.length} 行，借贷各 ${yuan(sum('closingDebit'))}`,
    `${answer.fundLedger.nodes.length} lines in the journal, debits and credits ${yuan(sum('closingDebit'))} each`,
  );
  for (const { number, nameZh, nameEn, closingDebit, closingCredit } of lines) {
    if (closingDebit + closingCredit === 0) continue;
    tell.detail(`${number} ${nameZh} ${nameEn}  借 ${yuan(closingDebit)}  贷 ${yuan(closingCredit)}`);
  }
}

function draftOf({ fund }: FundsCast, clock: StoryClock, terms: object): Record<string, unknown> {
  const opensAt = clock.now().toISOString();
  const closesAt = new Date(clock.now().getTime() + 30 * 86_400_000).toISOString();
  const base = { fundId: fund.id, purposeId: fund.purposes[0]?.id, plan, opensAt, closesAt };
  return { ...base, idempotencyKey: randomUUID(), ...terms };
}

async function open(cast: FundsCast, clock: StoryClock, terms: object, filing: object): Promise<string> {
  const { officer } = cast;
  const { id: driveId } = await act<{ id: string }>(officer, 'createDrive', draftOf(cast, clock, terms));
  await act(officer, 'submitDrive', { driveId });
  await act(officer, 'fileDrive', { driveId, ...filing });
  await act(officer, 'openDrive', { driveId });
  return driveId;
}

async function give(donor: ApiClient, driveId: string, amount: number, naming: object): Promise<string> {
  const gift = { driveId, amount, idempotencyKey: randomUUID(), ...naming };
  const { id, paymentId } = await act<{ id: string; paymentId: string }>(donor, 'donate', gift, 'id paymentId');
  await act(donor, 'payInSandbox', { paymentId, copies: 3, shuffled: true });
  await until(donor, `{ donation(id: "${id}") { state } }`, (answer) => answer.includes('"PAID"'));
  return id;
}
