import { parse } from 'csv-parse/sync';
import { newId } from '#kernel';
import { forEachEngine, type GraphqlClient } from '#testing';
import { charityOf, type Charity } from './charity.js';
import { seedSmallDistrict, signIn } from './district.js';
import { startApi, type RunningApi } from './running-api.js';

type Row = Record<string, string>;
const LEDGER = `query($fundId: ID!) { fundLedger(fundId: $fundId, first: 100) {
  nodes { sequence transferId number debit credit } } }`;
const PUBLISH = 'mutation($input: PublishDisclosureInput!) { publishDisclosure(input: $input) { id } }';
const REPORT =
  'query($id: ID!) { disclosureReport(id: $id) { figures { caption amount entries { nodes { sequence amount } } } } }';

interface Line {
  readonly sequence: number;
  readonly transferId: string;
  readonly number: string;
  readonly debit: number | null;
  readonly credit: number | null;
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
