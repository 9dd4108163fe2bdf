import { newId } from '#kernel';
import { OrderService } from '#listings';
import { Database, type Actor, type Engine } from '#platform';
import { createTestContext, type TestContext } from '#testing';
import type { Bench, Report } from './bench.js';
import { openMarket, orderCapabilities, type Market } from './orders-scene.js';
import { enginesHere, named } from './points-scene.js';
import { outboxRenewal } from './outbox-renewal.js';
import { openHand, recorded, type Script } from './statements-by-hand.js';
import { alternately, rateOf, ratioOf, sideOf } from './rounds.js';

/** So many people a side and round order a place, so many of them at once. */
const SETTINGS = { people: 100, workers: 32, connections: 32, rounds: 7, warmUp: 1 } as const;

/** One slot that everybody wants, and a slot for every guest of a round. */
const SCENES = [
  { slots: 1, capacity: 10_000, of: 'orders for one slot' },
  { slots: SETTINGS.people, capacity: 100, of: 'orders for a slot of one’s own' },
] as const;
type Scene = (typeof SCENES)[number];

/** An order that is to be placed: by whom, and where. */
interface Wish {
  readonly guest: Actor;
  readonly slotId: string;
}

const wishesOf = ({ guests, slotIds }: Market): Wish[] =>
  guests.map((guest, at) => ({ guest, slotId: slotIds[at % slotIds.length] ?? '' }));

const order = (context: TestContext, { guest, slotId }: Wish): Promise<unknown> =>
  context.get(OrderService).execute(guest, {
    ...{ slotId, personId: null, channel: 'APP', payWith: 'MONEY', expectedFee: 800, contact: null },
    idempotencyKey: newId(),
  });

async function measure(report: Report, engine: Engine, { slots, capacity, of }: Scene): Promise<void> {
  const context = await createTestContext(engine, orderCapabilities, {
    DATABASE_POOL_SIZE: String(SETTINGS.connections),
  });
  const turns = SETTINGS.rounds + SETTINGS.warmUp;
  const people = turns * SETTINGS.people * 2;
  const wishes = wishesOf(await openMarket(context, { slots, capacity, people }));
  const scripts: Script[] = [];
  for (const wish of wishes.splice(0, turns * SETTINGS.people)) {
    scripts.push(await recorded(context, () => order(context, wish)));
  }
  const hand = await openHand(context, SETTINGS.connections, outboxRenewal);
  const statements = scripts[0]?.length ?? 0;
  const rates = await alternately(
    {
      ours: () => rateOf(SETTINGS, wishes.splice(0, SETTINGS.people), (wish) => order(context, wish)),
      hand: () => rateOf(SETTINGS, scripts.splice(0, SETTINGS.people), (script) => hand.run(script)),
    },
    SETTINGS,
  );
  const [row] = await context
    .get(Database)
    .rows<{ taken: unknown; orders: unknown }>(
      'SELECT SUM(taken) AS taken, (SELECT COUNT(*) FROM listings_order) AS orders FROM listings_slot',
    );
  await hand.close();
  await context.close();
  if (Number(row?.taken) !== people || Number(row?.orders) !== people) {
    throw new Error(`${Number(row?.taken)} places are taken by ${Number(row?.orders)} orders, of ${people}`);
  }
  const ours = sideOf(`OrderService of many people: ${of}`, 'orders/s', rates.ours);
  const baseline = sideOf(
    ...([
      `the ${statements} statements of the same orders through the driver, a transaction each`,
      'orders/s',
    ] as const),
    rates.hand,
  );
  report.measured({
    ...{ engine: named(engine), figure: `${of} / the same statements by hand`, unit: '×' },
    ...{ value: ratioOf(ours, baseline), aim: { atLeast: 0.5 }, ours, baseline },
    ...{ database: hand.version, settings: { ...SETTINGS, slots } },
  });
}

const bench: Bench = {
  timeLimitSeconds: 600,
  async run(report) {
    for (const engine of enginesHere()) {
      for (const scene of SCENES) await measure(report, engine, scene);
    }
  },
};

export default bench;
