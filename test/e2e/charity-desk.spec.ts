import { newId } from '#kernel';
import { forEachEngine, type GraphqlClient } from '#testing';
import { call, charityOf, type Charity } from './charity.js';
import { seedSmallDistrict, signIn } from './district.js';
import { startApi, type RunningApi } from './running-api.js';

interface Steps {
  readonly steps: readonly { readonly step: string; readonly barrier: string | null }[];
}
const REFUNDS =
  'query($state: DonationRefundState) { donationRefunds(state: $state) { nodes { id donation { amount driveId } steps { step barrier } } } }';
const REPORT = 'query($id: ID!) { disclosureReport(id: $id) { steps { step barrier } } }';
const GIFTS = 'query($id: ID!) { donations(driveId: $id) { nodes { id amount state } } }';

forEachEngine('the desk of a charity', (engine) => {
  let api: RunningApi;
  let charity: Charity;
  beforeAll(async () => {
    api = await startApi(engine, { loops: false });
    await seedSmallDistrict(api);
    charity = await charityOf(api);
  });
  afterAll(() => api.close());

  const refunds = async (client: GraphqlClient, state: string | null = null) =>
    (await client.run<{ donationRefunds: { nodes: (Steps & { id: string; donation: object })[] } }>(REFUNDS, { state }))
      .donationRefunds.nodes;
  const reportSteps = async (client: GraphqlClient): Promise<Steps['steps']> =>
    (await client.run<{ disclosureReport: Steps }>(REPORT, { id: charity.report })).disclosureReport.steps;

  it('has the refunds that wait on it, and says who the second person is not', async () => {
    const { refund: id, drive: driveId } = charity;
    expect(await refunds(charity.officer)).toEqual([
      {
        ...{ id, donation: { amount: 5_000, driveId } },
        steps: [{ step: 'APPROVE_REFUND', barrier: 'MAKER' }],
      },
    ]);
    const [waiting] = await refunds(charity.accountant, 'REQUESTED');
    expect(waiting?.steps).toEqual([{ step: 'APPROVE_REFUND', barrier: null }]);
    expect(await refunds(charity.accountant, 'SUCCEEDED')).toEqual([]);
  });

  it('shows the gifts to a drive to the staff of its charity, and to nobody else', async () => {
    const { donations } = await charity.accountant.run<{ donations: { nodes: object[] } }>(GIFTS, {
      id: charity.drive,
    });
    expect(donations.nodes).toEqual([{ id: charity.donation, amount: 5_000, state: 'REFUND_REQUESTED' }]);
    const stranger = await signIn(api, 'volunteer-4');
    expect(await stranger.codeOf(GIFTS, { id: charity.drive })).toBe('FORBIDDEN');
  });

  it('is open to the committee of a fund, which holds no role there, and not to other neighbours', async () => {
    const part = async (key: string): Promise<boolean> =>
      (await (await signIn(api, key)).run<{ hasPartInCharity: boolean }>('{ hasPartInCharity }')).hasPartInCharity;
    expect([await part('volunteer-1'), await part('volunteer-4')]).toEqual([true, false]);
  });

  it('tells who drew a report up that another publishes it', async () => {
    expect(await reportSteps(charity.officer)).toEqual([{ step: 'PUBLISH', barrier: 'MAKER' }]);
    expect(await reportSteps(charity.accountant)).toEqual([{ step: 'PUBLISH', barrier: null }]);
  });

  it('draws a report up in steps from one reading of the ledger, and hands it out when it is whole', async () => {
    const { officer, accountant, drive: driveId } = charity;
    for (const amount of [300, 400]) {
      const gift = { driveId, amount, idempotencyKey: newId() };
      const { paymentId } = await call<{ paymentId: string }>(officer, 'donate', gift, 'paymentId');
      await call(officer, 'payInSandbox', { paymentId }, 'id');
      await api.settle();
    }
    await call(officer, 'closeDrive', { driveId }, 'state');
    type Drawn = { id: string; state: string; lineCount: number; drawn: number; hash: string };
    const fields = 'id state lineCount drawn hash';
    const asked = { kind: 'FINAL', driveId, atMost: 1, idempotencyKey: newId() };
    let report = await call<Drawn>(officer, 'draftDisclosure', asked, fields);
    const { id: reportId, hash, lineCount } = report;
    expect(report).toMatchObject({ state: 'DRAWING', drawn: 1 });
    expect(lineCount).toBeGreaterThan(2);
    const file = (): Promise<Response> =>
      fetch(`${api.url}/disclosure-reports/${reportId}.csv`, {
        headers: { authorization: `Bearer ${officer.token ?? ''}` },
      });
    expect((await file()).status).toBe(400);
    const publish = 'mutation($input: PublishDisclosureInput!) { publishDisclosure(input: $input) { id } }';
    expect(await accountant.codeOf(publish, { input: { reportId } })).toBe('STATE_NOT_ALLOWED');
    while (report.state === 'DRAWING') {
      const step = { reportId, atMost: 1, idempotencyKey: newId() };
      const next = await call<Drawn>(officer, 'continueDisclosure', step, fields);
      expect(await call<Drawn>(officer, 'continueDisclosure', step, fields)).toEqual(next);
      expect(next).toMatchObject({ drawn: report.drawn + 1, hash, lineCount });
      report = next;
    }
    expect(report).toMatchObject({ state: 'DRAFT', drawn: lineCount });
    expect((await file()).status).toBe(200);
    expect(await accountant.codeOf(publish, { input: { reportId } })).toBe('none');
  });
});
