import { newId } from '#kernel';
import { forEachEngine, type GraphqlClient } from '#testing';
import { seedSmallDistrict, signIn } from './district.js';
import { personIdOf, publishLadder } from './recognition.js';
import { startApi, type RunningApi } from './running-api.js';
import { serve } from './served.js';

const APPLY =
  'mutation($input: ApplyForStarInput!) { applyForStar(input: $input) { id star state required { minutes } } }';
const DECIDE =
  'mutation($input: DecideStarApplicationInput!) { decideStarApplication(input: $input) { id state noticeId reason } }';
const WITHDRAW = 'mutation($id: ID!) { withdrawStarApplication(applicationId: $id) { state } }';
const OBJECT = 'mutation($input: ObjectToNoticeInput!) { objectToNotice(input: $input) { state } }';
const ANSWER = 'mutation($input: DecideNoticeObjectionInput!) { decideNoticeObjection(input: $input) { state } }';
const MINE =
  '{ myStars { star countedMinutes minutes { signed backfilled } applications { id star state awardedAt revokedAt } } }';
const NOTICES = '{ publicNotices { nodes { id kind state maskedName volunteerNumber star minutes startsOn endsOn } } }';

interface Mine {
  myStars: { star: number; countedMinutes: number; applications: { id: string; star: number; state: string }[] };
}

