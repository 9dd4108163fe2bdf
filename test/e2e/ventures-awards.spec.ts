import { newId } from '#kernel';
import { Checks } from '#platform';
import { forEachEngine, type GraphqlClient } from '#testing';
import { awardedBy, type Awarded } from './awarded.js';
import { call, charityOf, type Charity } from './charity.js';
import { seedSmallDistrict, signIn } from './district.js';
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
  const waiting = async (client: GraphqlClient, id: string): Promise<string[]> => {
    type Tasks = { ventureTasks: { kind: string; applicationId: string | null }[] };
    const { ventureTasks } = await client.run<Tasks>('{ ventureTasks { kind applicationId } }');
    return ventureTasks.filter(({ applicationId }) => applicationId === id).map(({ kind }) => kind);
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

  it('gives up what cannot come back, as one proposes and the accountant decides: 核销', async () => {
    const awarded = await awardedBy(api, charity, 1_000);
    const { project, round, head, maker, checker, payer } = awarded;
    await signed(awarded);
    await pay(awarded, 0);
    const milestoneId = await report(awarded, 0);
    const verdict = { verdict: 'FAIL', remark: '机构已注销', verified: 180 };
    await call(checker, 'evaluateMilestone', once({ milestoneId, ...verdict }), 'id');
    await call(payer, 'recordClawback', once({ applicationId: project, amount: 120 }), 'returned');
    const archive = () => codeOf(maker, 'archiveVentureRound', once({ roundId: round }));
    expect(await archive()).toBe('ROUND_NOT_OVER');
    const decision = (amount: number, approves = true) => once({ applicationId: project, amount, approves });
    expect(await codeOf(payer, 'decideWriteOff', decision(200))).toBe('VENTURE_PROPOSAL_MISSING');
    const proposal = () => once({ applicationId: project, reason: '机构注销，无财产可供追回' });
    expect(await codeOf(head, 'proposeWriteOff', proposal())).toBe('NOT_FOUND');
    await call(maker, 'proposeWriteOff', proposal(), 'id');
    expect(await codeOf(maker, 'decideWriteOff', decision(200))).toBe('NOT_FOUND');
    expect(await codeOf(payer, 'decideWriteOff', decision(320))).toBe('VENTURE_PROPOSAL_CHANGED');
    expect([await waiting(payer, project), await waiting(maker, project)]).toEqual([['DECIDE_WRITE_OFF'], []]);
    await call(payer, 'decideWriteOff', decision(200, false), 'id');
    expect(await waiting(payer, project)).toEqual([]);
    expect(await archive()).toBe('ROUND_NOT_OVER');
    await call(maker, 'proposeWriteOff', proposal(), 'id');
    await call(payer, 'decideWriteOff', decision(200), 'id');
    const text =
      'query($id: ID!) { ventureProject(id: $id) { clawback returned writtenOff writeOffs { amount decision reason } } }';
    const { ventureProject } = await head.run<{ ventureProject: unknown }>(text, { id: project });
    expect(ventureProject).toMatchObject({
      ...{ clawback: 320, returned: 120, writtenOff: 200 },
      writeOffs: [
        { amount: 200, decision: 'REFUSED' },
        { amount: 200, decision: 'APPROVED' },
      ],
    });
    expect(await codeOf(maker, 'proposeWriteOff', proposal())).toBe('NOTHING_TO_WRITE_OFF');
    expect(await codeOf(payer, 'recordClawback', once({ applicationId: project, amount: 1 }))).toBe(
      'CLAWBACK_EXCEEDED',
    );
    expect(await archive()).toBe('none');
  });

  it('is paid to another account only where the charity agrees, and what was ordered before goes to the old one', async () => {
    const awarded = await awardedBy(api, charity, 1_000);
    const { project, head, maker, checker, payer } = awarded;
    await signed(awarded);
    const paidTo = async (): Promise<string | undefined> => {
      const { disbursementId } = (await seen(payer, project)).tranches[0] ?? {};
      const text = 'query($f: ID!) { disbursements(fundId: $f, first: 50) { nodes { id payee { account } } } }';
      type Page = { disbursements: { nodes: { id: string; payee: { account: string } | null }[] } };
      const { disbursements } = await payer.run<Page>(text, { f: charity.fund });
      return disbursements.nodes.find(({ id }) => id === disbursementId)?.payee?.account;
    };
    const trancheId = (await seen(maker, project)).tranches[0]?.id;
    const order = async (): Promise<void> => {
      await call(maker, 'releaseTranche', once({ trancheId, step: 'REQUEST' }), 'state');
      await call(checker, 'releaseTranche', once({ trancheId, step: 'APPROVE' }), 'state');
    };
    const payee = { name: '新洋社会工作服务中心', account: '6222000000000099', bank: '盐城银行' };
    const change = once({ applicationId: project, payee, reason: '原账户已销户' });
    expect(await codeOf(checker, 'proposePayeeChange', change)).toBe('NOT_FOUND');
    await call(head, 'proposePayeeChange', change, 'id');
    type Changes = { payeeChanges: { changeHash: string; decision: string | null; payee: typeof payee | null }[] };
    const changes = async (client: GraphqlClient): Promise<Changes['payeeChanges']> => {
      const text =
        'query($id: ID!) { ventureProject(id: $id) { payeeChanges { changeHash decision payee { name account bank } } } }';
      return (await client.run<{ ventureProject: Changes }>(text, { id: project })).ventureProject.payeeChanges;
    };
    const [asked] = await changes(checker);
    expect(asked).toMatchObject({ decision: null, payee });
    expect(await waiting(checker, project)).toContain('DECIDE_PAYEE_CHANGE');
    expect((await changes(await signIn(api, 'officer')))[0]).toMatchObject({ payee: null });
    await order();
    expect(await paidTo()).toBe('6222000000000007');
    const decision = (changeHash = asked?.changeHash) => once({ applicationId: project, changeHash, approves: true });
    expect(await codeOf(head, 'decidePayeeChange', decision())).toBe('NOT_FOUND');
    expect(await codeOf(checker, 'decidePayeeChange', decision('f'.repeat(64)))).toBe('VENTURE_PROPOSAL_CHANGED');
    await call(checker, 'decidePayeeChange', decision(), 'id');
    expect(await codeOf(checker, 'decidePayeeChange', decision())).toBe('VENTURE_PROPOSAL_MISSING');
    expect(await paidTo()).toBe('6222000000000007');
    await call(checker, 'holdTranche', once({ trancheId, reason: '账户已变更' }), 'state');
    await call(checker, 'resumeTranche', once({ trancheId }), 'state');
    await order();
    expect(await paidTo()).toBe(payee.account);
  });

  it('leaves nothing that an audit would find', async () => {
    const broken: string[] = [];
    for (const check of api.get(Checks).invariants) broken.push(...(await check.run(() => undefined)).broken);
    expect(broken).toEqual([]);
  });
});
