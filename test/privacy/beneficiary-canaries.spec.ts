import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoAccount } from '../../apps/cli/district/demo-accounts.js';
import { newId } from '#kernel';
import { GraphqlClient } from '#testing';
import { linli, onEachEngine, Scene } from '../faults/harness/index.js';
import { newcomers } from '../faults/newcomers.js';
import { SurfaceCrawler, type Surface } from './surface-crawler.js';

/** What must never come out: each is found nowhere else. */
const CANARY = {
  ...{ name: '金丝雀受助人', phone: '19900007531', documentNumber: '320902198001010175', address: '金丝雀巷九号' },
  ...{ situation: '金丝雀病情', member: '金丝雀家人', memberPhone: '19900007532' },
  ...{ payee: '金丝雀户名', account: '6222987654321098', bank: '金丝雀银行', report: '金丝雀入户记录' },
  misuse: '金丝雀挪用说明',
};
const found = (text: string): string[] => Object.values(CANARY).filter((secret) => text.includes(secret));
const inSurface = (surface: Surface): string[] =>
  surface.flatMap(({ query, answer }) => found(answer).map((secret) => `${secret} in ${query.slice(0, 80)}`));

const LOGIN = 'mutation($input: LoginInput!) { login(input: $input) { accessToken } }';

onEachEngine('what is known of somebody who was helped', (engine) => {
  let scene: Scene;
  let url: string;
  let stranger: GraphqlClient;
  const ids: string[] = [];
  beforeAll(async () => {
    scene = await Scene.open(engine);
    const settings = { LOG_LEVEL: 'debug', QUERIES_PER_MINUTE: '100000', SIGNED_OUT_OPERATIONS_PER_MINUTE: '100000' };
    const api = await scene.api('api', { settings });
    url = api.url;
    const [newcomer] = await newcomers(scene, api, 1, 8_000);
    stranger = new GraphqlClient(url, newcomer?.token);
    ids.push(...(await helped(scene, url)));
  }, 180_000);
  afterAll(() => scene.close());

  it('is on no page and in no answer that nobody in particular, or a stranger, gets', async () => {
    const crawler = new SurfaceCrawler(ids);
    const nobody = new GraphqlClient(url);
    const surface = await crawler.crawl(nobody);
    const answered = surface.filter(({ answer }) => answer.includes('"data":{'));
    expect(answered.length).toBeGreaterThan(40);
    expect(inSurface(surface)).toEqual([]);
    expect(inSurface(await crawler.crawl(stranger))).toEqual([]);
    // The crawl finds what is there: a member of the committee works on the case and may read it.
    const member = await crawler.crawl(await signIn(url, 'volunteer-1'));
    expect(inSurface(member).filter((line) => line.includes('emergencyGrant')).length).toBeGreaterThan(5);
    for (const path of ['/metrics', '/health/ready', '/health/live']) {
      expect(found(await (await fetch(`${url}${path}`)).text())).toEqual([]);
    }
  }, 180_000);

  it('is not recognised in the open book: one single case is told by nothing but the sum', async () => {
    type Book = { openBook: { spent: number; latestSpendings: object[] } };
    const text = 'query($id: ID!) { openBook(fundId: $id) { spent latestSpendings { kind amount from until cases } } }';
    const { openBook } = await new GraphqlClient(url).run<Book>(text, { id: ids[0] });
    const together = { kind: null, amount: openBook.spent, from: null, until: null, cases: null };
    expect([openBook.spent > 0, openBook.latestSpendings]).toEqual([true, [together]]);
  });

  it('is in no error that repeats what was sent', async () => {
    const worker = await signIn(url, 'grid-worker');
    const wrong = [
      { contact: { ...CONTACT, documentNumber: `${CANARY.documentNumber}9` } },
      { contact: { ...CONTACT, phone: `${CANARY.phone}-${CANARY.name}` } },
      { payee: { ...PAYEE, account: '' } },
      { amount: 9_000_000_000 },
      { occurredOn: CANARY.name },
    ];
    for (const change of wrong) {
      const input = { ...application(ids), ...change };
      const answer = await worker.send(mutation('applyForEmergencyGrant'), { input });
      expect(answer.errors.length).toBeGreaterThan(0);
      expect(found(JSON.stringify(answer))).toEqual([]);
    }
  });

  it('is in no log, no event, no audit entry and no row in plain text, and in no export of the operator', async () => {
    expect(found(readFileSync(join(scene.folder, 'api.log'), 'utf8'))).toEqual([]);
    const sql =
      engine === 'sqlite'
        ? "SELECT name FROM sqlite_master WHERE type = 'table'"
        : "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'linli'";
    const tables = await scene.rows<{ name: string }>(sql);
    expect(tables.length).toBeGreaterThan(60);
    for (const { name } of tables) {
      const rows = await scene.rows(`SELECT * FROM {db}${name}`);
      expect([name, found(JSON.stringify(rows))]).toEqual([name, []]);
    }
    for (const command of ['audit', 'reconcile', 'tree-head'])
      expect(found((await linli(scene.databaseUrl, command)).output)).toEqual([]);
  }, 120_000);
});

