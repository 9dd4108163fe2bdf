import { newId } from '#kernel';
import { Checks, Database, UnitOfWork } from '#platform';
import { forEachEngine, type GraphqlClient } from '#testing';
import { call, charityOf, type Charity } from './charity.js';
import { seedSmallDistrict, signIn } from './district.js';
import { registerDocument } from './recognition.js';
import { startApi, type RunningApi } from './running-api.js';
import {
  openRound,
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
    const parts = await Promise.all(
      [delegate, await signIn(api, 'volunteer-2')].map((one) =>
        one.run<{ hasPartInRounds: boolean }>('{ hasPartInRounds }'),
      ),
    );
    expect(parts.map(({ hasPartInRounds }) => hasPartInRounds)).toEqual([true, false]);
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
    expect(await kinds(officer)).toEqual([]);
    expect(await kinds(accountant)).toEqual(['APPROVE_MICRO_SETTLEMENT']);
    const terms = { termsHash: drawn.termsHash };
    expect(await codeOf(officer, 'approveMicroSettlement', step(id, terms))).toBe('MICRO_NEEDS_ANOTHER_PERSON');
    const { disbursementId } = await take(accountant, 'approveMicroSettlement', id, terms);
    const once = (more: object = {}) => ({ disbursementId, idempotencyKey: newId(), ...more });
    expect(await codeOf(accountant, 'disburse', once())).toBe('DISBURSEMENT_NEEDS_SECOND_PERSON');
    const payer = await secondAccountant(api, 'volunteer-4', charity);
    expect([await kinds(accountant), await kinds(payer)]).toEqual([[], ['PAY_MICRO_SUBSIDY']]);
    await call(payer, 'disburse', once(), 'state');
    await call(payer, 'settleDisbursement', once({ bankReference: '回单-1' }), 'state');
    expect(await kinds(payer)).toEqual([]);
  }

  interface Published {
    readonly id: string;
    readonly state: string;
    readonly frozen: boolean;
    readonly objections: readonly { readonly state: string; readonly answer: string | null }[];
  }
  const publishedOne = async (id: string): Promise<Published | undefined> => {
    const text =
      'query($r: ID!) { publishedMicroProjects(roundId: $r, first: 10) { nodes { id state frozen objections { state answer } } } }';
    const answer = await api.anyone.run<{ publishedMicroProjects: { nodes: Published[] } }>(text, { r: small.round });
    return answer.publishedMicroProjects.nodes.find((one) => one.id === id);
  };
  const objection = (applicationId: string): object => ({
    ...{
      applicationId,
      statement: '申报单位与施工方有关联',
      evidence: '照片两张',
      idempotencyKey: newId(),
    },
  });
  const archive = async (roundId: string): Promise<string> =>
    codeOf(await signIn(api, 'resident'), 'archiveVentureRound', { roundId, idempotencyKey: newId() });

  let spared: string;

  it('waits where somebody objects, and it alone, and is out when the objection is right: 异议', async () => {
    const officer = await signIn(api, 'resident');
    const applying = { ...small, head: await signIn(api, 'volunteer-3') };
    const hit = await submittedProject(applying);
    spared = await submittedProject(applying);
    for (const id of [hit, spared]) await take(officer, 'reviewMicroProject', id);
    await registerDocument(api, 'volunteer-2', 'E80000002');
    await registerDocument(api, 'volunteer-5', 'E80000005');
    const neighbours = [await signIn(api, 'volunteer-2'), await signIn(api, 'volunteer-5')] as const;
    expect(await codeOf(neighbours[0], 'fileObjection', objection(hit))).toBe('NOT_FOUND');
    const notice = { roundId: small.round, projectIds: [hit, spared], idempotencyKey: newId() };
    await call(officer, 'publishMicroNotice', notice, 'id');
    const filed: { id: string }[] = [];
    for (const one of neighbours) {
      const found = await call<{ id: string }>(one, 'fileObjection', objection(hit), 'id state decideBy');
      expect(found).toMatchObject({ state: 'FILED', decideBy: '2026-11-17' });
      filed.push(found);
    }
    expect(await codeOf(neighbours[0], 'fileObjection', objection(hit))).toBe('OBJECTION_KNOWN');
    expect([(await publishedOne(hit))?.frozen, (await publishedOne(spared))?.frozen]).toEqual([true, false]);

    api.clock.set('2026-11-17T16:00:00.000Z');
    await api.settle();
    expect(await codeOf(await signIn(api, 'volunteer-2'), 'fileObjection', objection(spared))).toBe('NOTICE_OVER');
    const [again, accountant] = [await signIn(api, 'resident'), await signIn(api, 'grid-worker')];
    expect(await take(accountant, 'confirmMicroProject', spared)).toMatchObject({ state: 'CONFIRMED' });
    expect(await codeOf(accountant, 'confirmMicroProject', step(hit))).toBe('MICRO_ITEM_FROZEN');
    expect(await codeOf(again, 'rejectMicroProject', step(hit, { reason: '不符' }))).toBe('MICRO_ITEM_FROZEN');
    expect(await kinds(accountant)).toEqual(['DECIDE_OBJECTION', 'DECIDE_OBJECTION']);
    const [first = '', second = ''] = filed.map(({ id }) => id);
    const on = (objectionId: string, more: object = {}) => ({ objectionId, idempotencyKey: newId(), ...more });
    expect(await codeOf(again, 'admitObjection', on(first))).toBe('OBJECTION_NEEDS_ANOTHER_PERSON');
    await call(accountant, 'refuseObjection', on(first, { answer: '未附证据' }), 'state');
    expect(await codeOf(accountant, 'confirmMicroProject', step(hit))).toBe('MICRO_ITEM_FROZEN');
    await call(accountant, 'admitObjection', on(second), 'state');
    await call(accountant, 'decideObjection', on(second, { decision: 'UPHOLD', answer: '经复核属实' }), 'state');
    const out = await publishedOne(hit);
    expect(out).toMatchObject({ state: 'REJECTED', frozen: false });
    expect(out?.objections).toMatchObject([
      { state: 'INADMISSIBLE', answer: '未附证据' },
      { state: 'UPHELD', answer: '经复核属实' },
    ]);
    expect(JSON.stringify(out)).not.toContain('周桂英');
    expect((await publishedOne(spared))?.state).toBe('CONFIRMED');
  });

  it('bars who breaks it off, until another person lifts that; a round of which nothing is open is archived', async () => {
    const officer = await signIn(api, 'resident');
    expect(await archive(small.round)).toBe('ROUND_NOT_OVER');
    await take(officer, 'terminateMicroProject', spared, { reason: '擅自停工' });
    const round = await openRound(api, charity);
    expect(await archive(round)).toBe('STATE_NOT_ALLOWED');
    expect(await archive(small.round)).toBe('none');

    const [head, accountant] = [await signIn(api, 'volunteer-3'), await signIn(api, 'grid-worker')];
    const { organisation: organisationId, region: regionId } = small;
    const draft = { ...terms, roundId: round, organisationId, regionId, idempotencyKey: newId() };
    const { id } = await call<{ id: string }>(head, 'draftMicroProject', draft, 'id');
    expect(await codeOf(head, 'submitMicroProject', step(id))).toBe('APPLICANT_BARRED');
    const text =
      'query($id: ID!) { ventureBans(organisationId: $id) { id applicationId breachOn lastOn reason liftedAt liftReason } }';
    interface Ban {
      readonly id: string;
      readonly liftReason: string | null;
    }
    const bansFor = async (client: GraphqlClient): Promise<Ban[]> =>
      (await client.run<{ ventureBans: Ban[] }>(text, { id: organisationId })).ventureBans;
    const [ban] = await bansFor(head);
    const days = { breachOn: '2026-11-18', lastOn: '2028-11-18' };
    expect(ban).toMatchObject({ applicationId: spared, ...days, reason: '擅自停工', liftedAt: null });
    expect(await bansFor(await signIn(api, 'volunteer-2'))).toEqual([]);
    const lift = () => ({ banId: ban?.id, reason: '停工系不可抗力', idempotencyKey: newId() });
    expect(await codeOf(head, 'liftVentureBan', lift())).toBe('FORBIDDEN');
    expect(await codeOf(await signIn(api, 'resident'), 'liftVentureBan', lift())).toBe('BAN_NEEDS_ANOTHER_PERSON');
    await call(accountant, 'liftVentureBan', lift(), 'liftedAt');
    expect(await codeOf(accountant, 'liftVentureBan', lift())).toBe('BAN_ALREADY_LIFTED');
    expect((await bansFor(accountant))[0]?.liftReason).toBe('停工系不可抗力');
    expect(await take(head, 'submitMicroProject', id)).toMatchObject({ state: 'SUBMITTED' });
  });

  it('leaves books that hold', async () => {
    for (const { name, run } of api.get(Checks).invariants) {
      expect([name, (await run(() => undefined)).broken]).toEqual([name, []]);
    }
  });

  it('counts what reached the server before the close, though the round closes while it waits', async () => {
    const round = await openRound(api, charity);
    const { ventureRound } = await api.anyone.run<{ ventureRound: { closeAt: string } }>(
      'query($id: ID!) { ventureRound(id: $id) { closeAt } }',
      { id: round },
    );
    const closeAt = Date.parse(ventureRound.closeAt);
    const drafting = await signIn(api, 'volunteer-3');
    const { organisation: organisationId, region: regionId } = small;
    const drafted = async (): Promise<string> => {
      const draft = { ...terms, roundId: round, organisationId, regionId, idempotencyKey: newId() };
      return (await call<{ id: string }>(drafting, 'draftMicroProject', draft, 'id')).id;
    };
    const ids = [await drafted(), await drafted(), await drafted()];
    api.clock.set(new Date(closeAt - 1));
    const head = await signIn(api, 'volunteer-3');
    /** Long enough for the server to have taken in whatever was sent before. */
    const afterwards = async (): Promise<void> => {
      for (let times = 0; times < 5; times += 1) await fetch(`${api.url}/health/live`);
    };
    const change = (sql: string) => api.get(Database).change(sql, [round]);
    /** In one request: what is handed in waits for what is written before, and not only for the lock of its round. */
    const editedAndSubmitted = async (client: GraphqlClient, id: string): Promise<string> => {
      const text =
        'mutation($edit: EditMicroProjectInput!, $submit: SubmitMicroProjectInput!) ' +
        '{ editMicroProject(input: $edit) { id } submitMicroProject(input: $submit) { state } }';
      const { errors } = await client.send(text, { edit: step(id, terms), submit: step(id) });
      return errors[0]?.extensions.code ?? 'none';
    };
    const waiting: Promise<string>[] = [];
    await api.get(UnitOfWork).run(async () => {
      await change('UPDATE ventures_round SET version = version + 1 WHERE id = ?');
      for (const [at, id] of ids.entries()) {
        api.clock.set(new Date(closeAt - 1 + at));
        waiting.push(editedAndSubmitted(head, id));
        await afterwards();
      }
      await change("UPDATE ventures_round SET state = 'CLOSED' WHERE id = ?");
    });
    expect(await Promise.all(waiting)).toEqual(['none', 'none', 'ROUND_CLOSED']);
    const text = 'query($id: ID!) { microProject(id: $id) { state submittedAt } }';
    const found = await Promise.all(ids.map((id) => head.run<{ microProject: object }>(text, { id })));
    expect(found.map(({ microProject }) => microProject)).toEqual([
      { state: 'SUBMITTED', submittedAt: new Date(closeAt - 1).toISOString() },
      { state: 'SUBMITTED', submittedAt: new Date(closeAt).toISOString() },
      { state: 'DRAFT', submittedAt: null },
    ]);
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
