import { newId } from '#kernel';
import { Checks } from '#platform';
import { forEachEngine, type GraphqlClient } from '#testing';
import { charityOf } from './charity.js';
import { seedSmallDistrict, signIn } from './district.js';
import { EXPERTS, registered, undrawn } from './ranked-round.js';
import { startApi, type RunningApi } from './running-api.js';

const FIRST = '01 09 14 22 27 31 + 06';
const SECOND = '02 03 05 07 11 13 + 17';
const THIRD = '04 08 15 16 23 33 + 12';

interface Draw {
  readonly number: number;
  readonly publicValue: string;
  readonly relaxed: boolean;
  readonly feasible: boolean;
  readonly nextValueName: string | null;
}

forEachEngine('a panel that is drawn again, by real clients', (engine) => {
  let api: RunningApi;
  let roundId: string;
  let officer: GraphqlClient;
  /** Of the pool: three of them are taken into the round at first. */
  let experts: string[];

  beforeAll(async () => {
    api = await startApi(engine);
    await seedSmallDistrict(api);
    const charity = await charityOf(api);
    experts = await registered(api, charity);
    roundId = await undrawn(api, charity, experts.slice(0, 3));
    officer = await signIn(api, 'resident');
  }, 120_000);
  afterAll(() => api.close());

  const step = () => ({ roundId, idempotencyKey: newId() });
  const refusalOf = async (client: GraphqlClient, name: string, input: object) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const text = `mutation($input: ${type}!) { ${name}(input: $input) { __typename } }`;
    const [error] = (await client.send(text, { input })).errors;
    return {
      code: error?.extensions.code ?? 'none',
      message: error?.message ?? '',
      params: error?.extensions['params'],
    };
  };
  const draw = (publicValue: string, more: object = {}) =>
    refusalOf(officer, 'drawPanel', { ...step(), publicValue, ...more });
  const add = (expertIds: readonly string[], more: object = {}) =>
    refusalOf(officer, 'addRoundExperts', { ...step(), expertIds, ...more });
  const draws = async (): Promise<Draw[]> => {
    const text = 'query($id: ID!) { ventureDraws(roundId: $id) { number publicValue relaxed feasible nextValueName } }';
    return (await api.anyone.run<{ ventureDraws: Draw[] }>(text, { id: roundId })).ventureDraws;
  };

  it('says which seats nobody can take, keeps the draw, and answers the same call the same', async () => {
    expect(await draw(FIRST, { relaxed: true })).toMatchObject({ code: 'NOTHING_TO_RELAX' });
    const once = { ...step(), publicValue: FIRST };
    const answer = await refusalOf(officer, 'drawPanel', once);
    expect(answer).toMatchObject({ code: 'PANEL_NOT_FEASIBLE', params: { emptySeats: 'LAW, *', applications: 0 } });
    expect(answer.message).toContain('LAW');
    expect(await refusalOf(officer, 'drawPanel', once)).toEqual(answer);
    expect(await draws()).toEqual([
      { number: 1, publicValue: FIRST, relaxed: false, feasible: false, nextValueName: null },
    ]);
  });

  it('takes more experts only with another public value named before, and draws with no value twice', async () => {
    expect(await add(experts)).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await add(experts, { publicValueName: '三日后首期双色球' })).toMatchObject({ code: 'none' });
    expect(await draw(FIRST)).toMatchObject({ code: 'PUBLIC_VALUE_USED' });
    expect(await draw(SECOND)).toMatchObject({ code: 'PANEL_NOT_FEASIBLE', params: { emptySeats: 'LAW' } });
    expect(await draws()).toMatchObject([
      { number: 1, feasible: false, nextValueName: '三日后首期双色球' },
      { number: 2, publicValue: SECOND, feasible: false },
    ]);
  });

  it('relaxes what its rules say in a further draw, which is the last', async () => {
    const stranger = await signIn(api, 'station-worker');
    const input = { ...step(), publicValue: THIRD, relaxed: true };
    expect(await refusalOf(stranger, 'drawPanel', input)).toMatchObject({ code: 'FORBIDDEN' });
    const together = await Promise.all([1, 2, 3].map(() => draw(THIRD, { relaxed: true })));
    expect(together.map(({ code }) => code).sort()).toEqual(['PANEL_DRAWN', 'PANEL_DRAWN', 'none']);
    expect((await draws()).at(-1)).toMatchObject({ number: 3, publicValue: THIRD, relaxed: true, feasible: true });
    expect(await add(experts, { publicValueName: '再下一期' })).toMatchObject({ code: 'EXPERTS_FIXED' });
    const panels = api.get(Checks).invariants.find(({ name }) => name === 'venture-panels');
    expect((await panels?.run(() => undefined))?.broken).toEqual([]);
    const expert = await signIn(api, EXPERTS[0] ?? '');
    const { ventureReviews } = await expert.run<{ ventureReviews: { nodes: { state: string }[] } }>(
      'query($id: ID!) { ventureReviews(roundId: $id) { nodes { state } } }',
      { id: roundId },
    );
    expect(ventureReviews.nodes.map(({ state }) => state)).toEqual(Array(4).fill('ASSIGNED'));
  });

  it('opens the desk of rounds to an expert, who holds no role there, and to no other neighbour', async () => {
    const part = async (key: string): Promise<boolean> =>
      (await (await signIn(api, key)).run<{ hasPartInRounds: boolean }>('{ hasPartInRounds }')).hasPartInRounds;
    expect([await part(EXPERTS[0] ?? ''), await part('provider-4')]).toEqual([true, false]);
    expect((await api.anyone.send('{ hasPartInRounds }')).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
