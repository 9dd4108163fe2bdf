import { fundsCapability } from '#funds';
import { identityCapability } from '#identity';
import { addMinutes } from '#kernel';
import { ledgerCapability } from '#ledger';
import { FindListings, listingsCapability } from '#listings';
import { paymentsCapability } from '#payments';
import type { Engine } from '#platform';
import { pointsCapability } from '#points';
import { proofsCapability } from '#proofs';
import { createTestContext, type TestContext } from '#testing';
import { volunteeringCapability } from '#volunteering';
import type { Bench, Report } from './bench.js';
import { drawer, MARKET, plantMarket, wishOf, type Wish } from './listings-scene.js';
import { enginesHere, named } from './points-scene.js';
import { alternately, percentile, sideOf } from './rounds.js';
import { openReader, type Reader } from './search-by-hand.js';

/** So many searches a side and round, one after the other. */
const SETTINGS = { ...MARKET, withinMetres: 5_000, page: 20, searches: 300, rounds: 5, warmUp: 1 } as const;
const FIGURE = 'p99 of a search with price-for-me, 10,000 listings, 50,000 slots';
const AIM = { atMost: 100 } as const;
const capabilities = [
  ...[ledgerCapability, identityCapability, volunteeringCapability, pointsCapability],
  ...[proofsCapability, paymentsCapability, fundsCapability, listingsCapability],
];
const AHEAD_MINUTES = 60 * 24 * 60;
const METRES_PER_DEGREE = 111_195;

/** The same page as somebody would ask for it who knows the schema: one statement of joins, groups and a limit. */
function byHand({ seeker, near, field, maxFee }: Wish, now: Date): { sql: string; values: unknown[] } {
  const [x, y] = [Math.round(near.longitude * 1e5), Math.round(near.latitude * 1e5)];
  const cosine = Math.round(Math.cos((near.latitude * Math.PI) / 180) * 1_000);
  const radius = (SETTINGS.withinMetres / METRES_PER_DEGREE) * 1e5;
  const [high, wide] = [Math.ceil(radius), Math.ceil((radius * 1_000) / cosine)];
  const north = `(l.latitude_units - ${y}) * 1000`;
  const east = `(l.longitude_units - ${x}) * ${cosine}`;
  const groups = ['RESIDENT', ...seeker.groups];
  const list = (values: readonly unknown[]): string => values.map(() => '?').join(', ');
  const conditions = ['l.latitude_units BETWEEN ? AND ?', 'l.longitude_units BETWEEN ? AND ?'];
  const values: unknown[] = [...seeker.homeIds, ...groups, now, addMinutes(now, AHEAD_MINUTES)];
  values.push(y - high, y + high, x - wide, x + wide);
  if (field !== undefined) {
    conditions.push('l.field = ?');
    values.push(field);
  }
  if (maxFee !== undefined) values.push(maxFee);
  return {
    sql: `SELECT l.*, MIN(f.fee) AS fee, MIN(s.starts_at) AS next_start, ${north} * ${north} + ${east} * ${east} AS square
      FROM listings_listing l JOIN listings_provider p ON p.id = l.provider_id AND p.state = 'APPROVED'
      JOIN listings_area a ON a.terms_id = l.terms_id AND a.region_id IN (${list(seeker.homeIds)})
      JOIN listings_price f ON f.terms_id = l.terms_id AND f.price_group IN (${list(groups)})
      JOIN listings_slot s ON s.listing_id = l.id AND s.state = 'OPEN' AND s.taken < s.capacity
        AND s.starts_at >= ? AND s.starts_at < ?
      WHERE l.state = 'PUBLISHED' AND ${conditions.join(' AND ')} GROUP BY l.id
      HAVING square <= ${Math.floor((radius * 1_000) ** 2)}${maxFee === undefined ? '' : ' AND MIN(f.fee) <= ?'}
      ORDER BY square, l.id LIMIT ${SETTINGS.page}`,
    values,
  };
}

/** Times of searches, one after the other, in milliseconds. */
async function timesOf(wishes: readonly Wish[], search: (wish: Wish) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (const wish of wishes) {
    const begin = performance.now();
    await search(wish);
    times.push(performance.now() - begin);
  }
  return times;
}

/** Both sides must find the same listings, at the same fee, in the same order. */
async function compare(wishes: readonly Wish[], context: TestContext, reader: Reader): Promise<void> {
  let found = 0;
  for (const wish of wishes) {
    const { sql, values } = byHand(wish, context.clock.now());
    const hand = (await reader.all(sql, values)).map(({ id, fee }) => `${String(id)} ${Number(fee)}`);
    const ours = (await find(context, wish)).map(({ listing, priceForMe }) => `${listing.id} ${priceForMe}`);
    if (ours.join() !== hand.join()) throw new Error(`A search found ${ours.join()}, by hand ${hand.join()}`);
    found += ours.length;
  }
  if (found < wishes.length) throw new Error(`${wishes.length} searches found ${found} listings only`);
}

const find = (context: TestContext, { seeker, near, field, maxFee }: Wish) =>
  context
    .get(FindListings)
    .execute(
      seeker.actor,
      { near, field, maxFee, withinMetres: SETTINGS.withinMetres, order: 'NEAREST' },
      ...([null, SETTINGS.page] as const),
    );

async function measure(report: Report, engine: Engine): Promise<void> {
  const context = await createTestContext(engine, capabilities);
  const seekers = await plantMarket(context);
  const reader = await openReader(context);
  const draw = drawer(11);
  const wishes = Array.from({ length: SETTINGS.searches }, () => wishOf(seekers, draw));
  await compare(wishes.slice(0, 60), context, reader);
  const all = { ours: [] as number[], hand: [] as number[] };
  const keep = (side: keyof typeof all, times: number[]): number => {
    all[side].push(...times);
    return percentile(times, 0.99);
  };
  const now = context.clock.now();
  const rounds = await alternately(
    {
      ours: async () => keep('ours', await timesOf(wishes, (wish) => find(context, wish))),
      hand: async () =>
        keep(
          'hand',
          await timesOf(wishes, (wish) => {
            const { sql, values } = byHand(wish, now);
            return reader.all(sql, values);
          }),
        ),
    },
    SETTINGS,
  );
  await reader.close();
  await context.close();
  const more = (times: readonly number[]): Record<string, number> => ({
    p50: percentile(times, 0.5),
    max: Math.max(...times),
  });
  const what = 'FindListings: home and categories of the person, the page, its listings and first free slots';
  const ours = sideOf(what, 'ms', rounds.ours, more(all.ours));
  const plain = 'one plain statement of joins for the same rows through the driver, the person known';
  const baseline = sideOf(plain, 'ms', rounds.hand, more(all.hand));
  report.measured({
    ...{ engine: named(engine), figure: FIGURE, unit: 'ms', value: ours.median, aim: AIM, ours, baseline },
    ...{ database: reader.version, settings: SETTINGS },
  });
}

const bench: Bench = {
  timeLimitSeconds: 600,
  async run(report) {
    for (const engine of enginesHere()) await measure(report, engine);
  },
};

export default bench;
