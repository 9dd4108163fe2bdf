import { newId } from '#kernel';
import { Checks } from '#platform';
import { forEachEngine, type GraphqlClient } from '#testing';
import { call, charityOf, type Charity } from './charity.js';
import { seedSmallDistrict, signIn } from './district.js';
import { startApi, type RunningApi } from './running-api.js';
import {
  secondAccountant,
  smallProjectsOf,
  step,
  submittedProject,
  terms,
  type SmallProjects,
} from './small-projects.js';

const PROJECT =
  'id state organisation approved subsidy termsHash disbursementId noticeFrom noticeUntil reason paidAt ' +
  'payee { account } inspections { number passed agrees }';

interface Project {
  readonly id: string;
  readonly state: string;
  readonly subsidy: number | null;
  readonly termsHash: string | null;
  readonly disbursementId: string | null;
}

forEachEngine('small projects, by real clients', (engine) => {
  let api: RunningApi;
  let charity: Charity;
  let small: SmallProjects;

  beforeAll(async () => {
    api = await startApi(engine);
    api.clock.set('2026-11-02T02:00:00.000Z');
    await seedSmallDistrict(api);
    charity = await charityOf(api);
    small = await smallProjectsOf(api, charity);
  });
  afterAll(() => api.close());

  const codeOf = async (client: GraphqlClient, name: string, input: object): Promise<string> => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const text = `mutation($input: ${type}!) { ${name}(input: $input) { __typename } }`;
    return (await client.send(text, { input })).errors[0]?.extensions.code ?? 'none';
  };
  const take = (client: GraphqlClient, name: string, id: string, more: object = {}): Promise<Project> =>
    call<Project>(client, name, step(id, more), PROJECT);
  const published = async (): Promise<unknown[]> => {
    const text =
      'query($r: ID!) { publishedMicroProjects(roundId: $r, first: 10) { nodes { title organisation approved state } } }';
    const answer = await api.anyone.run<{ publishedMicroProjects: { nodes: unknown[] } }>(text, { r: small.round });
    return answer.publishedMicroProjects.nodes;
  };
  const kinds = async (client: GraphqlClient): Promise<string[]> => {
    const { ventureTasks } = await client.run<{ ventureTasks: { kind: string; roundId: string }[] }>(
      '{ ventureTasks { kind roundId } }',
    );
    return ventureTasks.filter(({ roundId }) => roundId === small.round).map(({ kind }) => kind);
  };

  it('goes from the application to its money: 申报—审核—公示—确认—实施—验收—结算', async () => {
    const [officer, accountant] = [await signIn(api, 'resident'), await signIn(api, 'grid-worker')];
    const id = await submittedProject(small);
    await take(officer, 'returnMicroProject', id, { reason: '请补充预算' });
    expect(await kinds(small.head)).toEqual(['COMPLETE_APPLICATION']);
    await take(small.head, 'editMicroProject', id, { ...terms, asked: 5_000 });
    await take(small.head, 'submitMicroProject', id);
    expect(await kinds(officer)).toEqual(['REVIEW_MICRO_PROJECT']);
    expect(await codeOf(small.head, 'reviewMicroProject', step(id))).toBe('FORBIDDEN');
    expect(await take(officer, 'reviewMicroProject', id)).toMatchObject({ state: 'REVIEWED', approved: 5_000 });
    expect(await published()).toEqual([]);
    const notice = { roundId: small.round, projectIds: [id], idempotencyKey: newId() };
    const [noticed] = await call<Project[]>(officer, 'publishMicroNotice', notice, PROJECT);
    expect(noticed).toMatchObject({ noticeFrom: '2026-11-03', noticeUntil: '2026-11-09' });
    const shown = { title: terms.title, organisation: '爱心食堂 volunteer-3', approved: 5_000, state: 'IN_NOTICE' };
    expect(await published()).toEqual([shown]);
    expect(await codeOf(officer, 'confirmMicroProject', step(id))).toBe('MICRO_NEEDS_ANOTHER_PERSON');
    expect(await codeOf(accountant, 'confirmMicroProject', step(id))).toBe('MICRO_NOTICE_RUNNING');
    api.clock.set('2026-11-09T16:00:00.000Z');
    await take(await signIn(api, 'grid-worker'), 'confirmMicroProject', id);

    const head = await signIn(api, 'volunteer-3');
    await take(head, 'startMicroProject', id, { contractor: '安居修缮队' });
    await take(head, 'finishMicroProject', id, { report: '三栋楼已加装扶手' });
    const delegate = await signIn(api, 'volunteer-1');
    const inspection = { delegateId: small.delegate, passed: true, findings: '质量合格' };
    await take(await signIn(api, 'resident'), 'inspectMicroProject', id, inspection);
    expect(await kinds(delegate)).toEqual(['INSPECT_MICRO_PROJECT']);
    const opinion = { agrees: true, opinion: '满意', independent: true };
    expect(await codeOf(await signIn(api, 'volunteer-2'), 'signMicroInspection', step(id, opinion))).toBe('NOT_FOUND');
    const accepted = await take(delegate, 'signMicroInspection', id, opinion);
    expect(accepted).toMatchObject({ state: 'ACCEPTED', inspections: [{ number: 1, passed: true, agrees: true }] });

    await settle(id);
    const text = `query($id: ID!) { microProject(id: $id) { ${PROJECT} } }`;
    const { microProject } = await head.run<{ microProject: Project }>(text, { id });
    expect(microProject).toMatchObject({ state: 'SETTLED', subsidy: 4_200, payee: null });
    expect((microProject as unknown as { paidAt: string | null }).paidAt).not.toBeNull();
  });

  /** 70 % of 60 yuan, drawn up, approved and sent by three persons. */
  async function settle(id: string): Promise<void> {
    const [officer, accountant] = [await signIn(api, 'resident'), await signIn(api, 'grid-worker')];
    const payee = { name: '向阳社区', account: '6222000000000017', bank: '农商行' };
    const drawn = await take(officer, 'settleMicroProject', id, { settledCost: 6_000, payee });
    expect(drawn).toMatchObject({ subsidy: 4_200, payee: { account: payee.account } });
    const terms = { termsHash: drawn.termsHash };
    expect(await codeOf(officer, 'approveMicroSettlement', step(id, terms))).toBe('MICRO_NEEDS_ANOTHER_PERSON');
    const { disbursementId } = await take(accountant, 'approveMicroSettlement', id, terms);
    const once = (more: object = {}) => ({ disbursementId, idempotencyKey: newId(), ...more });
    expect(await codeOf(accountant, 'disburse', once())).toBe('DISBURSEMENT_NEEDS_SECOND_PERSON');
    const payer = await secondAccountant(api, 'volunteer-4', charity);
    await call(payer, 'disburse', once(), 'state');
    await call(payer, 'settleDisbursement', once({ bankReference: '回单-1' }), 'state');
  }

  it('leaves books that hold', async () => {
    for (const { name, run } of api.get(Checks).invariants) {
      expect([name, (await run(() => undefined)).broken]).toEqual([name, []]);
    }
  });

  it('takes nothing after the close', async () => {
    api.clock.advance({ days: 30 });
    const head = await signIn(api, 'volunteer-3');
    const { round: roundId, organisation: organisationId, region: regionId } = small;
    const draft = { ...terms, roundId, organisationId, regionId, idempotencyKey: newId() };
    const { id } = await call<{ id: string }>(head, 'draftMicroProject', draft, 'id');
    expect(await codeOf(head, 'submitMicroProject', step(id))).toBe('ROUND_CLOSED');
  });
});
