import { newId } from '#kernel';
import { Database } from '#platform';
import { forEachEngine, type GraphqlClient } from '#testing';
import { SurfaceCrawler } from '../privacy/surface-crawler.js';
import { call } from './charity.js';
import { seedSmallDistrict, signIn } from './district.js';
import { startApi, type RunningApi } from './running-api.js';
import { roundState, ventureRoundOf, type VentureRound } from './venture-round.js';

const REVIEWS =
  'query($roundId: ID!) { ventureReviews(roundId: $roundId, first: 50) { nodes { id applicationId state marks dueAt } } }';
const RANKING =
  'query($id: ID!) { ventureRanking(roundId: $id) { applicationId title rank decidedBy sheets panel total } }';

interface Review {
  readonly id: string;
  readonly applicationId: string;
  readonly state: string;
  readonly marks: readonly number[] | null;
}

forEachEngine('the panel of a venture round, by real clients', (engine) => {
  let api: RunningApi;
  let round: VentureRound;

  beforeAll(async () => {
    const plenty = '1000000';
    const settings = {
      ...{ QUERIES_PER_MINUTE: plenty, MUTATIONS_PER_MINUTE: plenty, SIGNED_OUT_OPERATIONS_PER_MINUTE: plenty },
    };
    api = await startApi(engine, { loops: false, settings });
    await seedSmallDistrict(api);
    round = await ventureRoundOf(api);
    const draw = { roundId: round.id, publicValue: '双色球 01 09 14 22 27 31 + 06', idempotencyKey: newId() };
    expect(await codeOf(round.conflicted, 'drawPanel', draw)).toBe('RECUSED');
    await call(round.manager, 'drawPanel', { ...draw, idempotencyKey: newId() }, 'state');
  }, 120_000);
  afterAll(() => api.close());

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
    const [{ expert, review } = await fail(), second = await fail()] = await reviewers();
    const watching = new Map<string, GraphqlClient>([
      ['nobody', api.anyone],
      ['the officer in conflict', round.conflicted],
      ['the officer', round.manager],
      ['an auditor', await signIn(api, 'auditor')],
      ['the applicant', round.applicant],
      ['another expert of the application', second.expert],
    ]);
    const { ventureRoundExperts: members } = await round.manager.run<{ ventureRoundExperts: { id: string }[] }>(
      'query($id: ID!) { ventureRoundExperts(roundId: $id) { id name fields onPanel } }',
      { id: round.id },
    );
    const ids = [round.id, round.applications[0] ?? '', review.id, members[0]?.id ?? ''];
    const crawler = new SurfaceCrawler(ids);
    const steps: [string, object][] = [
      ['rankRound', { roundId: round.id }],
      ['drawPanel', { roundId: round.id, publicValue: 'x' }],
      ['submitScore', { reviewId: review.id, marks: [0, 0] }],
      ['declareConflict', { applicationId: round.applications[0], expertId: newId(), reason: 'x' }],
      ['castBallot', { roundId: round.id, applicationIds: [round.applications[0]] }],
    ];
    const world = async (names = [...watching.keys()]): Promise<Record<string, string[]>> => {
      const seen: Record<string, string[]> = {};
      for (const who of names) {
        const client = watching.get(who) ?? api.anyone;
        const answers = (await crawler.crawl(client)).map(({ query, answer }) => `${query}\n${unnamed(answer)}`);
        for (const [name, input] of steps) {
          const { data, errors } = await send(client, name, { ...input, idempotencyKey: newId() });
          answers.push(`${name}\n${unnamed(JSON.stringify({ data, errors }))}`);
        }
        seen[who] = answers;
      }
      return seen;
    };
    const differing = (one: Record<string, string[]>, other: Record<string, string[]>): string[] =>
      Object.entries(other).flatMap(([who, answers]) =>
        answers.flatMap((text, at) => (text === one[who]?.[at] ? [] : [`${who}: ${one[who]?.[at]}\n${text}`])),
      );
    // The crawl finds what is there: the expert reads the own sheet.
    const own = async (): Promise<string[]> => {
      const queries = crawler.queries().filter((query) => query.startsWith('{ ventureReviews'));
      return Promise.all(queries.map(async (query) => JSON.stringify((await expert.send(query)).data)));
    };
    const [without, unread] = [await world(), await own()];
    expect(
      Object.values(without)
        .flat()
        .filter((text) => text.includes(round.id)).length,
    ).toBeGreaterThan(20);
    const trails = async (): Promise<number[]> => [await count('platform_outbox'), await count('identity_audit_entry')];
    const before = await trails();
    await call(expert, 'submitScore', { reviewId: review.id, marks: [97, 93], idempotencyKey: newId() }, 'id');
    expect(await trails()).toEqual(before);
    expect(differing(without, await world())).toEqual([]);
    expect(differing({ expert: unread }, { expert: await own() })).not.toEqual([]);
    expect((await reviewsOf(expert)).find(({ id }) => id === review.id)?.marks).toEqual([97, 93]);
    // Nor whether it is void, and who came in.
    await call(
      expert,
      'declareConflict',
      { applicationId: review.applicationId, reason: '亲属', idempotencyKey: newId() },
      'id',
    );
    expect(differing(without, await world(['nobody', 'the officer in conflict', 'the officer']))).toEqual([]);
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
