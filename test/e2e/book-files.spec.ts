import { parse } from 'csv-parse/sync';
import { addDays, businessDate, newId } from '#kernel';
import { forEachEngine, unzipped, type GraphqlClient } from '#testing';
import { charityOf, type Charity } from './charity.js';
import { seedSmallDistrict, signIn } from './district.js';
import { startApi, type RunningApi } from './running-api.js';

type Row = Record<string, string>;
const LEDGER = `query($fundId: ID!, $from: LocalDate, $to: LocalDate) {
  fundLedger(fundId: $fundId, from: $from, to: $to, first: 100) {
  nodes { sequence transferId number detail debit credit balance at } } }`;
const BALANCE = `query($fundId: ID!, $at: LocalDate!) { trialBalance(fundId: $fundId, at: $at) { number closingDebit } }`;
const PUBLISH = 'mutation($input: PublishDisclosureInput!) { publishDisclosure(input: $input) { id } }';
const REPORT =
  'query($id: ID!) { disclosureReport(id: $id) { figures { caption amount entries { nodes { sequence amount } } } } }';

interface Line {
  readonly sequence: number;
  readonly transferId: string;
  readonly number: string;
  readonly debit: number | null;
  readonly credit: number | null;
  readonly detail: string | null;
  readonly balance: number;
  readonly at: string;
}
interface Figure {
  readonly caption: string;
  readonly amount: number;
  readonly entries: { readonly nodes: readonly { readonly sequence: number | null; readonly amount: number }[] };
}

