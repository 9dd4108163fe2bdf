import { GraphqlClient } from '#testing';
import { onEachEngine, runLength, Scene, SeededRandom, SteadfastFeed } from './harness/index.js';
import { ENROLMENT, newcomers } from './newcomers.js';
import { PointsTeller } from './points-teller.js';

interface Change {
  cursor: string;
  transferId: string;
}

const EVENTS = runLength(400, 10_000);
const KILLS = runLength(2, 5);
const CLIENTS = runLength(6, 20);
const POINTS = 'subscription($after: Cursor) { pointsChanged(after: $after) { cursor transferId } }';

onEachEngine('feeds while the server is killed', (engine) => {
  it(
    `bring ${EVENTS} events through ${KILLS} kills: none missing, none twice, none out of order, none of somebody else`,
    async () => {
      const random = SeededRandom.printed(`feeds while the server is killed, ${engine}`);
      const scene = await Scene.open(engine);
      const teller: PointsTeller[] = [];
      try {
        const api = await scene.api('api', { settings: ENROLMENT });
        const people = await newcomers(scene, api, CLIENTS);
        const { feedCursor } = await new GraphqlClient(api.url, people[0]?.token).run<{ feedCursor: string }>(
          '{ feedCursor }',
        );
        const feeds = people.map(
          ({ token }) =>
            new SteadfastFeed<Change>(() => new GraphqlClient(api.url, token), 'pointsChanged', POINTS, {
              after: feedCursor,
            }),
        );
        const told = await PointsTeller.open(scene.databaseUrl);
        teller.push(told);
        const kill = async (): Promise<void> => {
          await api.kill();
          await new Promise((resolve) => setTimeout(resolve, random.below(1_500)));
          await api.start();
        };
        let killing = Promise.resolve();
        let kills = 0;
        for (let sent = 0; sent < EVENTS;) {
          const lucky = people.filter(() => random.below(4) === 0).slice(0, EVENTS - sent);
          await told.tell(
            lucky.map(({ personId }) => personId),
            `transfer-${sent}`,
          );
          sent += lucky.length;
          if (sent >= ((kills + 1) * EVENTS) / (KILLS + 1) && kills < KILLS) {
            kills += 1;
            await killing;
            killing = kill();
          }
        }
        await killing;
        for (const [index, feed] of feeds.entries()) {
          const mine = told.told.get(people[index]?.personId ?? '') ?? [];
          await feed.until((received) => received.length >= mine.length, 60_000);
        }
        // What should not come has had its time too.
        await new Promise((resolve) => setTimeout(resolve, 1_000));
        const received = feeds.map((feed) => feed.received.map(({ transferId }) => transferId));
        expect(received).toEqual(people.map(({ personId }) => told.told.get(personId) ?? []));
        expect([kills, told.count]).toEqual([KILLS, EVENTS]);
        expect(Math.min(...feeds.map(({ breaks }) => breaks))).toBeGreaterThanOrEqual(1);
        for (const feed of feeds) await feed.end();
      } finally {
        for (const one of teller) await one.close();
        await scene.close();
      }
    },
    runLength(180_000, 900_000),
  );
});
