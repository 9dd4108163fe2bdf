import { newId } from '#kernel';
import { GraphqlClient } from '#testing';
import { onMariadbAndRedis, runLength, Scene, SteadfastClient, SteadfastFeed } from './harness/index.js';
import type { LinliProcess } from './harness/index.js';
import { ENROLMENT, newcomers } from './newcomers.js';
import { PointsTeller } from './points-teller.js';

interface Change {
  cursor: string;
  transferId: string;
}

const AWAY_MS = runLength(5_000, 30_000);
const POINTS = 'subscription($after: Cursor) { pointsChanged(after: $after) { cursor transferId } }';
const LOGIN = 'mutation($input: LoginInput!) { login(input: $input) { accessToken } }';
const DUTY = 'mutation($input: SetOnDutyInput!) { setOnDuty(input: $input) { onDuty } }';
/** Wrong passwords of one account from one address that a process looks at within a quarter of an hour. */
const TRIES = 10;

onMariadbAndRedis('a Redis that goes away', () => {
  let scene: Scene;
  let apis: LinliProcess[];
  beforeAll(async () => {
    scene = await Scene.open('mysql');
    const redis = await scene.redis();
    const settings = { REDIS_URL: redis.url, ...ENROLMENT };
    apis = [await scene.api('one', { settings }), await scene.api('other', { settings })];
  }, 120_000);
  afterAll(() => scene.close());

  const at = (index: number): LinliProcess => apis[index % apis.length] as LinliProcess;

  it(
    `for ${AWAY_MS / 1000} s, and comes back empty: mutations go on, every event arrives, nobody may guess more`,
    async () => {
      const redis = await scene.redis();
      const people = await newcomers(scene, at(0), 4);
      const signedIn = await new SteadfastClient(() => at(0).url).run<{ login: { accessToken: string } }>(LOGIN, {
        input: { phone: '19900000011', password: 'linli-volunteer-1' },
      });
      let turn = 0;
      const volunteer = new SteadfastClient(() => at(turn++).url, { token: signedIn.login.accessToken });
      const { feedCursor } = await volunteer.run<{ feedCursor: string }>('{ feedCursor }');
      const feeds = people.map(
        ({ token }, index) =>
          new SteadfastFeed<Change>(() => new GraphqlClient(at(index).url, token), 'pointsChanged', POINTS, {
            after: feedCursor,
          }),
      );
      const teller = await PointsTeller.open(scene.databaseUrl, { REDIS_URL: redis.url });
      const guesses: string[] = [];
      const guess = async (index: number): Promise<void> => {
        const input = { phone: '19900000012', password: `guess ${guesses.length}` };
        guesses.push(await new GraphqlClient(at(index).url).codeOf(LOGIN, { input }));
      };
      try {
        for (let n = 0; n < TRIES; n += 1) await guess(0);
        await guess(1);
        expect(guesses).toEqual([...Array<string>(TRIES).fill('SIGN_IN_REFUSED'), 'RATE_LIMITED']);

        await redis.kill();
        volunteer.attempts.length = 0;
        const backAt = performance.now() + AWAY_MS;
        for (let n = 0; performance.now() < backAt; n += 1) {
          await volunteer.run(DUTY, { input: { onDuty: n % 2 === 0 } });
          await teller.tell(
            people.map(({ personId }) => personId),
            `away-${n}`,
          );
          await guess(n);
        }
        const away = volunteer.attempts.map(({ ms }) => ms).sort((one, other) => one - other);
        process.stdout.write(
          `without Redis: ${away.length} mutations, p50 ${Math.round(away[Math.floor(away.length / 2)] ?? 0)} ms, p99 ${Math.round(away[Math.floor(away.length * 0.99)] ?? 0)} ms\n`,
        );
        expect(away[Math.floor(away.length * 0.99)]).toBeLessThan(1_000);
        expect(volunteer.attempts.filter(({ outcome }) => outcome !== 'ok')).toEqual([]);

        await redis.start();
        await redis.flush();
        for (let n = 0; n < 30; n += 1) {
          await guess(n);
          await teller.tell(
            people.map(({ personId }) => personId),
            `back-${n}`,
          );
        }
        for (const [index, feed] of feeds.entries()) {
          const mine = teller.told.get(people[index]?.personId ?? '') ?? [];
          await feed.until((received) => received.length >= mine.length);
          expect(feed.received.map(({ transferId }) => transferId)).toEqual(mine);
        }
        // Each process goes on counting what it saw itself: what Redis forgot opens nothing.
        expect(guesses.filter((code) => code === 'SIGN_IN_REFUSED').length).toBeLessThanOrEqual(TRIES * apis.length);
        expect(guesses.slice(-10)).toEqual(Array<string>(10).fill('RATE_LIMITED'));
        for (const api of apis) expect((await api.health())?.ready).toBe(true);
      } finally {
        for (const feed of feeds) await feed.end();
        await teller.close();
      }
    },
    runLength(120_000, 300_000),
  );

  it('wakes the other process again once it is back', async () => {
    const [person] = await newcomers(scene, at(0), 1, 3_000);
    const client = new GraphqlClient(at(1).url, person?.token);
    const heard = await client.follow<{ pointsChanged: Change }>(POINTS);
    const redis = await scene.redis();
    const teller = await PointsTeller.open(scene.databaseUrl, { REDIS_URL: redis.url });
    const mark = newId();
    await teller.tell([person?.personId ?? ''], mark);
    await heard.until((received) => received.some(({ pointsChanged }) => pointsChanged.transferId === mark));
    const health = await at(1).health();
    await client.close();
    await teller.close();
    expect(health?.['redis']).toBe('up');
  });
});
