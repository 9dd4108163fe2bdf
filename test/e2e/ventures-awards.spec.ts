import { newId } from '#kernel';
import { Checks } from '#platform';
import { forEachEngine, type GraphqlClient } from '#testing';
import { awardedBy, type Awarded } from './awarded.js';
import { call, charityOf, type Charity } from './charity.js';
import { seedSmallDistrict } from './district.js';
import { startApi, type RunningApi } from './running-api.js';

const PROJECT =
  'id title contract midtermOn endsOn termsHash signedAt ending withheld clawback returned ' +
  'tranches { id number kind after percent amount state dueOn disbursementId paidAt } ' +
  'milestones { id kind dueOn state reports { spent } evaluations { verdict verified } } audit { settled }';

interface Project {
  readonly termsHash: string;
  readonly clawback: number;
  readonly tranches: readonly {
    readonly id: string;
    readonly amount: number;
    readonly state: string;
    readonly disbursementId: string | null;
  }[];
  readonly milestones: readonly { readonly id: string; readonly kind: string; readonly state: string }[];
}

forEachEngine('a project of a venture round, by real clients', (engine) => {
  let api: RunningApi;
  let charity: Charity;
  beforeAll(async () => {
    api = await startApi(engine);
    api.clock.set('2026-04-20T02:00:00.000Z');
    await seedSmallDistrict(api);
    charity = await charityOf(api);
  });
  afterAll(() => api.close());

  const once = (more: object) => ({ ...more, idempotencyKey: newId() });
  const codeOf = async (client: GraphqlClient, name: string, input: object): Promise<string> => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const text = `mutation($input: ${type}!) { ${name}(input: $input) { id } }`;
    return (await client.send(text, { input })).errors[0]?.extensions.code ?? 'none';
  };
  const seen = async (client: GraphqlClient, id: string): Promise<Project> => {
    const text = `query($id: ID!) { ventureProject(id: $id) { ${PROJECT} } }`;
    return (await client.run<{ ventureProject: Project }>(text, { id })).ventureProject;
  };
  const signed = async ({ project, head, maker }: Awarded): Promise<Project> => {
    const dates = { midtermOn: '2026-07-20', endsOn: '2026-10-20' };
    const { termsHash } = await call<Project>(
      maker,
      'offerAgreement',
      once({ applicationId: project, ...dates }),
      PROJECT,
    );
    const payee = { name: '新洋社会工作服务中心', account: '6222000000000007', bank: '亭湖农商行' };
    await call(head, 'signAgreement', once({ applicationId: project, termsHash, payee }), 'id');
    return seen(head, project);
  };
  const pay = async ({ project, maker, checker, payer }: Awarded, at: number): Promise<void> => {
    const trancheId = (await seen(maker, project)).tranches[at]?.id;
    await call(maker, 'releaseTranche', once({ trancheId, step: 'REQUEST' }), 'state');
    expect(await codeOf(maker, 'releaseTranche', once({ trancheId, step: 'APPROVE' }))).toBe(
      'TRANCHE_NEEDS_ANOTHER_PERSON',
    );
    await call(checker, 'releaseTranche', once({ trancheId, step: 'APPROVE' }), 'state');
    const { disbursementId } = (await seen(payer, project)).tranches[at] ?? {};
    await call(payer, 'disburse', once({ disbursementId }), 'state');
    await call(payer, 'settleDisbursement', once({ disbursementId, bankReference: '回单-7' }), 'state');
  };
  const report = async ({ project, head }: Awarded, at: number): Promise<string> => {
    const milestoneId = (await seen(head, project)).milestones[at]?.id ?? '';
    const report = { milestoneId, text: '已完成探访', spent: 400, ownSpent: 400 };
    await call(head, 'reportMilestone', once(report), 'id');
    return milestoneId;
  };

  it('is agreed, paid 50/30/20 by three persons as its milestones are passed, and settled below its contract', async () => {
    const awarded = await awardedBy(api, charity, 1_001);
    const { project, head, maker, checker } = awarded;
    expect((await signed(awarded)).tranches.map(({ amount, state }) => [amount, state])).toEqual([
      [500, 'CONDITION_MET'],
      [300, 'SCHEDULED'],
      [201, 'SCHEDULED'],
    ]);
    await pay(awarded, 0);
    const midterm = await report(awarded, 0);
    const verdict = { verdict: 'PASS', remark: '进展良好' };
    expect(await codeOf(head, 'evaluateMilestone', once({ milestoneId: midterm, ...verdict }))).toBe('NOT_FOUND');
    await call(checker, 'evaluateMilestone', once({ milestoneId: midterm, ...verdict }), 'id');
    await pay(awarded, 1);
    const milestoneId = await report(awarded, 1);
    await call(checker, 'evaluateMilestone', once({ milestoneId, ...verdict }), 'id');
    const found = { auditor: '盐城会计师事务所', reportNumber: '专审〔2026〕7 号', audited: 1_500, ownSpent: 600 };
    const audit = await call<{ settled: number }>(
      ...([checker, 'recordProjectAudit', once({ applicationId: project, ...found }), 'settled'] as const),
    );
    expect(audit.settled).toBe(100);
    await pay(awarded, 3);
    expect(await seen(maker, project)).toMatchObject({ ending: 'SETTLED', withheld: 101, clawback: 0 });
  });

  it('that fails at half-time is stopped, and what it did not verifiably spend comes back', async () => {
    const awarded = await awardedBy(api, charity, 1_000);
    const { project, head, checker, payer } = awarded;
    await signed(awarded);
    await pay(awarded, 0);
    const milestoneId = await report(awarded, 0);
    const verdict = { verdict: 'FAIL', remark: '挪作他用', verified: 180 };
    await call(checker, 'evaluateMilestone', once({ milestoneId, ...verdict }), 'id');
    const stopped = await seen(head, project);
    expect(stopped).toMatchObject({ ending: 'FAILED', withheld: 500, clawback: 320 });
    expect(stopped.tranches.map(({ state }) => state)).toEqual(['PAID', 'CANCELLED', 'CANCELLED']);
    const back = { applicationId: project, amount: 320 };
    expect(await codeOf(head, 'recordClawback', once(back))).toBe('NOT_FOUND');
    await call(payer, 'recordClawback', once(back), 'returned');
    expect(await seen(head, project)).toMatchObject({ clawback: 320, returned: 320 });
  });

  it('leaves nothing that an audit would find', async () => {
    const broken: string[] = [];
    for (const check of api.get(Checks).invariants) broken.push(...(await check.run(() => undefined)).broken);
    expect(broken).toEqual([]);
  });
});
