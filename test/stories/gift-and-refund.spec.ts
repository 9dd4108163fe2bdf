import { newId } from '#kernel';
import { Ledger } from '#ledger';
import { Sandbox } from '#payments';
import { Checks } from '#platform';
import type { GraphqlClient } from '#testing';
import { charityOf, plan, type Charity } from '../e2e/charity.js';
import { seedSmallDistrict, signIn } from '../e2e/district.js';
import { startApi, type RunningApi } from '../e2e/running-api.js';
import { BookPages } from './book-pages.js';

type Gift = { id: string; paymentId: string };

describe('the books of a fund tell in order', () => {
  let api: RunningApi;
  let charity: Charity;
  let officer: GraphqlClient;
  const words = new Map<string, string>();
  let pages: BookPages;

  beforeAll(async () => {
    api = await startApi('sqlite', { loops: false });
    await seedSmallDistrict(api);
    charity = await charityOf(api);
    officer = charity.officer;
    pages = new BookPages(api.get(Ledger), words);
    for (const [id, word] of [
      [charity.fund, '邻里公益金'],
      [charity.host, '亭湖区慈善会'],
      [charity.purpose, '救急难'],
      [charity.donation, '第一笔'],
      [charity.activePool, '邻里配捐池'],
    ] as const) {
      words.set(id, word);
    }
  });
  afterAll(() => api.close());

  const run = async <T>(name: string, input: object, selection = 'id'): Promise<T> => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation($input: ${type}!) { ${name}(input: $input) { ${selection} } }`;
    return (await officer.run<Record<string, T>>(query, { input }))[name] as T;
  };
  const give = async (driveId: string, amount: number, word: string): Promise<Gift> => {
    const gift = await run<Gift>('donate', { driveId, amount, idempotencyKey: newId() }, 'id paymentId');
    words.set(gift.id, word);
    await run('payInSandbox', { paymentId: gift.paymentId });
    await api.settle();
    return gift;
  };
  const conditional = async (goal: number, title: string): Promise<string> => {
    const at = (days: number): string => new Date(api.clock.now().getTime() + days * 86_400_000).toISOString();
    const { id } = await run<{ id: string }>('createDrive', {
      ...{ fundId: charity.fund, purposeId: charity.purpose, lane: 'TARGETED', title, plan, goal },
      ...{ goalPolicy: 'ALL_OR_NOTHING', opensAt: at(0), closesAt: at(30), idempotencyKey: newId() },
    });
    words.set(id, title);
    for (const step of ['submitDrive', 'fileDrive', 'openDrive']) await run(step, { driveId: id }, 'state');
    return id;
  };
  const closed = async (driveId: string): Promise<void> => {
    await run('closeDrive', { driveId }, 'state');
    await api.settle();
  };

  it('of a gift that is kept, and of one that goes back', async () => {
    const kept = await give(charity.drive, 10_000, '第二笔');
    expect(await pages.happened('全额留用活动收到捐赠', [kept.id])).toMatchSnapshot();
    await api.get(Sandbox).refundInDashboard(kept.paymentId, 4_000);
    await api.settle();
    expect(await pages.happened('退还一部分：先转应退，再退出', [kept.id], ['funds.refund'])).toMatchSnapshot();
  });

  it('of a drive that meets its goal, and of one that does not', async () => {
    const met = await conditional(3_000, '达标活动');
    const gift = await give(met, 3_000, '达标捐赠');
    await closed(met);
    expect(await pages.happened('附条件捐赠入账，达标后转为收入', [gift.id, met])).toMatchSnapshot();
    const missed = await conditional(90_000, '未达标活动');
    const gifts = [await give(missed, 2_000, '甲的捐赠'), await give(missed, 1_000, '乙的捐赠')];
    await closed(missed);
    const ids = gifts.map(({ id }) => id);
    expect(await pages.happened('未达目标，逐人退还', ids)).toMatchSnapshot();
  });

  it('of disputes that are won and lost', async () => {
    for (const [outcome, caption] of [
      ['won', '争议胜诉，款项回到在途'],
      ['lost', '争议败诉，冲减收入'],
    ] as const) {
      const gift = await give(charity.drive, 500, `争议捐赠（${outcome}）`);
      const dispute = await api.get(Sandbox).openDispute(gift.paymentId);
      await api.settle();
      await api.get(Sandbox).closeDispute(dispute, outcome);
      await api.settle();
      expect(await pages.happened(caption, [gift.id])).toMatchSnapshot();
    }
  });

  it('of the payout, gross by fund, whose fee the host bears, and where all of it stands', async () => {
    await api.get(Sandbox).payOut();
    await api.settle();
    const [newest] = await api.get(Ledger).entriesOfUnit(charity.host, { first: 1 });
    expect(
      await pages.happened('渠道到账：毛额入基金，手续费由慈善会承担', [newest?.reference ?? '']),
    ).toMatchSnapshot();
    expect(await pages.standing('基金账户余额', charity.fund)).toMatchSnapshot();
    expect(await pages.standing('慈善会账户余额', charity.host)).toMatchSnapshot();
  });

  it('and its donor reads the way of a gift, everybody the open book, and the checks find nothing', async () => {
    const trace =
      '{ donation(id: "ID") { trace { amount parts { kind amount month purpose place } matches { amount } } } }';
    const { donation } = await officer.run(trace.replace('ID', charity.donation));
    expect(donation).toMatchSnapshot('捐赠去向');
    const sums = 'gifts matches moved spent balance';
    const { openBook } = await api.anyone.run(
      `{ openBook(fundId: "${charity.fund}") { ${sums} conditional purposes { name ${sums} } latestGifts { name amount } latestSpendings { kind amount } } }`,
    );
    expect(openBook).toMatchSnapshot('公开账本');
    const stranger = await signIn(api, 'volunteer-1');
    expect(await stranger.codeOf(trace.replace('ID', charity.donation))).toBe('NOT_FOUND');
    for (const { name, run: check } of api.get(Checks).invariants) {
      expect([name, (await check(() => undefined)).broken]).toEqual([name, []]);
    }
  });
});
