import { createHash } from 'node:crypto';
import { IdentitySetup } from '#identity';
import { addDays, businessDate, newId } from '#kernel';
import { Checks, Database } from '#platform';
import { forEachEngine, type GraphqlClient } from '#testing';
import { verifyRoundFile, type RoundBundle } from '#ventures';
import { call, charityOf, plan, type Charity } from './charity.js';
import { seedSmallDistrict, signIn } from './district.js';
import { fundWith, rankedRound, type RankedRound } from './ranked-round.js';
import { startApi, type RunningApi } from './running-api.js';

const EVIDENCE = '市级品牌项目证书 2025-017';
const POOL = 140_001;
/** Gifts in fen to the application of that place: three persons, two, none, two. */
const GIFTS: readonly (readonly [donor: string, amount: number][])[] = [
  [
    ['officer', 10_000],
    ['auditor', 10_000],
    ['provider-1', 10_000],
  ],
  [
    ['officer', 2_500],
    ['auditor', 2_500],
  ],
  [],
  [
    ['auditor', 2_500],
    ['provider-1', 2_500],
  ],
];
/** (Σ√gift)² − Σ gift: 60,000, 5,000 and 5,000 of 70,000; the last fen goes to the largest remainder. */
const SHARES = [120_001, 10_000, 10_000];

interface Project {
  readonly termsHash: string;
  readonly tranches: readonly { id: string; kind: string; number: number; amount: number; state: string }[];
}

