import { newId } from '#kernel';
import { Database } from '#platform';
import { forEachEngine, type GraphqlClient, type Subscription } from '#testing';
import { downloads, fileRoutes } from '../privacy/file-routes.js';
import { SurfaceCrawler, type Surface } from '../privacy/surface-crawler.js';
import { call } from './charity.js';
import { seedSmallDistrict, signIn } from './district.js';
import { startApi, type RunningApi } from './running-api.js';
import { hiddenReview, roundState, unreviewed, ventureRoundOf, type VentureRound } from './venture-round.js';

const REVIEWS =
  'query($roundId: ID!) { ventureReviews(roundId: $roundId, first: 50) { nodes { id applicationId state marks dueAt } } }';
const RANKING =
  'query($id: ID!) { ventureRanking(roundId: $id) { applicationId title rank decidedBy sheets panel total } }';

const FEED = 'subscription($id: ID!) { roundUpdated(roundId: $id) { round { id state } } }';

interface Review {
  readonly id: string;
  readonly applicationId: string;
  readonly state: string;
  readonly marks: readonly number[] | null;
}

forEachEngine('the panel of a venture round, by real clients', (engine) => {
  let api: RunningApi;
  let round: VentureRound;
  /** Feeds of the round, open from before the first sheet on. */
  const followed: Subscription<{ roundUpdated: { round: { state: string } } }>[] = [];
  const watchers: GraphqlClient[] = [];

  beforeAll(async () => {
    const plenty = '1000000';
    const settings = {
      ...{ QUERIES_PER_MINUTE: plenty, MUTATIONS_PER_MINUTE: plenty, SIGNED_OUT_OPERATIONS_PER_MINUTE: plenty },
      TRUST_PROXY: 'true',
    };
    api = await startApi(engine, { loops: false, settings });
    await seedSmallDistrict(api);
    round = await ventureRoundOf(api);
    const draw = { roundId: round.id, publicValue: '双色球 01 09 14 22 27 31 + 06', idempotencyKey: newId() };
    expect(await codeOf(round.conflicted, 'drawPanel', draw)).toBe('RECUSED');
    await call(round.manager, 'drawPanel', { ...draw, idempotencyKey: newId() }, 'state');
    // What feeds are told from here on is of the reviews.
    await api.settle();
  }, 120_000);
  afterAll(async () => {
    for (const client of watchers) await client.close();
    await api.close();
  });

  const send = (client: GraphqlClient, name: string, input: object) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    return client.send(`mutation($input: ${type}!) { ${name}(input: $input) { __typename } }`, { input });
  };
  const codeOf = async (client: GraphqlClient, name: string, input: object): Promise<string> =>
    (await send(client, name, input)).errors[0]?.extensions.code ?? 'none';
  const reviewsOf = async (expert: GraphqlClient): Promise<Review[]> => {
    const found = await expert.run<{ ventureReviews: { nodes: Review[] } }>(REVIEWS, { roundId: round.id });
    return found.ventureReviews.nodes;
  };
  /** Who reviews the application that the conflicted officer has to keep away from. */
  const reviewers = async (): Promise<{ expert: GraphqlClient; review: Review }[]> => {
    const found: { expert: GraphqlClient; review: Review }[] = [];
    for (const expert of round.experts.values()) {
      const review = (await reviewsOf(expert)).find((one) => one.applicationId === round.applications[0]);
      if (review?.state === 'ASSIGNED') found.push({ expert, review });
    }
    return found;
  };
  const count = async (table: string): Promise<number> => {
    const [row] = await api.get(Database).rows<{ n: number }>(`SELECT COUNT(*) AS n FROM ${table}`);
    return Number(row?.n);
  };
  const unnamed = (text: string): string => text.replaceAll(/"requestId":"[^"]*"/g, '"requestId":""');

  it('shows nobody but its expert whether there is a sheet: not a byte of the whole schema differs', async () => {
    const [{ expert, review } = await fail(), second = await fail(), third = await fail()] = await reviewers();
    const watching = new Map<string, GraphqlClient>([
      ['nobody', api.anyone],
      ['the officer in conflict', round.conflicted],
      ['the officer', round.manager],
      ['an auditor', await signIn(api, 'auditor')],
      ['the applicant', round.applicant],
      ['another expert of the application', second.expert],
    ]);
    for (const client of watching.values()) followed.push(client.subscribe(FEED, { id: round.id }));
    watchers.push(...watching.values());
    const { ventureRoundExperts: members } = await round.manager.run<{ ventureRoundExperts: { id: string }[] }>(
      'query($id: ID!) { ventureRoundExperts(roundId: $id) { id name fields onPanel } }',
      { id: round.id },
    );
    const ids = [round.id, round.applications[0] ?? '', review.id, members[0]?.id ?? ''];
    const hidden = await unreviewed(api, round.host, round.applicants[0] ?? '');
    const crawler = new SurfaceCrawler(ids);
    const elsewhere = new SurfaceCrawler([hidden.round, hidden.application]);
    const steps: [string, object][] = [
      ['rankRound', { roundId: round.id }],
      ['drawPanel', { roundId: round.id, publicValue: 'x' }],
      ['submitScore', { reviewId: review.id, marks: [0, 0] }],
      ['declareConflict', { applicationId: round.applications[0], expertId: newId(), reason: 'x' }],
      ['castBallot', { roundId: round.id, applicationIds: [round.applications[0]] }],
      ['rankRound', { roundId: hidden.round }],
      ['giveSpecialBonus', { applicationId: round.applications[0], special: 500, evidence: 'x' }],
    ];
    const known = new Map<string, Surface>();
    /** The first time one by one, then what brought no error some at a time. */
    const crawled = async (key: string, by: SurfaceCrawler, client: GraphqlClient): Promise<Surface> => {
      const before = known.get(key);
      const surface = before === undefined ? await by.crawl(client) : await by.again(client, before);
      if (before === undefined) known.set(key, surface);
      return surface;
    };
    let trials = 0;
    const seenBy = async (who: string): Promise<string[]> => {
      const client = watching.get(who) ?? api.anyone;
      const surface = [...(await crawled(who, crawler, client))];
      if (client === round.conflicted) surface.push(...(await crawled(`${who} elsewhere`, elsewhere, client)));
      const answers = surface.map(({ query, answer }) => `${query}\n${unnamed(answer)}`);
      for (const [name, input] of steps) {
        const { data, errors } = await send(client, name, { ...input, idempotencyKey: newId() });
        answers.push(`${name}\n${unnamed(JSON.stringify({ data, errors }))}`);
      }
      trials += 1;
      const files = await downloads(api, client, [...ids, hidden.round], `10.0.${trials}`);
      return [...answers, ...files.map(unnamed)];
    };
    const world = async (names: readonly string[]): Promise<Record<string, string[]>> =>
      Object.fromEntries(await Promise.all(names.map(async (who) => [who, await seenBy(who)] as const)));
    const differing = (one: Record<string, string[]>, other: Record<string, string[]>): string[] =>
      Object.entries(other).flatMap(([who, answers]) =>
        answers.flatMap((text, at) => (text === one[who]?.[at] ? [] : [`${who}: ${one[who]?.[at]}\n${text}`])),
      );
    // The crawl finds what is there: the expert reads the own sheet.
    const own = async (): Promise<string[]> => {
      const queries = crawler.queries().flatMap((query) => {
        // All of them: the newest one may be of another application.
        return query.startsWith('{ ventureReviews') ? [query.replace('first: 1,', 'first: 20,')] : [];
      });
      return Promise.all(queries.map(async (query) => JSON.stringify((await expert.send(query)).data)));
    };
    const [without, unread] = [await world([...watching.keys()]), await own()];
    expect(fileRoutes(api)).toContain('/venture-rounds/:id/bundle.json');
    expect(
      Object.values(without)
        .flat()
        .filter((text) => text.includes(round.id)).length,
    ).toBeGreaterThan(20);
    const trails = async (): Promise<number[]> => [await count('platform_outbox'), await count('identity_audit_entry')];
    const before = await trails();
    await call(expert, 'submitScore', { reviewId: review.id, marks: [97, 93], idempotencyKey: newId() }, 'id');
    const other = { reviewId: third.review.id, marks: [90, 80], idempotencyKey: newId() };
    await call(third.expert, 'submitScore', other, 'id');
    expect(await trails()).toEqual(before);
    // Nor that somebody reviews an application of another round, and how.
    await hiddenReview(api, hidden);
    const apart = ['an auditor', 'the applicant', 'another expert of the application'];
    expect(differing(without, await world(apart))).toEqual([]);
    expect(differing({ expert: unread }, { expert: await own() })).not.toEqual([]);
    expect((await reviewsOf(expert)).find(({ id }) => id === review.id)?.marks).toEqual([97, 93]);
    // Nor whether one is void, and who came in.
    const leaves = { applicationId: review.applicationId, reason: '亲属', idempotencyKey: newId() };
    await call(expert, 'declareConflict', leaves, 'id');
    const inside = ['nobody', 'the officer in conflict', 'the officer'];
    expect(differing(without, await world(inside))).toEqual([]);
    await api.settle();
    expect(followed.map(({ received }) => received)).toEqual(followed.map(() => []));
  }, 240_000);

  it('refuses by code a score above the maximum, a second one, and one from a recused expert', async () => {
    const [{ expert, review } = await fail()] = await reviewers();
    const score = (marks: number[]) => ({ reviewId: review.id, marks, idempotencyKey: newId() });
    expect(await codeOf(expert, 'submitScore', score([101, 50]))).toBe('SCORE_OUT_OF_RANGE');
    expect(await codeOf(expert, 'submitScore', score([50]))).toBe('SCORE_OUT_OF_RANGE');
    await call(expert, 'submitScore', score([90, 80]), 'state');
    expect(await codeOf(expert, 'submitScore', score([90, 80]))).toBe('SCORE_TWICE');
    for (const one of round.experts.values()) {
      const recused = (await reviewsOf(one)).find(({ state }) => state === 'RECUSED');
      const again = { reviewId: recused?.id, marks: [1, 1], idempotencyKey: newId() };
      if (recused) expect(await codeOf(one, 'submitScore', again)).toBe('RECUSED');
    }
  });

  it('is ranked by an officer without conflicts, and public with the notice only', async () => {
    const ranks = { roundId: round.id, idempotencyKey: newId() };
    expect(await codeOf(round.manager, 'rankRound', ranks)).toBe('SHEETS_MISSING');
    for (const expert of round.experts.values()) {
      for (const { id, applicationId, state } of await reviewsOf(expert)) {
        const at = round.applications.indexOf(applicationId);
        const sheet = { reviewId: id, marks: [90 - at * 10, 80 - at * 10], idempotencyKey: newId() };
        if (state === 'ASSIGNED') await call(expert, 'submitScore', sheet, 'state');
      }
    }
    expect(await codeOf(round.conflicted, 'rankRound', ranks)).toBe('RECUSED');
    const ranked = await call<{ state: string }>(
      round.manager,
      'rankRound',
      { ...ranks, idempotencyKey: newId() },
      'state',
    );
    expect(ranked.state).toBe('RANKED');
    await api.settle();
    // Of all sheets, of those that became void and of who came in, no feed said a word: the first is of the ranking.
    const heard = followed.filter(({ closed }) => closed === undefined);
    expect(heard.length).toBeGreaterThan(3);
    for (const feed of heard) {
      const received = await feed.until(({ length }) => length > 0);
      expect(received.map(({ roundUpdated }) => roundUpdated.round.state)).toEqual(['RANKED']);
    }
    const seen = async (client: GraphqlClient): Promise<unknown> => {
      const { data, errors } = await client.send<{ ventureRanking: { rank: number; total: string }[] }>(RANKING, {
        id: round.id,
      });
      return errors[0]?.extensions.code ?? data?.ventureRanking.map(({ rank, total }) => [rank, total]);
    };
    const places = [
      [1, '86.00'],
      [2, '76.00'],
      [3, '66.00'],
    ];
    expect([await seen(round.manager), await seen(round.conflicted)]).toEqual([places, 'RECUSED']);
    expect([await seen(api.anyone), await seen(round.applicant)]).toEqual(['RANKING_SEALED', 'RANKING_SEALED']);
    await roundState(api, round.id, 'NOTICE');
    expect([await seen(api.anyone), await seen(round.conflicted)]).toEqual([places, places]);
  });
});

/** There are always three reviewers. */
const fail = (): Promise<never> => Promise.reject(new Error('nobody reviews the application'));