forEachEngine('books and reports as files', (engine) => {
  let api: RunningApi;
  let charity: Charity;
  beforeAll(async () => {
    api = await startApi(engine, { loops: false });
    await seedSmallDistrict(api);
    charity = await charityOf(api);
  });
  afterAll(() => api.close());

  const fetchFile = (path: string, client?: GraphqlClient): Promise<Response> =>
    fetch(`${api.url}/${path}`, client?.token ? { headers: { authorization: `Bearer ${client.token}` } } : {});
  const refused = async (path: string, client?: GraphqlClient): Promise<[number, string | undefined]> => {
    const response = await fetchFile(path, client);
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    return [response.status, errors[0]?.extensions.code];
  };
  const rows = async (response: Response): Promise<Row[]> => {
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(response.headers.get('content-disposition')).toContain('.csv');
    const bytes = Buffer.from(await response.arrayBuffer());
    return parse(bytes, { bom: true, columns: (names: string[]) => names.map((name) => name.split(' ').at(-1) ?? '') });
  };
  const fen = (text: string | undefined): number => (text === '' ? 0 : Math.round(Number(text) * 100));

  it('hold the same journal as the API, for who may read the books', async () => {
    const path = `funds/${charity.fund}/ledger.csv`;
    const { fundLedger } = await charity.accountant.run<{ fundLedger: { nodes: Line[] } }>(LEDGER, {
      fundId: charity.fund,
    });
    const lines = await rows(await fetchFile(path, charity.accountant));
    expect(lines.length).toBeGreaterThan(2);
    expect(
      lines.map(({ Sequence, Voucher, Account, Debit, Credit }) => [
        Sequence,
        Voucher,
        Account,
        fen(Debit),
        fen(Credit),
      ]),
    ).toEqual(
      fundLedger.nodes.map(({ sequence, transferId, number, debit, credit }) => {
        return [String(sequence), transferId, number, debit ?? 0, credit ?? 0];
      }),
    );
    const sum = (name: string): number => lines.reduce((total, line) => total + fen(line[name]), 0);
    expect(sum('Debit')).toBe(sum('Credit'));
    expect(await refused(path)).toEqual([401, 'UNAUTHENTICATED']);
    expect(await refused(path, api.anyone.as('no token'))).toEqual([401, 'UNAUTHENTICATED']);
    expect(await refused(path, await signIn(api, 'volunteer-4'))).toEqual([404, 'NOT_FOUND']);
    for (const id of [newId(), 'x']) expect((await refused(`funds/${id}/ledger.csv`, charity.accountant))[0]).toBe(404);
  });

  const linesOf = async (time: { from?: string; to?: string } = {}): Promise<readonly Line[]> => {
    const asked = { fundId: charity.fund, ...time };
    return (await charity.accountant.run<{ fundLedger: { nodes: Line[] } }>(LEDGER, asked)).fundLedger.nodes;
  };

  it('tell after each line what its account stands at', async () => {
    const standing = new Map<string, number>();
    for (const { number, detail, debit, credit, balance } of [...(await linesOf())].reverse()) {
      const account = `${number}:${detail}`;
      standing.set(account, (standing.get(account) ?? 0) + (credit ?? 0) - (debit ?? 0));
      expect([account, balance]).toEqual([account, standing.get(account)]);
    }
    const read = await rows(await fetchFile(`funds/${charity.fund}/ledger.csv`, charity.accountant));
    expect(read.map(({ Side, Balance }) => (Side === '借' ? -1 : 1) * fen(Balance))).toEqual(
      (await linesOf()).map(({ balance }) => balance),
    );
  });

  it('are of the days that were asked for, the first and the last included', async () => {
    const today = businessDate(api.clock.now());
    const all = (await linesOf()).length;
    expect([(await linesOf({ from: today, to: today })).length, (await linesOf({ from: today })).length]).toEqual([
      all,
      all,
    ]);
    expect(await linesOf({ to: addDays(today, -1) })).toEqual([]);
    expect(await linesOf({ from: addDays(today, 1) })).toEqual([]);
    const path = `funds/${charity.fund}/ledger.csv`;
    expect(await rows(await fetchFile(`${path}?to=${addDays(today, -1)}`, charity.accountant))).toEqual([]);
    expect(await rows(await fetchFile(`${path}?from=${today}&to=${today}`, charity.accountant))).toHaveLength(all);
    for (const wrong of ['from=2026-02-30', 'from=yesterday', 'to=2026-01-01&to=2026-01-02'])
      expect(await refused(`${path}?${wrong}`, charity.accountant)).toEqual([400, 'BAD_USER_INPUT']);
  });

  it('open as workbooks with the same rows', async () => {
    const response = await fetchFile(`funds/${charity.fund}/ledger.xlsx`, charity.accountant);
    expect([response.status, response.headers.get('content-disposition')]).toEqual([
      200,
      `attachment; filename="fund-ledger-${charity.fund}.xlsx"`,
    ]);
    const sheet = unzipped(Buffer.from(await response.arrayBuffer())).get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet.match(/<row>/g)).toHaveLength((await linesOf()).length + 1);
    expect(sheet).toContain('<v>50.00</v>');
    expect(await refused(`funds/${charity.fund}/ledger.xlsx`)).toEqual([401, 'UNAUTHENTICATED']);
    expect(await refused(`funds/${charity.fund}/ledger.xlsx`, await signIn(api, 'volunteer-4'))).toEqual([
      404,
      'NOT_FOUND',
    ]);
    const report = await fetchFile(`disclosure-reports/${charity.report}.xlsx`, charity.officer);
    expect(unzipped(Buffer.from(await report.arrayBuffer())).get('xl/worksheets/sheet1.xml')).toContain('指标');
  });

  it('hold the trial balance of a day, in which both sides are the same', async () => {
    const at = businessDate(api.clock.now());
    const path = `funds/${charity.fund}/trial-balance`;
    const lines = await rows(await fetchFile(`${path}.csv?at=${at}`, charity.accountant));
    const { trialBalance } = await charity.accountant.run<{ trialBalance: { number: string; closingDebit: number }[] }>(
      BALANCE,
      { fundId: charity.fund, at },
    );
    expect(lines.map(({ Account, ClosingDebit }) => [Account, fen(ClosingDebit)])).toEqual(
      trialBalance.map(({ number, closingDebit }) => [number, closingDebit]),
    );
    const sum = (name: string): number => lines.reduce((total, line) => total + fen(line[name]), 0);
    expect([sum('ClosingDebit'), sum('Debit')]).toEqual([sum('ClosingCredit'), sum('Credit')]);
    expect((await fetchFile(`${path}.xlsx?at=${at}`, charity.accountant)).status).toBe(200);
    expect(await refused(`${path}.csv`, charity.accountant)).toEqual([400, 'BAD_USER_INPUT']);
    expect(await refused(`${path}.csv?at=${at}`)).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('hold every figure of a report with its entries: a draft for the staff, what is published for everybody', async () => {
    const path = `disclosure-reports/${charity.report}.csv`;
    expect(await refused(path)).toEqual([404, 'NOT_FOUND']);
    await rows(await fetchFile(path, charity.officer));
    await charity.accountant.run(PUBLISH, { input: { reportId: charity.report } });
    const { disclosureReport } = await api.anyone.run<{ disclosureReport: { figures: Figure[] } }>(REPORT, {
      id: charity.report,
    });
    const lines = await rows(await fetchFile(path));
    expect(lines.filter(({ Row }) => Row === '指标').map(({ Amount }) => fen(Amount))).toEqual(
      disclosureReport.figures.map(({ amount }) => amount),
    );
    const entries = disclosureReport.figures.slice(0, -1).flatMap(({ entries: { nodes } }) => nodes);
    expect(lines.filter(({ Row }) => Row === '明细').map(({ Amount }) => fen(Amount))).toEqual(
      entries.map(({ amount }) => amount),
    );
    expect(await refused('disclosure-reports/x.csv')).toEqual([404, 'NOT_FOUND']);
  });
});
