import { Identity, IdentitySetup } from '#identity';
import { addDays, businessDate, newId } from '#kernel';
import { Database } from '#platform';
import { forEachEngine, type GraphqlClient } from '#testing';
import { call, charityOf, type Charity } from './charity.js';
import { regionOf, seedSmallDistrict, signIn } from './district.js';
import { headOf } from './offered.js';
import { startApi, type RunningApi } from './running-api.js';

const WORDS = { title: '银龄课堂', problem: '独居', beneficiaries: '老人', activities: '上课', outputs: '四十课' };
const MONEY = { lines: [{ code: 'STAFF', amount: 100_000 }], budget: 100_000, asked: 80_000, own: 20_000 };

forEachEngine('donations that count in a round, by real clients', (engine) => {
  let api: RunningApi;
  let charity: Charity;
  let round: string;
  let organisation: string;
  const applications: string[] = [];

  beforeAll(async () => {
    api = await startApi(engine);
    api.clock.set('2026-03-02T02:00:00.000Z');
    await seedSmallDistrict(api);
    charity = await charityOf(api);
    ({ organisation } = await headOf(api, 'volunteer-3', await regionOf(await signIn(api, 'resident'))));
    const { host: hostId, fund: fundId, purpose: purposeId } = charity;
    const at = (hours: number): string => new Date(api.clock.now().getTime() + hours * 3_600_000).toISOString();
    const draft = {
      hostId,
      fundId,
      purposeId,
      title: '公益创投',
      preset: 'TINGHU',
      openAt: at(1),
      closeAt: at(31 * 24),
    };
    const officer = await signIn(api, 'resident');
    const once = { idempotencyKey: newId() };
    round = (await call<{ id: string }>(officer, 'createVentureRound', { ...draft, ...once }, 'id')).id;
    const named = { roundId: round, publicValueName: '次日开奖号码', idempotencyKey: newId() };
    await call(officer, 'announceRound', named, 'state');
    api.clock.advance({ hours: 2 });
    const head = await signIn(api, 'volunteer-3');
    for (const category of ['GENERAL', 'GENERAL']) {
      const application = { ...WORDS, ...MONEY, category, roundId: round, organisationId: organisation };
      const input = { ...application, idempotencyKey: newId() };
      const { id } = await call<{ id: string }>(head, 'draftVentureApplication', input, 'id');
      await call(head, 'submitApplication', { applicationId: id, idempotencyKey: newId() }, 'state');
      applications.push(id);
    }
  });
  afterAll(() => api.close());

  const naming = (applicationId = '', driveId = charity.drive) => ({
    input: { roundId: round, applicationId, driveId, idempotencyKey: newId() },
  });
  const NAME = 'mutation($input: NameApplicationDriveInput!) { nameApplicationDrive(input: $input) { id } }';
  const code = async (client: GraphqlClient, text: string, variables: Record<string, unknown>): Promise<string> =>
    (await client.send(text, variables)).errors[0]?.extensions.code ?? 'none';

  /** Who gave already gives again, through an account with the same document: to a matching pool that is one person. */
  const giveByAnotherAccountOf = async (giver: GraphqlClient): Promise<void> => {
    const other = await signIn(api, 'provider-1');
    const document = { type: 'PASSPORT', number: 'E80000001' } as const;
    for (const client of [giver, other]) {
      const { me } = await client.run<{ me: { id: string } }>('{ me { id } }');
      await api.get(Identity).setDocument(me.id, document, null);
      await api.get(IdentitySetup).addMembers(charity.host, [me.id]);
    }
    const input = { driveId: charity.drive, amount: 700, idempotencyKey: newId() };
    const { paymentId } = await call<{ paymentId: string }>(other, 'donate', input, 'paymentId');
    await call(other, 'payInSandbox', { paymentId }, 'id');
    await api.settle();
  };

  /** Another officer of the charity. */
  const officerToo = async (name: string): Promise<GraphqlClient> => {
    const { me } = await (await signIn(api, name)).run<{ me: { id: string } }>('{ me { id } }');
    const role = { role: 'FOUNDATION_OFFICER', scope: 'ORGANISATION', scopeId: charity.host } as const;
    await api.get(IdentitySetup).grantRoles([{ personId: me.id, ...role }]);
    api.clock.advance({ seconds: 3 });
    return signIn(api, name);
  };

  it('name no drive by an officer in conflict with the application: to that one it does not exist', async () => {
    const { me } = await (await officerToo('provider-2')).run<{ me: { id: string } }>('{ me { id } }');
    await api.get(IdentitySetup).addMembers(organisation, [me.id]);
    const conflicted = await signIn(api, 'provider-2');
    const TITLE = 'mutation($input: NameApplicationDriveInput!) { nameApplicationDrive(input: $input) { id title } }';
    expect(await code(conflicted, TITLE, naming(applications[0]))).toBe('NOT_FOUND');
    expect(await code(conflicted, TITLE, naming(newId()))).toBe('NOT_FOUND');
  });

  it('the audit log tells nothing of applications to whoever is in conflict with them, and shows no gap', async () => {
    const auditor = await signIn(api, 'auditor');
    const { me } = await auditor.run<{ me: { id: string } }>('{ me { id } }');
    const LOG = '{ auditLog(first: 100) { nodes { action subjectId details } pageInfo { hasNextPage } } }';
    type Log = { auditLog: { nodes: { action: string; subjectId: string; details: string }[] } };
    const read = async (): Promise<Log['auditLog']['nodes']> => (await auditor.run<Log>(LOG)).auditLog.nodes;
    const before = await read();
    const isAbout = ({ subjectId }: { subjectId: string }): boolean => applications.includes(subjectId);
    const created = before.filter((entry) => isAbout(entry) && entry.action === 'ventureApplication.create');
    expect(created.map(({ details }) => details)).toEqual(['{"state":"DRAFT"}', '{"state":"DRAFT"}']);
    expect(before.filter(isAbout)).toHaveLength(4);
    await api.get(IdentitySetup).addMembers(organisation, [me.id]);
    expect(await read()).toEqual(before.filter((entry) => !isAbout(entry)));
    const TWO = '{ auditLog(first: 2) { nodes { subjectId } } }';
    const newest = before.filter((entry) => !isAbout(entry)).slice(0, 2);
    expect((await auditor.run<Log>(TWO)).auditLog.nodes).toEqual(newest.map(({ subjectId }) => ({ subjectId })));
  });

  it('are the gifts to the drive that is named, paid until the close, each person under a pseudonym', async () => {
    const officer = await signIn(api, 'resident');
    expect(await code(officer, NAME, naming(applications[0], newId()))).toBe('NOT_FOUND');
    await officer.run(NAME, naming(applications[0]));
    expect(await code(officer, NAME, naming(applications[1]))).toBe('NOT_FOUND');
    const colleague = await officerToo('volunteer-4');
    expect(await code(colleague, NAME, naming(applications[1]))).toBe('DRIVE_TAKEN');
    await giveByAnotherAccountOf(officer);
    const matching = 'query($id: ID!) { ventureMatching(roundId: $id) { amount } }';
    expect(await code(api.anyone, matching, { id: round })).toBe('MATCHING_SEALED');
    api.clock.set(`${addDays(businessDate(api.clock.now()), 40)}T02:00:00.000Z`);
    await api.settle();
    expect(await code(await signIn(api, 'volunteer-4'), NAME, naming(applications[0]))).toBe('ROUND_CLOSED');
    const rows = <R>(sql: string): Promise<R[]> => api.get(Database).rows<R>(sql, [round]);
    const raised = await rows<{ raised: unknown }>(
      'SELECT raised FROM ventures_application WHERE round_id = ? ORDER BY id',
    );
    expect(raised.map((row) => Number(row.raised))).toEqual([5_700, 0]);
    const [given, ...more] = await rows<{ id: string; amount: unknown }>(
      'SELECT contributor_id AS id, amount FROM ventures_contribution WHERE round_id = ?',
    );
    const { me } = await (await signIn(api, 'resident')).run<{ me: { id: string } }>('{ me { id } }');
    expect([Number(given?.amount), given?.id === me.id]).toEqual([5_700, false]);
    expect(more).toEqual([]);
  });
});
