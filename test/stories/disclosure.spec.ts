import { IdentitySetup } from '#identity';
import { newId } from '#kernel';
import { Ledger } from '#ledger';
import { forEachEngine, layOut, printLedger, type GraphqlClient } from '#testing';
import { seedDistrict } from '../../apps/cli/district/seed-district.js';
import { call, charityOf, plan, type Charity } from '../e2e/charity.js';
import { signIn } from '../e2e/district.js';
import { startApi, type RunningApi } from '../e2e/running-api.js';

type Row = Record<string, string | number | null>;

const yuan = (fen: unknown): string => (Number(fen) / 100).toLocaleString('en-US', { minimumFractionDigits: 2 });
const STATES: Readonly<Record<string, string>> = {
  ...{ PENDING: '未到期', MET: '已完成', MET_LATE: '逾期完成', OVERDUE: '已逾期' },
  ...{ INTERIM_REPORT: '定期公开', FINAL_REPORT: '全面公开', SURPLUS: '剩余财产处理' },
};

/**
 * A drive of nine months misses a report, takes no gifts until it is published, ends, deals with what is left; then the
 * year is closed. By real clients, in the words of the law and of accountants.
 */
forEachEngine('the story of disclosure', (engine) => {
  let api: RunningApi;
  let charity: Charity;
  let driveId: string;
  const story: string[] = [];
  const tell = (title: string, table: string): void => void story.push(`# ${title}\n${table}`);
  let officer: GraphqlClient;
  let accountant: GraphqlClient;
  /** Sessions do not last for months: both sign in anew. */
  const jump = async (to: string): Promise<void> => {
    api.clock.set(to);
    await api.settle();
    [officer, accountant] = [await signIn(api, 'resident'), await signIn(api, 'station-worker')];
  };

  beforeAll(async () => {
    api = await startApi(engine, { loops: false });
    api.clock.set('2026-03-02T02:00:00Z');
    await seedDistrict(api.application, { volunteers: 5, grids: 16, seed: 'disclosure', demo: true });
    charity = await charityOf(api);
    const { me } = await (await signIn(api, 'station-worker')).run<{ me: { id: string } }>('{ me { id } }');
    const role = { personId: me.id, role: 'ACCOUNTANT', scope: 'ORGANISATION', scopeId: charity.host } as const;
    await api.get(IdentitySetup).grantRoles([role]);
    await jump('2026-03-02T03:00:00Z');
  });
  afterAll(() => api.close());

  async function deadlines(title: string): Promise<void> {
    const { drive } = await officer.run<{ drive: { deadlines: Row[] } }>(
      'query($id: ID!) { drive(id: $id) { deadlines { kind dueOn metOn state } } }',
      { id: driveId },
    );
    const rows = drive.deadlines.map(({ kind, dueOn, metOn, state }) => [
      ...[STATES[String(kind)] ?? String(kind), String(dueOn), String(metOn ?? '—'), STATES[String(state)] ?? ''],
    ]);
    tell(title, layOut([['期限', '到期日', '完成日', '状态'], ...rows]));
  }

  async function give(amount: number, naming = 'NAMED'): Promise<{ paymentId: string }> {
    const gift = { driveId, amount, naming, idempotencyKey: newId() };
    return call<{ paymentId: string }>(officer, 'donate', gift, 'paymentId');
  }

  async function giveAndPay(amount: number, naming?: string): Promise<void> {
    const { paymentId } = await give(amount, naming);
    await call(officer, 'payInSandbox', { paymentId }, 'id');
    await api.settle();
  }

  async function disclose(title: string, input: Row): Promise<void> {
    const { id } = await call<{ id: string }>(officer, 'draftDisclosure', { ...input, idempotencyKey: newId() }, 'id');
    await call(accountant, 'publishDisclosure', { reportId: id }, 'state');
    const { disclosureReport } = await officer.run<{ disclosureReport: { figures: Figure[] } }>(
      'query($id: ID!) { disclosureReport(id: $id) { figures { caption amount entries(first: 50) { nodes { amount } } } } }',
      { id },
    );
    const rows = disclosureReport.figures.map(({ caption, amount, entries }) => {
      expect(entries.nodes.reduce((sum, entry) => sum + entry.amount, 0)).toBe(amount);
      return [caption, yuan(amount), String(entries.nodes.length)];
    });
    tell(title, layOut([['指标', '金额（元）', '明细笔数'], ...rows]));
  }

  async function balance(title: string, at: string): Promise<void> {
    const { trialBalance } = await accountant.run<{ trialBalance: Row[] }>(
      'query($id: ID!, $at: LocalDate!) { trialBalance(fundId: $id, at: $at) { number nameZh detail ' +
        'openingDebit openingCredit debit credit closingDebit closingCredit } }',
      { id: charity.fund, at },
    );
    const columns = ['openingDebit', 'openingCredit', 'debit', 'credit', 'closingDebit', 'closingCredit'];
    const rows = trialBalance.map((line) => [
      String(line.number),
      String(line.nameZh),
      ...columns.map((name) => yuan(line[name])),
    ]);
    const sums = columns.map((name) => trialBalance.reduce((sum, line) => sum + Number(line[name]), 0));
    expect([sums[0], sums[2], sums[4]]).toEqual([sums[1], sums[3], sums[5]]);
    const heading = ['科目', '名称', '期初借方', '期初贷方', '本期借方', '本期贷方', '期末借方', '期末贷方'];
    tell(title, layOut([heading, ...rows, ['', '合计', ...sums.map(yuan)]]));
  }

  it('misses a report, is refused gifts, tells all, and closes its books', async () => {
    const { purpose: purposeId, fund: fundId } = charity;
    const draft = {
      ...{ fundId, purposeId, lane: 'TARGETED', title: '全年助餐', plan, idempotencyKey: newId() },
      ...{ opensAt: api.clock.now().toISOString(), closesAt: '2026-11-30T16:00:00.000Z' },
    };
    driveId = (await call<{ id: string }>(officer, 'createDrive', draft, 'id')).id;
    for (const step of ['submitDrive', 'fileDrive', 'openDrive']) await call(officer, step, { driveId }, 'state');
    await deadlines('一、活动开始，期限已定');
    await giveAndPay(80_000);
    await giveAndPay(20_000, 'ANONYMOUS');

    await jump('2026-06-02T16:00:00.000Z');
    await deadlines('二、六月三日零时，定期报告逾期');
    await expect(give(100)).rejects.toThrow(/DRIVE_REPORT_OVERDUE|2026-06-02/);
    await disclose('三、补报：截至当日的募捐情况', { kind: 'INTERIM', driveId });
    api.clock.advance({ minutes: 1 });
    await giveAndPay(30_000);

    await jump('2026-09-02T02:00:00.000Z');
    await disclose('四、第二次定期报告', { kind: 'INTERIM', driveId });
    await jump('2026-11-30T16:00:00.000Z');
    const fee = { fundId, purposeId, amount: 2_500, idempotencyKey: newId() };
    const { id: feeId } = await call<{ id: string }>(officer, 'requestManagementFee', fee, 'id');
    await call(accountant, 'approveManagementFee', { feeId, idempotencyKey: newId() }, 'state');
    await call(officer, 'startExecution', { driveId }, 'state');
    await jump('2026-12-10T02:00:00.000Z');
    await call(officer, 'completeDrive', { driveId }, 'state');
    const { communityFund } = await officer.run<{ communityFund: { purposes: { id: string }[] } }>(
      'query($id: ID!) { communityFund(id: $id) { purposes { id } } }',
      { id: fundId },
    );
    const similar = communityFund.purposes.find(({ id }) => id !== purposeId)?.id ?? '';
    const surplus = { driveId, purposeId: similar, idempotencyKey: newId() };
    await call(officer, 'resolveSurplus', surplus, 'state surplus');
    await disclose('五、结余转入同类用途后的总结报告', { kind: 'FINAL', driveId });
    await call(officer, 'archiveDrive', { driveId }, 'state');
    await deadlines('六、归档时的期限');

    await balance('七、年末科目余额表（结转前）', '2026-12-31');
    await jump('2027-01-05T02:00:00.000Z');
    await call(accountant, 'closeBooks', { unitId: fundId, year: 2026, idempotencyKey: newId() }, 'number');
    await balance('八、新年科目余额表（结转后）', '2027-01-05');
    await disclose('九、2026 年度报告', { kind: 'ANNUAL', fundId, year: 2026 });
    const codes = (await api.get(Ledger).accountsOfUnit(fundId)).filter(({ balance: open }) => open !== 0);
    const words = new Map([
      [fundId, '公益金'],
      [purposeId, '救急难'],
      [similar, '爱心食堂'],
    ]);
    const printed = await printLedger(
      api.get(Ledger),
      codes.map(({ code }) => code),
    );
    const named = [...words].reduce((text, [id, word]) => text.replaceAll(id, word), printed);
    tell('十、账户余额', named.replaceAll(/[ ]+/g, ' '));
    expect(story.join('\n\n')).toMatchSnapshot(`disclosure`);
  });
});

interface Figure {
  readonly caption: string;
  readonly amount: number;
  readonly entries: { readonly nodes: readonly { readonly amount: number }[] };
}