forEachEngine('stars, by real clients', (engine) => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await startApi(engine);
    await seedSmallDistrict(api);
  });
  afterAll(() => api.close());

  const station = () => signIn(api, 'station-worker');
  const volunteer = () => signIn(api, 'volunteer-1');
  const mine = async () => (await (await volunteer()).run<Mine>(MINE)).myStars;
  const apply = async (star: number, client?: GraphqlClient) =>
    (client ?? (await volunteer())).send<{ applyForStar: { id: string; state: string } }>(APPLY, {
      input: { star, idempotencyKey: newId() },
    });
  const decide = async (applicationId: string, decision: string) =>
    (await station()).send<{ decideStarApplication: { state: string; noticeId: string } }>(DECIDE, {
      input: { applicationId, decision, reason: '已核对', idempotencyKey: newId() },
    });
  /** Applies and is approved; returns the application and its notice. */
  const onNotice = async (star: number): Promise<{ id: string; noticeId: string }> => {
    const id = (await apply(star)).data?.applyForStar.id ?? '';
    const { data } = await decide(id, 'APPROVE');
    return { id, noticeId: data?.decideStarApplication.noticeId ?? '' };
  };
  const stateOf = async (id: string) => (await mine()).applications.find((one) => one.id === id)?.state;
  const codes = (errors: readonly { extensions: { code: string } }[]) =>
    errors.map(({ extensions }) => extensions.code);

  it('are 100 hours and more by default, so an hour gives none', async () => {
    await settledService();
    const { errors } = await apply(1);
    expect(errors[0]?.extensions).toMatchObject({
      code: 'STAR_NOT_REACHED',
      params: { star: 1, minutes: 60, neededMinutes: 6000 },
    });
    expect(codes((await apply(6)).errors)).toEqual(['STAR_UNKNOWN']);
    expect(codes((await apply(0)).errors)).toEqual(['BAD_USER_INPUT']);
    expect(codes((await apply(1, await station())).errors)).toEqual(['NOT_FOUND']);
  });

  it('are applied for once at a time, however often and at once', async () => {
    await publishLadder(api);
    const client = await volunteer();
    const input = { star: 1, idempotencyKey: newId() };
    const answers = await Promise.all(Array.from({ length: 5 }, () => client.run(APPLY, { input })));
    expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
    const others = await Promise.all(Array.from({ length: 5 }, () => apply(1)));
    expect(others.flatMap(({ errors }) => codes(errors))).toEqual(Array(5).fill('STAR_APPLICATION_OPEN'));
    const open = (await mine()).applications[0];
    expect(await client.run(WITHDRAW, { id: open?.id })).toEqual({ withdrawStarApplication: { state: 'WITHDRAWN' } });
    expect(await client.codeOf(WITHDRAW, { id: open?.id })).toBe('STATE_NOT_ALLOWED');
  });

  it('of somebody else, and of nobody, are not found; only staff review', async () => {
    const id = (await apply(1)).data?.applyForStar.id ?? '';
    const stranger = await signIn(api, 'volunteer-2');
    for (const applicationId of [id, newId()]) {
      expect(await stranger.codeOf(WITHDRAW, { id: applicationId })).toBe('NOT_FOUND');
      const input = { applicationId, decision: 'APPROVE', reason: '好', idempotencyKey: newId() };
      expect(await stranger.codeOf(DECIDE, { input })).toBe('FORBIDDEN');
      expect(await api.anyone.codeOf(DECIDE, { input })).toBe('UNAUTHENTICATED');
    }
    expect(await stranger.codeOf('{ starApplications { nodes { id } } }')).toBe('FORBIDDEN');
    const { data } = await decide(id, 'REJECT');
    expect(data?.decideStarApplication.state).toBe('REJECTED');
    expect(codes((await decide(id, 'APPROVE')).errors)).toEqual(['STATE_NOT_ALLOWED']);
  });

  it('are on public notice for five working days, with a masked name, and then awarded', async () => {
    const { id } = await onNotice(1);
    const { publicNotices } = await api.anyone.run<{ publicNotices: { nodes: Record<string, unknown>[] } }>(NOTICES);
    const [notice] = publicNotices.nodes;
    expect(notice).toMatchObject({ kind: 'STAR', state: 'OPEN', star: 1, minutes: 60, startsOn: '2026-03-02' });
    // Monday 2 March, five working days: 3, 4, 5, 6, 9 March.
    expect(notice?.endsOn).toBe('2026-03-09');
    expect(notice?.maskedName).toMatch(/^.\*\*$/u);
    expect(notice?.volunteerNumber).toMatch(/^\d{13}$/);
    api.clock.set('2026-03-09T15:59:59.999Z');
    await api.settle();
    expect(await stateOf(id)).toBe('NOTICE');
    api.clock.advance({ ms: 1 });
    await api.settle();
    expect(await mine()).toMatchObject({ star: 1, countedMinutes: 60 });
    expect((await api.anyone.run<{ publicNotices: { nodes: object[] } }>(NOTICES)).publicNotices.nodes).toEqual([]);
    expect(codes((await apply(1)).errors)).toEqual(['STAR_ALREADY_HELD']);
  });

  it('wait while an objection is open, and go on when it is dismissed', async () => {
    await settledService();
    const { id, noticeId } = await onNotice(2);
    const object = async (key: string) =>
      (await signIn(api, key)).codeOf(OBJECT, { input: { noticeId, reason: '时长不实', idempotencyKey: newId() } });
    const dismiss = async (client: GraphqlClient) =>
      client.codeOf(ANSWER, {
        input: { noticeId, decision: 'DISMISS', reason: '记录属实', idempotencyKey: newId() },
      });
    expect(await api.anyone.codeOf(OBJECT, { input: { noticeId, reason: '不实', idempotencyKey: newId() } })).toBe(
      'UNAUTHENTICATED',
    );
    expect(await object('volunteer-3')).toBe('none');
    expect(await object('resident')).toBe('STATE_NOT_ALLOWED');
    expect(await dismiss(await signIn(api, 'volunteer-3'))).toBe('NOT_FOUND');
    expect(await dismiss(await station())).toBe('none');
    expect(await object('volunteer-3')).toBe('OBJECTION_REPEATED');

    expect(await object('volunteer-4')).toBe('none');
    api.clock.advance({ days: 20 });
    await api.settle();
    expect(await stateOf(id)).toBe('NOTICE');
    expect(await dismiss(await station())).toBe('none');
    await api.settle();
    expect(await mine()).toMatchObject({ star: 2, countedMinutes: 120 });
  });

  it('are taken back with the hours behind them, and no others', async () => {
    const records = await (
      await volunteer()
    ).run<{ myServiceRecords: { nodes: { id: string }[] } }>('{ myServiceRecords { nodes { id } } }');
    const colleague = await colleagueOfStation();
    await colleague.run(
      'mutation($input: RevokeServiceRecordInput!) { revokeServiceRecord(input: $input) { state } }',
      {
        input: { recordId: records.myServiceRecords.nodes[0]?.id, reason: '查无此次服务', idempotencyKey: newId() },
      },
    );
    await api.settle();
    const { star, applications } = await mine();
    expect(star).toBe(1);
    expect(applications.map((one) => [one.star, one.state])).toEqual([
      [2, 'REVOKED'],
      [1, 'AWARDED'],
      [1, 'REJECTED'],
      [1, 'WITHDRAWN'],
    ]);
  });

  it('need a calendar that knows the year: what would be guessed is refused, and nothing changes', async () => {
    await settledService();
    api.clock.set('2026-12-28T02:00:00.000Z');
    const id = (await apply(2)).data?.applyForStar.id ?? '';
    const { errors } = await decide(id, 'APPROVE');
    expect(errors[0]?.extensions).toMatchObject({ code: 'CALENDAR_YEAR_UNKNOWN', params: { year: 2027 } });
    expect(await stateOf(id)).toBe('SUBMITTED');
  });

  it('are not awarded once an objection is upheld', async () => {
    api.clock.set('2026-11-02T02:00:00.000Z');
    const open = (await mine()).applications.find(({ state }) => state === 'SUBMITTED')?.id ?? '';
    const { data } = await decide(open, 'APPROVE');
    const noticeId = data?.decideStarApplication.noticeId;
    const input = { noticeId, reason: '时长不实', idempotencyKey: newId() };
    await (await signIn(api, 'volunteer-4')).run(OBJECT, { input });
    const answer = { noticeId, decision: 'UPHOLD', reason: '查实', idempotencyKey: newId() };
    expect(await (await station()).run(ANSWER, { input: answer })).toEqual({
      decideNoticeObjection: { state: 'UPHELD' },
    });
    api.clock.advance({ days: 30 });
    await api.settle();
    expect(await stateOf(open)).toBe('REJECTED');
    expect((await mine()).star).toBe(1);
  });

  it('of the higher steps are reviewed by the district alone, where the ladder says so', async () => {
    await publishLadder(api, 120, 2);
    const id = (await apply(2)).data?.applyForStar.id ?? '';
    expect(codes((await decide(id, 'APPROVE')).errors)).toEqual(['STAR_NEEDS_DISTRICT']);
    expect(codes((await decide(id, 'REJECT')).errors)).toEqual(['STAR_NEEDS_DISTRICT']);
    expect(await stateOf(id)).toBe('SUBMITTED');
    const input = { applicationId: id, decision: 'APPROVE', reason: '区级评审通过', idempotencyKey: newId() };
    expect(await (await signIn(api, 'officer')).codeOf(DECIDE, { input })).toBe('none');
    expect(await stateOf(id)).toBe('NOTICE');
  });

  /** An hour of service that took effect, and whatever follows from it. Nobody is asked at night. */
  async function settledService(): Promise<void> {
    const morning = new Date(`${api.clock.now().toISOString().slice(0, 10)}T02:00:00.000Z`);
    if (morning < api.clock.now()) morning.setUTCDate(morning.getUTCDate() + 1);
    if (api.clock.now().getUTCHours() !== 2) api.clock.set(morning);
    await serve(api);
    await api.settle();
  }

  /** Somebody else of the same station, who has not confirmed these services. */
  async function colleagueOfStation(): Promise<GraphqlClient> {
    const { me } = await (
      await station()
    ).run<{ me: { roles: { scopeId: string }[] } }>('{ me { roles { scopeId } } }');
    const personId = await personIdOf(await signIn(api, 'volunteer-5'));
    const grant = { personId, role: 'STATION_WORKER', scope: 'REGION', scopeId: me.roles[0]?.scopeId };
    await (
      await signIn(api, 'officer')
    ).run('mutation($input: GrantRoleInput!) { grantRole(input: $input) { id } }', { input: grant });
    return signIn(api, 'volunteer-5');
  }
});