const CONTACT = {
  ...{ name: CANARY.name, phone: CANARY.phone, documentNumber: CANARY.documentNumber, address: CANARY.address },
  ...{ situation: CANARY.situation, household: [{ name: CANARY.member, phone: CANARY.memberPhone }] },
};
const PAYEE = { name: CANARY.payee, account: CANARY.account, bank: CANARY.bank };

const application = ([fundId, purposeId, regionId]: readonly string[]): object => ({
  ...{ fundId, purposeId, regionId, lane: 'FAST', cause: 'ILLNESS', amount: 100_000, onBehalf: true },
  ...{ occurredOn: new Date().toISOString().slice(0, 10), contact: CONTACT, payee: PAYEE, idempotencyKey: newId() },
});

const mutation = (name: string, selection = 'id'): string =>
  `mutation($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${selection} } }`;

async function act(client: GraphqlClient, name: string, input: object): Promise<string> {
  const answer = await client.run<Record<string, { id: string }>>(mutation(name), {
    input: { idempotencyKey: newId(), ...input },
  });
  return answer[name]?.id ?? '';
}

async function signIn(url: string, key: string): Promise<GraphqlClient> {
  const { phone, password } = demoAccount(key);
  const input = { phone, password };
  const { login } = await new GraphqlClient(url).run<{ login: { accessToken: string } }>(LOGIN, { input });
  return new GraphqlClient(url, login.accessToken);
}

/** Helps somebody from the application to the reclaim, and tells every id that came up; the first three are fund, purpose, region. */
async function helped(scene: Scene, url: string): Promise<string[]> {
  const [worker, visitor] = [await signIn(url, 'grid-worker'), await signIn(url, 'station-worker')];
  const [officer, accountant] = [await signIn(url, 'foundation-officer'), await signIn(url, 'accountant')];
  const [drive] = await scene.rows<{ id: string; fund: string; purpose: string; host: string }>(
    'SELECT id, fund_id AS fund, purpose_id AS purpose, host_id AS host FROM {db}funds_drive WHERE lane = ?',
    ['MUTUAL_AID'],
  );
  if (drive === undefined) throw new Error('the demo has no drive of mutual aid');
  const donationId = await give(url, drive.id);
  const { me } = await worker.run<{ me: { region: { id: string } } }>('{ me { region { id } } }');
  const place = [drive.fund, drive.purpose, me.region.id] as const;
  const grantId = await act(worker, 'applyForEmergencyGrant', application(place));
  const visit = { grantId, report: CANARY.report, papersComplete: true };
  await act(visitor, 'verifyEmergencyGrant', visit);
  for (const key of ['volunteer-1', 'volunteer-2']) {
    const one = await signIn(url, key);
    const text = 'query($id: ID!) { emergencyGrant(id: $id) { termsHash } }';
    const { emergencyGrant } = await one.run<{ emergencyGrant: { termsHash: string } }>(text, { id: grantId });
    await act(one, 'approveEmergencyGrant', { grantId, termsHash: emergencyGrant.termsHash });
  }
  await act(officer, 'orderGrantPayment', { grantId });
  const [order] = await scene.rows<{ id: string }>('SELECT id FROM {db}funds_disbursement');
  const disbursementId = order?.id ?? '';
  await act(accountant, 'disburse', { disbursementId });
  await act(accountant, 'bounceDisbursement', { disbursementId, reason: 'NAME_DIFFERS' });
  await act(officer, 'retryDisbursement', { disbursementId });
  await act(accountant, 'disburse', { disbursementId });
  await act(accountant, 'settleDisbursement', { disbursementId, bankReference: '回单-1' });
  await act(worker, 'acknowledgeGrant', { grantId });
  await act(visitor, 'reportMisuse', { grantId, amount: 40_000, reason: CANARY.misuse });
  await act(officer, 'demandReclaim', { grantId });
  await act(accountant, 'recordReclaim', { grantId, amount: 40_000 });
  const reports = await disclosed(officer, accountant, drive.id);
  return [...place, drive.id, drive.host, donationId, grantId, disbursementId, ...reports];
}

async function give(url: string, driveId: string): Promise<string> {
  const donor = await signIn(url, 'resident');
  const input = { driveId, amount: 200_000, idempotencyKey: newId() };
  const { donate } = await donor.run<{ donate: { id: string; paymentId: string } }>(
    mutation('donate', 'id paymentId'),
    {
      input,
    },
  );
  await donor.run(mutation('payInSandbox'), { input: { paymentId: donate.paymentId } });
  for (let tries = 0; tries < 300; tries += 1) {
    const text = 'query($id: ID!) { donation(id: $id) { state } }';
    const { donation } = await donor.run<{ donation: { state: string } }>(text, { id: donate.id });
    if (donation.state === 'PAID') return donate.id;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the gift was not booked');
}

async function disclosed(officer: GraphqlClient, accountant: GraphqlClient, driveId: string): Promise<string[]> {
  await officer.run(mutation('closeDrive'), { input: { driveId } });
  await officer.run(mutation('startExecution'), { input: { driveId } });
  await officer.run(mutation('completeDrive'), { input: { driveId } });
  const reportId = await act(officer, 'draftDisclosure', { driveId, kind: 'FINAL' });
  await accountant.run(mutation('publishDisclosure'), { input: { reportId } });
  return [reportId];
}
