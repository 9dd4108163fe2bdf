import { Identity } from '#identity';
import { endOfBusinessDate, localDate, newId } from '#kernel';
import { forEachEngine, type GraphqlClient } from '#testing';
import { verifyRoundFile } from '#ventures';
import { call, charityOf, type Charity } from './charity.js';
import { seedSmallDistrict, signIn } from './district.js';
import { fundWith, rankedRound, type RankedRound } from './ranked-round.js';
import { registerDocument } from './recognition.js';
import { startApi, type RunningApi } from './running-api.js';

const NOTICE = `query($id: ID!) { ventureNotice(roundId: $id) { firstDay lastDay experts
  items { applicationId organisation kind amount place reason firstDay lastDay frozen confirmedAt }
  objections { applicationId state outcome answer } } }`;

interface Notice {
  readonly firstDay: string;
  readonly lastDay: string;
  readonly experts: readonly string[];
  readonly items: readonly {
    applicationId: string;
    kind: string;
    lastDay: string;
    frozen: boolean;
    confirmedAt: string;
  }[];
  readonly objections: readonly { state: string; outcome: string; answer: string }[];
}

forEachEngine('the notice of a round, by real clients', (engine) => {
  let api: RunningApi;
  let charity: Charity;
  let round: RankedRound;
  beforeAll(async () => {
    api = await startApi(engine, { loops: false, settings: { MUTATIONS_PER_MINUTE: '100000' } });
    api.clock.set('2026-03-02T02:00:00.000Z');
    await seedSmallDistrict(api);
    charity = await charityOf(api);
    await fundWith(api, charity, 1_000_000);
    round = await rankedRound(api, charity);
  });
  afterAll(() => api.close());

  const notice = async (): Promise<Notice> =>
    (await api.anyone.run<{ ventureNotice: Notice }>(NOTICE, { id: round.roundId })).ventureNotice;
  const kinds = async (): Promise<string[]> => (await notice()).items.map(({ kind }) => kind);
  const refused = (asked: Promise<unknown>): Promise<unknown> =>
    asked.then(
      () => 'answered',
      (error: { readonly code: string }) => error.code,
    );
  const object = (client: GraphqlClient, applicationId?: string): Promise<{ id: string }> => {
    const texts = { statement: '上年度未结项', evidence: '公告第 7 号' };
    return call(client, 'fileObjection', { applicationId, ...texts, idempotencyKey: newId() }, 'id state decideBy');
  };
  const step = (more: object = {}): object => ({ roundId: round.roundId, idempotencyKey: newId(), ...more });
  const file = async (): Promise<Response> => fetch(`${api.url}/venture-rounds/${round.roundId}/bundle.json`);

  it('is not there before it is published, nor is the bundle', async () => {
    expect(await refused(notice())).toBe('NOT_FOUND');
    expect((await file()).status).toBe(404);
    const bundle = 'query($id: ID!) { roundBundle(roundId: $id) { text } }';
    expect(await refused(api.anyone.run(bundle, { id: round.roundId }))).toBe('NOT_FOUND');
  });

  it('names awards, amounts and experts, for five working days', async () => {
    const officer = await signIn(api, 'resident');
    await call(officer, 'publishNotice', step(), 'roundId');
    const { firstDay, lastDay, experts, items } = await notice();
    expect([firstDay, lastDay, experts.length]).toEqual(['2026-03-04', '2026-03-10', 5]);
    expect(items.map(({ kind }) => kind)).toEqual(['AWARD', 'AWARD', 'RESERVE']);
    expect(items).toMatchObject([
      { applicationId: round.applicationIds[0], organisation: '第1社工站', amount: 80_000 },
      { applicationId: round.applicationIds[1], amount: 80_000 },
      { applicationId: round.applicationIds[2], place: 1 },
    ]);
    expect(await refused(call(officer, 'confirmAwards', step(), 'roundId'))).toBe('NOTICE_RUNNING');
  });

  it('loses an item by an objection that another person upholds; the reserve moves up with days of its own', async () => {
    const objector = await signIn(api, 'auditor');
    expect(await refused(object(objector, round.applicationIds[1]))).toBe('OBJECTOR_NOT_REAL_NAMED');
    const document = { type: 'PASSPORT', number: 'E80000001' } as const;
    await api.get(Identity).setDocument(await personOf('auditor'), document, null);
    const typed = { applicationId: round.applicationIds[1], name: '周桂英', statement: '重复', evidence: '无' };
    const text = 'mutation($input: FileObjectionInput!) { fileObjection(input: $input) { id } }';
    const asked = await objector.send(text, { input: { ...typed, idempotencyKey: newId() } });
    expect(asked.data?.fileObjection ?? null).toBeNull();
    expect(asked.errors).toHaveLength(1);
    const { id: objectionId } = await object(objector, round.applicationIds[1]);
    expect((await notice()).items.map(({ frozen }) => frozen)).toEqual([false, true, false]);
    const [officer, accountant] = [await signIn(api, 'resident'), await signIn(api, 'grid-worker')];
    const admit = { objectionId, idempotencyKey: newId() };
    expect(await refused(call(officer, 'admitObjection', admit, 'state'))).toBe('OBJECTION_NEEDS_ANOTHER_PERSON');
    await call(accountant, 'admitObjection', admit, 'state');
    const decision = { objectionId, decision: 'UPHOLD', answer: '经复核属实', idempotencyKey: newId() };
    const decided = await call<{ state: string; name: string }>(accountant, 'decideObjection', decision, 'state name');
    expect(decided).toEqual({ state: 'UPHELD', name: '季文' });
    const { items, objections } = await notice();
    expect(items.map(({ kind, lastDay }) => `${kind} ${lastDay}`)).toEqual([
      ...['AWARD 2026-03-10', 'REFUSED 2026-03-10', 'AWARD 2026-03-10'],
    ]);
    expect(objections).toMatchObject([{ state: 'UPHELD', outcome: 'UPHELD', answer: '经复核属实' }]);
    expect(JSON.stringify([items, objections])).not.toContain('季文');
  });

  it('is over with its last day, and then confirmed with its money set aside', async () => {
    const end = endOfBusinessDate(localDate('2026-03-10'));
    api.clock.set(end);
    await registerDocument(api, 'volunteer-4', 'E80000004');
    await registerDocument(api, 'volunteer-3', 'E80000003');
    const last = await object(await signIn(api, 'volunteer-4'), round.applicationIds[0]);
    expect(last.id).not.toBe('');
    api.clock.set(new Date(end.getTime() + 1));
    const [officer, accountant] = [await signIn(api, 'resident'), await signIn(api, 'grid-worker')];
    expect(await refused(object(await signIn(api, 'volunteer-3'), round.applicationIds[0]))).toBe('NOTICE_OVER');
    await call(officer, 'confirmAwards', step(), 'roundId');
    expect((await notice()).items.map(({ confirmedAt }) => confirmedAt !== null)).toEqual([false, false, true]);
    expect(await refused(call(officer, 'confirmAwards', step(), 'roundId'))).toBe('ITEM_FROZEN');
    const refuse = { objectionId: last.id, answer: '未附证据', idempotencyKey: newId() };
    await call(accountant, 'refuseObjection', refuse, 'state');
    await call(officer, 'confirmAwards', step(), 'roundId');
    expect(await kinds()).toEqual(['AWARD', 'REFUSED', 'AWARD']);
    const { ventureRound } = await api.anyone.run<{ ventureRound: { state: string } }>(
      ...(['query($id: ID!) { ventureRound(id: $id) { state } }', { id: round.roundId }] as const),
    );
    expect(ventureRound.state).toBe('CONFIRMED');
  });

  it('is recomputed from the file that anybody downloads, which names the first byte that differs', async () => {
    const response = await file();
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
    const bytes = Buffer.from(await response.arrayBuffer());
    const query = 'query($id: ID!) { roundBundle(roundId: $id) { text fileHash } }';
    const { roundBundle } = await api.anyone.run<{ roundBundle: { text: string; fileHash: string } }>(query, {
      id: round.roundId,
    });
    expect(bytes.toString('utf8')).toBe(roundBundle.text);
    const { difference, results, fileHash } = verifyRoundFile(bytes);
    expect([difference, fileHash]).toEqual([null, roundBundle.fileHash]);
    expect(results?.awards.flatMap((one) => (one.kind === 'AWARD' ? one.amount : []))).toEqual([80_000, 80_000]);
    const at = bytes.indexOf('"marks":[95') + '"marks":['.length;
    const changed = Buffer.from(bytes);
    changed[at + 1] = '4'.charCodeAt(0);
    expect(verifyRoundFile(changed).difference?.path).toMatch(/^given\.sheets\[\d+\]$/);
    for (const person of ['季文', '孙丽', await personOf('volunteer-1')])
      expect(roundBundle.text).not.toContain(person);
  });

  it('is the same file when a ban that a breach brought is lifted', async () => {
    const [officer, accountant] = [await signIn(api, 'resident'), await signIn(api, 'grid-worker')];
    const head = await signIn(api, 'station-worker');
    const once = (more: object = {}): object => ({
      ...{ applicationId: round.applicationIds[0], idempotencyKey: newId(), ...more },
    });
    const dates = { midtermOn: '2026-06-10', endsOn: '2026-12-10' };
    const { termsHash, organisationId } = await call<{ termsHash: string; organisationId: string }>(
      ...([officer, 'offerAgreement', once(dates), 'termsHash organisationId'] as const),
    );
    const payee = { name: '第1社工站', account: '6222000000000007', bank: '亭湖农商行' };
    await call(head, 'signAgreement', once({ termsHash, payee }), 'id');
    await call(officer, 'terminateProject', once({ verified: 0, reason: '提供虚假材料', isBreach: true }), 'ending');
    const before = await (await file()).text();
    expect(verifyRoundFile(Buffer.from(before)).difference).toBeNull();
    const text = 'query($id: ID!) { ventureBans(organisationId: $id) { id lastOn liftedAt } }';
    const { ventureBans } = await accountant.run<{ ventureBans: { id: string }[] }>(text, { id: organisationId });
    const lift = { banId: ventureBans[0]?.id, reason: '法院判决撤销处理', idempotencyKey: newId() };
    expect(await refused(call(officer, 'liftVentureBan', lift, 'id'))).toBe('BAN_NEEDS_ANOTHER_PERSON');
    await call(accountant, 'liftVentureBan', lift, 'liftedAt');
    expect(await (await file()).text()).toBe(before);
  });

  async function personOf(name: string): Promise<string> {
    const { me } = await (await signIn(api, name)).run<{ me: { id: string } }>('{ me { id } }');
    return me.id;
  }
});