forEachEngine('donations that are matched, and a special bonus, by real clients', (engine) => {
  let api: RunningApi;
  let charity: Charity;
  let round: RankedRound;
  let poolPurpose: string;
  let seen: Record<string, unknown> = {};

  beforeAll(async () => {
    const settings = { MUTATIONS_PER_MINUTE: '100000', QUERIES_PER_MINUTE: '100000' };
    api = await startApi(engine, { loops: false, settings });
    api.clock.set('2026-03-02T02:00:00.000Z');
    await seedSmallDistrict(api);
    charity = await charityOf(api);
    await fundWith(api, charity, 1_000_000);
    poolPurpose = await otherPurpose();
    const donors: string[] = [];
    for (const donor of ['officer', 'auditor', 'provider-1']) donors.push(await idOf(await signIn(api, donor)));
    await api.get(IdentitySetup).addMembers(charity.host, donors);
    round = await rankedRound(api, charity, {
      rules: (rules) => ({
        ...rules,
        total: { kind: 'BONUS', fenPerPoint: 100_000_000, fundraisingMax: 0, specialMin: 500, specialMax: 2_000 },
        matching: { formula: 'QUADRATIC', pool: POOL, capPerProject: null, capPerPerson: null },
      }),
      drafted: namePool,
      applied: give,
      drawn: bonus,
    });
  });
  afterAll(() => api.close());

  const idOf = async (client: GraphqlClient): Promise<string> =>
    (await client.run<{ me: { id: string } }>('{ me { id } }')).me.id;
  const once = (more: object) => ({ ...more, idempotencyKey: newId() });
  const codeOf = async (client: GraphqlClient, name: string, input: object): Promise<string> => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    return client.codeOf(`mutation($input: ${type}!) { ${name}(input: $input) { __typename } }`, { input });
  };
  const otherPurpose = async (): Promise<string> => {
    const text = 'query($id: ID!) { communityFund(id: $id) { purposes { id } } }';
    const { communityFund } = await charity.officer.run<{ communityFund: { purposes: { id: string }[] } }>(text, {
      id: charity.fund,
    });
    return communityFund.purposes.find(({ id }) => id !== charity.purpose)?.id ?? '';
  };
  const namePool = async (roundId: string): Promise<void> => {
    const officer = await signIn(api, 'resident');
    const name = (purposeId: string) => once({ roundId, purposeId });
    expect(await codeOf(officer, 'nameMatchingPurpose', name(newId()))).toBe('NOT_FOUND');
    await call(officer, 'nameMatchingPurpose', name(charity.purpose), 'id');
    const told = 'matchingPurposeId rules { specialMin specialMax matchingPool matchingFormula }';
    expect(await call(officer, 'nameMatchingPurpose', name(poolPurpose), told)).toEqual({
      matchingPurposeId: poolPurpose,
      rules: { specialMin: 500, specialMax: 2_000, matchingPool: POOL, matchingFormula: 'QUADRATIC' },
    });
  };
  /** A drive of the charity, for its members, for each application that somebody gives to. */
  const give = async ({ roundId, applicationIds }: RankedRound): Promise<void> => {
    const officer = await signIn(api, 'resident');
    const [opensAt, closesAt] = [api.clock.now(), new Date(api.clock.now().getTime() + 86_400_000)];
    for (const [at, gifts] of GIFTS.entries()) {
      if (gifts.length === 0) continue;
      const of = { fundId: charity.fund, purposeId: charity.purpose, lane: 'TARGETED', title: `助项目${at}`, plan };
      const { id: driveId } = await call<{ id: string }>(
        ...([officer, 'createDrive', once({ ...of, opensAt, closesAt }), 'id'] as const),
      );
      for (const step of ['submitDrive', 'fileDrive', 'openDrive']) await call(officer, step, { driveId }, 'state');
      const named = once({ roundId, applicationId: applicationIds[at], driveId });
      await call(officer, 'nameApplicationDrive', named, 'id');
      for (const [donor, amount] of gifts) {
        const client = await signIn(api, donor);
        const gift = await call<{ paymentId: string }>(client, 'donate', once({ driveId, amount }), 'paymentId');
        await call(client, 'payInSandbox', { paymentId: gift.paymentId }, 'id');
      }
    }
    await api.settle();
  };
  const count = async (table: string): Promise<number> => {
    const [row] = await api.get(Database).rows<{ n: unknown }>(`SELECT COUNT(*) AS n FROM ${table}`);
    return Number(row?.n);
  };
  const special = async (client: GraphqlClient, id?: string): Promise<number> => {
    const text = 'query($id: ID!) { ventureApplication(id: $id) { special } }';
    return (await client.run<{ ventureApplication: { special: number } }>(text, { id })).ventureApplication.special;
  };
  /** The second application gets ten points more, by an officer; who gave to it is in conflict with it. */
  const bonus = async ({ roundId, applicationIds }: RankedRound): Promise<void> => {
    const officer = await signIn(api, 'resident');
    const [, applicationId] = applicationIds;
    const points = (amount: number) => once({ applicationId, special: amount, evidence: EVIDENCE });
    const trails = async (): Promise<number[]> => [await count('platform_outbox'), await count('identity_audit_entry')];
    const refused = [
      await codeOf(await signIn(api, 'volunteer-1'), 'giveSpecialBonus', points(1_000)),
      await codeOf(officer, 'giveSpecialBonus', points(499)),
      await codeOf(officer, 'giveSpecialBonus', points(2_001)),
    ];
    const before = await trails();
    const key = points(1_000);
    const given = await call<object>(officer, 'giveSpecialBonus', key, 'id special evidence');
    expect(await call<object>(officer, 'giveSpecialBonus', key, 'id special evidence')).toEqual(given);
    refused.push(await codeOf(officer, 'giveSpecialBonus', points(1_000)));
    const text = 'query($id: ID!) { ventureBonuses(roundId: $id) { id } }';
    const sealed = await officer.codeOf(text, { id: roundId });
    seen = { refused, given, sealed, shown: await special(officer, applicationId), trails: [before, await trails()] };
  };
  const matching = async () => {
    const text = 'query($id: ID!) { ventureMatching(roundId: $id) { applicationId amount isReserved paidAt } }';
    const answer = await api.anyone.send<{ ventureMatching: { applicationId: string; amount: number }[] }>(text, {
      id: round.roundId,
    });
    return answer.data?.ventureMatching ?? answer.errors[0]?.extensions.code;
  };
  const step = () => once({ roundId: round.roundId });
  const file = async (): Promise<Uint8Array> =>
    new Uint8Array(await (await fetch(`${api.url}/venture-rounds/${round.roundId}/bundle.json`)).arrayBuffer());
  const bundleOf = (bytes: Uint8Array): RoundBundle => JSON.parse(new TextDecoder().decode(bytes)) as RoundBundle;
  const project = async (client: GraphqlClient, id: string): Promise<Project> => {
    const text =
      'query($id: ID!) { ventureProject(id: $id) { termsHash tranches { id kind number amount state disbursementId } } }';
    return (await client.run<{ ventureProject: Project }>(text, { id })).ventureProject;
  };

  it('the bonus is within the rules, once, and sealed like a sheet: no event, no entry, no field tells of it', () => {
    const trails = seen['trails'] as readonly number[][];
    expect(seen).toMatchObject({
      refused: ['FORBIDDEN', 'BONUS_NOT_OF_RULES', 'BONUS_NOT_OF_RULES', 'BONUS_TWICE'],
      given: { id: round.applicationIds[1], special: 1_000, evidence: EVIDENCE },
      ...{ sealed: 'RANKING_SEALED', shown: 0 },
    });
    expect(trails[0]).toEqual(trails[1]);
  });

  it('the bonus counts in the ranking, is told to the staff with its evidence, and is public with the notice', async () => {
    const officer = await signIn(api, 'resident');
    const ranking = 'query($id: ID!) { ventureRanking(roundId: $id) { applicationId total } }';
    const { ventureRanking } = await officer.run<{ ventureRanking: { applicationId: string; total: string }[] }>(
      ranking,
      { id: round.roundId },
    );
    const [first, second, third] = round.applicationIds;
    expect(ventureRanking.slice(0, 3)).toEqual([
      { applicationId: second, total: '100.00' },
      { applicationId: first, total: '95.00' },
      { applicationId: third, total: '85.00' },
    ]);
    const text = 'query($id: ID!) { ventureBonuses(roundId: $id) { id special evidence } }';
    const bonuses = { ventureBonuses: [{ id: second, special: 1_000, evidence: EVIDENCE }] };
    expect(await officer.run(text, { id: round.roundId })).toEqual(bonuses);
    expect([await special(officer, second), await matching()]).toEqual([0, 'MATCHING_SEALED']);
    await call(officer, 'publishNotice', step(), 'roundId');
    expect(await special(officer, second)).toBe(1_000);
    const { given, results } = bundleOf(await file());
    const bonused = given.applications.find(({ id }) => id === second);
    const specialEvidence = createHash('sha256').update(EVIDENCE).digest('hex');
    expect(bonused).toMatchObject({ special: 1_000, specialEvidence });
    expect(results.ranking[0]?.applicationId).toBe(second);
  });

  it('the shares of the pool were frozen with the ranking, to the fen, and are set aside with the awards they belong to', async () => {
    const shares = [0, 1, 3].map((at, place) => ({
      ...{ applicationId: round.applicationIds[at], amount: SHARES[place], isReserved: false, paidAt: null },
    }));
    expect(await matching()).toEqual(shares);
    expect(SHARES.reduce((sum, amount) => sum + amount, 0)).toBe(POOL);
    api.clock.set('2026-03-20T02:00:00.000Z');
    const officer = await signIn(api, 'resident');
    expect(await codeOf(officer, 'confirmAwards', step())).toBe('FUND_MONEY_NOT_AVAILABLE');
    await fundWith(api, { ...charity, purpose: poolPurpose }, POOL);
    await call(officer, 'confirmAwards', step(), 'roundId');
    expect(await matching()).toEqual(shares.map((share, at) => ({ ...share, isReserved: at < 2 })));
    expect(await codeOf(officer, 'nameMatchingPurpose', once({ roundId: round.roundId, purposeId: poolPurpose }))).toBe(
      'RULEBOOK_PINNED',
    );
  });

  it('a share is paid beside the contract by three persons, is in the file, and recomputed from it byte for byte', async () => {
    const [, applicationId = ''] = round.applicationIds;
    const checkerId = await idOf(await signIn(api, 'provider-2'));
    const role = { role: 'FOUNDATION_OFFICER', scope: 'ORGANISATION', scopeId: charity.host } as const;
    await api.get(IdentitySetup).grantRoles([{ personId: checkerId, ...role }]);
    api.clock.advance({ seconds: 3 });
    const [maker, head] = [await signIn(api, 'resident'), await signIn(api, 'station-worker')];
    const today = businessDate(api.clock.now());
    const dates = { midtermOn: addDays(today, 60), endsOn: addDays(today, 120) };
    await call(maker, 'offerAgreement', once({ applicationId, ...dates }), 'id');
    const { termsHash } = await project(head, applicationId);
    const payee = { name: '第2社工站', account: '6222000000000007', bank: '亭湖农商行' };
    await call(head, 'signAgreement', once({ applicationId, termsHash, payee }), 'id');
    const tranches = await project(maker, applicationId);
    expect(tranches.tranches.map(({ kind, amount, state }) => [kind, amount, state])).toEqual([
      ['PLANNED', 40_000, 'CONDITION_MET'],
      ['PLANNED', 24_000, 'SCHEDULED'],
      ['PLANNED', 16_000, 'SCHEDULED'],
      ['MATCH', 10_000, 'CONDITION_MET'],
    ]);
    const trancheId = tranches.tranches.at(-1)?.id;
    const release = (name: string) => once({ trancheId, step: name });
    await call(maker, 'releaseTranche', release('REQUEST'), 'state');
    expect(await codeOf(maker, 'releaseTranche', release('APPROVE'))).toBe('TRANCHE_NEEDS_ANOTHER_PERSON');
    const [checker, payer] = [await signIn(api, 'provider-2'), await signIn(api, 'grid-worker')];
    await call(checker, 'releaseTranche', release('APPROVE'), 'state');
    expect(await codeOf(checker, 'releaseTranche', release('INSTRUCT'))).not.toBe('none');
    const sent = await call<{ disbursementId: string }>(
      ...([payer, 'releaseTranche', release('INSTRUCT'), 'disbursementId'] as const),
    );
    const unpaid = verifyRoundFile(await file());
    expect([unpaid.difference, unpaid.results?.outcomes[0]?.matched]).toEqual([null, undefined]);
    const arrived = once({ disbursementId: sent.disbursementId, bankReference: '回单-9' });
    await call(payer, 'settleDisbursement', arrived, 'state');
    expect(await matching()).toMatchObject([{ paidAt: null }, { paidAt: expect.any(String) }, { paidAt: null }]);

    const bytes = await file();
    const { difference, results } = verifyRoundFile(bytes);
    expect([difference, results?.matching.map(({ amount }) => amount)]).toEqual([null, SHARES]);
    expect(results?.outcomes).toMatchObject([{ applicationId, paid: 0, matched: 10_000 }]);
    const text = new TextDecoder().decode(bytes);
    expect(text).toContain('"matched":10000');
    const changed = verifyRoundFile(new TextEncoder().encode(text.replace('"matched":10000', '"matched":10001')));
    expect(changed.difference?.path).toBe('results.outcomes[0].matched');
    const moved = verifyRoundFile(new TextEncoder().encode(text.replace('"special":1000', '"special":1001')));
    expect(moved.difference?.path).toMatch(/^given\.applications\[\d\]$/);
  });

  it('leaves nothing that an audit of rounds would find', async () => {
    const broken: string[] = [];
    const checks = api.get(Checks).invariants.filter(({ name }) => name.startsWith('venture-'));
    for (const check of checks) broken.push(...(await check.run(() => undefined)).broken);
    expect([checks.map(({ name }) => name).includes('venture-matching'), broken]).toEqual([true, []]);
  });
});
