import { randomUUID } from 'node:crypto';
import { businessDate } from '#kernel';
import type { ApiClient } from './api-client.js';
import { act, type FundsCast } from './funds-cast.js';
import type { GivingSteps } from './matching-act.js';
import { expectThat, type Narrator } from './narrator.js';
import type { StoryClock } from './story-clock.js';

interface Figure {
  readonly caption: string;
  readonly captionEn: string;
  readonly amount: number;
  readonly entries: { readonly nodes: readonly { readonly amount: number }[] };
}

const yuan = (fen: number): string => `¥${(fen / 100).toFixed(2)}`;
const MINUTES_A_DAY = 1_440;
const FIGURES = 'figures { caption captionEn amount entries(first: 100) { nodes { amount } } }';

/** A long drive misses its report and takes no gift until it is published; then it ends, and its year is closed to zero. */
export async function discloseAndClose(
  cast: FundsCast,
  steps: GivingSteps,
  clock: StoryClock,
  tell: Narrator,
): Promise<void> {
  tell.part('信息公开与结账', 'disclosure and the closing of the books');
  const firstYear = clock.now().getUTCFullYear();
  const closesAt = new Date(clock.now().getTime() + 300 * 86_400_000).toISOString();
  const driveId = await steps.open({ lane: 'TARGETED', title: '全年助餐', closesAt });
  const donor = cast.donors[0] as ApiClient;
  await steps.give(donor, driveId, 80_000);
  await later(95, cast, clock);
  const text = 'mutation ($input: DonateInput!) { donate(input: $input) { id } }';
  const gift = { driveId, amount: 100, idempotencyKey: randomUUID() };
  const refused = await donor.refusalOf(text, { input: gift });
  expectThat(refused === 'DRIVE_REPORT_OVERDUE', 'a drive with an overdue report takes no gift');
  const interim = await publish(cast, { kind: 'INTERIM', driveId });
  clock.advance(1);
  await steps.give(donor, driveId, 20_000);
  tell.step(
    `三个月一次的报告逾期，新捐赠被拒：${refused}；补报公开（${interim.length} 项指标，逐笔可查）后恢复`,
    `the quarterly report is overdue, a new gift: ${refused}; once it is published (${interim.length} figures, each opens its entries) gifts are taken again`,
  );
  await finish(cast, driveId, tell);
  await closeYears(cast, firstYear, clock, tell);
}

/** Sessions do not last for months: everybody signs in anew. */
async function later(days: number, { officer, accountant, donors }: FundsCast, clock: StoryClock): Promise<void> {
  clock.advance(days * MINUTES_A_DAY);
  for (const one of [officer, accountant, ...donors]) await one.signInAgain();
}

async function publish({ officer, accountant }: FundsCast, what: object): Promise<Figure[]> {
  const draft = { ...what, idempotencyKey: randomUUID() };
  const { id: reportId } = await act<{ id: string }>(officer, 'draftDisclosure', draft);
  const { figures } = await act<{ figures: Figure[] }>(accountant, 'publishDisclosure', { reportId }, FIGURES);
  for (const { amount, entries } of figures) {
    const sum = entries.nodes.reduce((total, entry) => total + entry.amount, 0);
    expectThat(sum === amount, 'the entries of a figure are the figure');
  }
  return figures;
}

async function finish(cast: FundsCast, driveId: string, tell: Narrator): Promise<void> {
  const { officer, fund } = cast;
  await act(officer, 'closeDrive', { driveId }, 'state');
  await act(officer, 'startExecution', { driveId }, 'state');
  await act(officer, 'completeDrive', { driveId }, 'state');
  const surplus = { driveId, purposeId: fund.purposes[1]?.id, idempotencyKey: randomUUID() };
  await act(officer, 'resolveSurplus', surplus, 'state');
  const figures = await publish(cast, { kind: 'FINAL', driveId });
  const { state } = await act<{ state: string }>(officer, 'archiveDrive', { driveId }, 'state');
  expectThat(state === 'ARCHIVED', 'the drive has ended');
  tell.step(
    '活动结束、执行、结余转入同类用途，总结报告由另一人公开，归档',
    'the drive ends, its surplus goes to a similar purpose, a second person publishes the final report, it is archived',
  );
  for (const { caption, captionEn, amount } of figures) tell.detail(`${caption} ${captionEn}  ${yuan(amount)}`);
}

/** Every year of the story, in order: what is closed is income and expense of one year. */
async function closeYears(cast: FundsCast, firstYear: number, clock: StoryClock, tell: Narrator): Promise<void> {
  const { accountant, fund } = cast;
  const year = clock.now().getUTCFullYear();
  await later(366, cast, clock);
  type Line = { number: string; closingDebit: number; closingCredit: number };
  const fields = 'number closingDebit closingCredit';
  for (let closed = firstYear; closed <= year; closed += 1) {
    const closing = { unitId: fund.id, year: closed, idempotencyKey: randomUUID() };
    await act(accountant, 'closeBooks', closing, fields);
  }
  const at = businessDate(clock.now());
  const text = `{ trialBalance(fundId: "${fund.id}", at: "${at}") { ${fields} } }`;
  const { trialBalance } = await accountant.call<{ trialBalance: Line[] }>(text);
  const sum = (side: 'closingDebit' | 'closingCredit'): number =>
    trialBalance.reduce((total, line) => total + line[side], 0);
  const open = trialBalance.filter(
    ({ number, ...line }) => /^[45]/.test(number) && line.closingDebit !== line.closingCredit,
  );
  expectThat(open.length === 0 && sum('closingDebit') === sum('closingCredit'), 'the year is closed');
  tell.step(
    `年度结转至 ${year} 年：收入与费用科目余额为零，借贷各 ${yuan(sum('closingDebit'))}`,
    `the years up to ${year} are closed: income and expense are zero, debits and credits ${yuan(sum('closingDebit'))} each`,
  );
}
