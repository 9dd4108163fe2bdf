import { newId } from '#kernel';
import { Database, UnitOfWork } from '#platform';
import { forEachEngine, type GraphqlClient } from '#testing';
import { call, charityOf, type Charity } from './charity.js';
import { seedSmallDistrict, signIn } from './district.js';
import { headOf } from './offered.js';
import { startApi, type RunningApi } from './running-api.js';

const FEED = 'subscription($id: ID!, $after: Cursor) { roundUpdated(roundId: $id, after: $after) { round { state } } }';
const ROUND = 'id state rulebook rulebookHash rules { name places budget tranches { percent } } host';
const DAY_MS = 86_400_000;

interface Round {
  readonly id: string;
  readonly state: string;
  readonly rulebook: string;
  readonly rulebookHash: string | null;
}

const contents = {
  ...{ category: 'GENERAL', title: '银龄课堂', problem: '缺少陪伴', beneficiaries: '老人', activities: '课程' },
  ...{ outputs: '96 次课程', lines: [{ code: 'STAFF', name: '人员', amount: 5_000_000 }] },
  ...{ budget: 5_000_000, asked: 4_000_000, own: 1_000_000 },
};

forEachEngine('rounds, by real clients', (engine) => {
  let api: RunningApi;
  let charity: Charity;
  let round: Round;

  beforeAll(async () => {
    api = await startApi(engine);
    api.clock.set('2026-03-02T02:00:00.000Z');
    await seedSmallDistrict(api);
    charity = await charityOf(api);
  });
  afterAll(() => api.close());

  const at = (days: number, ms = 0): Date => new Date(Date.parse('2026-03-02T02:00:00.000Z') + days * DAY_MS + ms);
  const turnTo = async (instant: Date): Promise<void> => {
    api.clock.set(instant);
    await api.settle();
  };
  const once = (id: object, more: object = {}) => ({ ...id, idempotencyKey: newId(), ...more });
  const codeOf = async (client: GraphqlClient, name: string, input: object): Promise<string> => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const text = `mutation($input: ${type}!) { ${name}(input: $input) { id } }`;
    return client.codeOf(text, { input });
  };
  const drafted = async (head: GraphqlClient, organisationId: string, change: object = {}): Promise<string> => {
    const input = once({ roundId: round.id, organisationId }, { ...contents, ...change });
    return (await call<{ id: string }>(head, 'draftVentureApplication', input, 'id')).id;
  };
  const stateOf = async (client: GraphqlClient, id: string): Promise<string> => {
    const text = 'query($id: ID!) { ventureApplication(id: $id) { state } }';
    return (await client.run<{ ventureApplication: { state: string } }>(text, { id })).ventureApplication.state;
  };
  const tasksOf = async (client: GraphqlClient): Promise<string[]> => {
    const { ventureTasks } = await client.run<{ ventureTasks: { kind: string; dueAt: string | null }[] }>(
      '{ ventureTasks { kind dueAt } }',
    );
    return ventureTasks.map(({ kind, dueAt }) => `${kind} ${dueAt ?? '-'}`);
  };

  it('are drafted from a city, pinned by a hash that anybody can recompute', async () => {
    const officer = await signIn(api, 'resident');
    const { host: hostId, fund: fundId, purpose: purposeId } = charity;
    const dates = { openAt: at(1).toISOString(), closeAt: at(31).toISOString() };
    const draft = once({ hostId, fundId, purposeId }, { title: '第三届公益创投', preset: 'TINGHU', ...dates });
    round = await call<Round>(officer, 'createVentureRound', draft, ROUND);
    expect(round).toMatchObject({ state: 'DRAFT', rulebookHash: null, host: '亭湖区慈善会' });
    expect(await tasksOf(officer)).toEqual([`ANNOUNCE_ROUND ${dates.openAt}`]);
    const text = `query($id: ID!) { ventureRound(id: $id) { ${ROUND} } }`;
    expect(await api.anyone.codeOf(text, { id: round.id })).toBe('NOT_FOUND');
    expect(await codeOf(await signIn(api, 'volunteer-1'), 'announceRound', once({ roundId: round.id }))).toBe(
      'FORBIDDEN',
    );
    expect(await codeOf(officer, 'announceRound', once({ roundId: round.id }))).toBe('BAD_USER_INPUT');
    const publicValueName = '截止后首期双色球号码';
    round = await call<Round>(officer, 'announceRound', once({ roundId: round.id }, { publicValueName }), ROUND);
    const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(round.rulebook));
    expect(Buffer.from(bytes).toString('hex')).toBe(round.rulebookHash);
    const edit = once({ roundId: round.id }, { rulebook: round.rulebook });
    expect(await codeOf(officer, 'editVentureRound', edit)).toBe('RULEBOOK_PINNED');
    const { ventureRound } = await api.anyone.run<{ ventureRound: Round }>(text, { id: round.id });
    expect(ventureRound).toMatchObject({ state: 'ANNOUNCED', rules: { places: 28, budget: 115_000_000 } });
  });

  it('take applications until the last millisecond, return them, screen them, and push each phase', async () => {
    const { feedCursor: after } = await (await signIn(api, 'resident')).run<{ feedCursor: string }>('{ feedCursor }');
    const text = 'query($id: ID!) { ventureRound(id: $id) { regionId } }';
    const { ventureRound } = await api.anyone.run<{ ventureRound: { regionId: string } }>(text, { id: round.id });
    const { regionId } = ventureRound;
    const { organisation } = await headOf(api, 'volunteer-1', regionId);
    const other = await headOf(api, 'volunteer-2', regionId);
    await turnTo(at(2));
    const [head, officer] = [await signIn(api, 'volunteer-1'), await signIn(api, 'resident')];
    const id = await drafted(head, organisation);
    const unsound = await drafted(head, organisation, { lines: [{ code: 'STAFF', amount: 1 }] });
    const late = await drafted(head, organisation);
    expect(
      await codeOf(
        head,
        'draftVentureApplication',
        once({ roundId: round.id, organisationId: other.organisation }, contents),
      ),
    ).toBe('NOT_FOUND');
    expect(await codeOf(head, 'submitApplication', once({ applicationId: unsound }))).toBe('BUDGET_NOT_SOUND');
    const key = once({ applicationId: id });
    expect(await call(head, 'submitApplication', key, 'state organisation')).toMatchObject({ state: 'SUBMITTED' });
    expect(await call(head, 'submitApplication', key, 'state')).toEqual({ state: 'SUBMITTED' });
    expect(await stateOf(officer, id)).toBe('SUBMITTED');
    const read = 'query($id: ID!) { ventureApplication(id: $id) { id } }';
    expect(await (await signIn(api, 'volunteer-2')).codeOf(read, { id })).toBe('NOT_FOUND');
    const back = once({ applicationId: id }, { reason: '请补充登记证书' });
    await call(officer, 'returnApplication', back, 'state reason');
    const due = at(31).toISOString();
    expect(await tasksOf(head)).toEqual(Array(3).fill(`COMPLETE_APPLICATION ${due}`));
    await call(head, 'editVentureApplication', once({ applicationId: id }, { title: '银龄学堂' }), 'title');

    api.clock.set(at(31));
    const inTime = await signIn(api, 'volunteer-1');
    await call(inTime, 'submitApplication', once({ applicationId: id }), 'state');
    api.clock.set(at(31, 1));
    expect(await codeOf(inTime, 'submitApplication', once({ applicationId: late }))).toBe('ROUND_CLOSED');
    await api.settle();
    const staff = await signIn(api, 'resident');
    expect(await tasksOf(staff)).toContain('START_SCREENING -');
    await call(staff, 'startScreening', once({ roundId: round.id }), 'state');
    expect(await codeOf(staff, 'startReview', once({ roundId: round.id }))).toBe('SCREENING_NOT_DONE');
    const passed = once({ applicationId: id }, { step: 'DOCUMENTS', passed: true });
    expect(await codeOf(await signIn(api, 'volunteer-1'), 'screenApplication', passed)).toBe('FORBIDDEN');
    await call(staff, 'screenApplication', passed, 'state screenings { step passed }');
    expect(await stateOf(staff, id)).toBe('ELIGIBLE');
    const list = `query($id: ID!) { ventureApplications(roundId: $id) { nodes { id state organisation } } }`;
    const { ventureApplications } = await staff.run<{ ventureApplications: { nodes: unknown[] } }>(list, {
      id: round.id,
    });
    expect(ventureApplications.nodes).toEqual([{ id, state: 'ELIGIBLE', organisation: '爱心食堂 volunteer-1' }]);
    const follower = await signIn(api, 'volunteer-5');
    const updates = follower.subscribe<{ roundUpdated: { round: { state: string } } }>(FEED, { id: round.id, after });
    const missed = await updates.until((received) => received.length === 3);
    expect(missed.map(({ roundUpdated }) => roundUpdated.round.state)).toEqual(Array(3).fill('SCREENING'));
    await call(staff, 'startReview', once({ roundId: round.id }), 'state');
    const pushed = await updates.until((received) => received.length === 4);
    expect(pushed.at(-1)?.roundUpdated.round.state).toBe('REVIEW');
    await follower.close();
  });

  it('count an application by the instant at which it reached the server, though the round closes while it waits', async () => {
    const officer = await signIn(api, 'resident');
    const now = api.clock.now().getTime();
    const [openAt, closeAt] = [new Date(now + 60_000), new Date(now + 31 * DAY_MS)];
    const { host: hostId, fund: fundId, purpose: purposeId } = charity;
    const draft = once({ hostId, fundId, purposeId }, { title: '第四届公益创投', preset: 'TINGHU', openAt, closeAt });
    round = await call<Round>(officer, 'createVentureRound', draft, ROUND);
    await call(officer, 'announceRound', once({ roundId: round.id }, { publicValueName: '首期双色球' }), 'id');
    const organisations = 'query { me { roles { role scopeId } } }';
    const head = await signIn(api, 'volunteer-1');
    const { me } = await head.run<{ me: { roles: { role: string; scopeId: string }[] } }>(organisations);
    const organisation = me.roles.find(({ role }) => role === 'ORGANISATION_ADMIN')?.scopeId ?? '';
    const ids = [
      await drafted(head, organisation),
      await drafted(head, organisation),
      await drafted(head, organisation),
    ];
    api.clock.set(new Date(closeAt.getTime() - 1));
    const client = await signIn(api, 'volunteer-1');
    /** Long enough for the server to have taken in whatever was sent before. */
    const afterwards = async (): Promise<void> => {
      for (let times = 0; times < 5; times += 1) await fetch(`${api.url}/health/live`);
    };
    const change = (sql: string) => api.get(Database).change(sql, [round.id]);
    const waiting: Promise<string>[] = [];
    await api.get(UnitOfWork).run(async () => {
      await change('UPDATE ventures_round SET version = version + 1 WHERE id = ?');
      for (const [at, applicationId] of ids.entries()) {
        api.clock.set(new Date(closeAt.getTime() - 1 + at));
        waiting.push(codeOf(client, 'submitApplication', once({ applicationId })));
        await afterwards();
      }
      await change("UPDATE ventures_round SET state = 'CLOSED' WHERE id = ?");
    });
    expect(await Promise.all(waiting)).toEqual(['none', 'none', 'ROUND_CLOSED']);
    const text = 'query($id: ID!) { ventureApplication(id: $id) { state submittedAt } }';
    const found = ids.map((id) => client.run<{ ventureApplication: object }>(text, { id }));
    const iso = (late: number): string => new Date(closeAt.getTime() + late).toISOString();
    expect((await Promise.all(found)).map(({ ventureApplication }) => ventureApplication)).toEqual([
      { state: 'SUBMITTED', submittedAt: iso(-1) },
      { state: 'SUBMITTED', submittedAt: iso(0) },
      { state: 'DRAFT', submittedAt: null },
    ]);
  });
});
