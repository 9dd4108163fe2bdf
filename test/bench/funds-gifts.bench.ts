import { fundsCapability } from '#funds';
import { identityCapability } from '#identity';
import { ledgerCapability } from '#ledger';
import { paymentsCapability } from '#payments';
import type { Engine } from '#platform';
import { proofsCapability } from '#proofs';
import { createTestContext, mariadbIsGiven, type TestContext } from '#testing';
import type { Bench, Report } from './bench.js';
import { GIFT, GiftScene, type PromisedGift } from './gift-scene.js';
import { ledgerRenewal } from './ledger-renewal.js';
import { outboxRenewal } from './outbox-renewal.js';
import { alternately, rateOf, ratioOf, sideOf } from './rounds.js';
import { openHand, recorded, together, type Renewal, type Script } from './statements-by-hand.js';

/** So many gifts a side and round, so many of them at once. */
const SETTINGS = {
  ...{ gifts: 150, drives: 100, funds: 17, giftFen: GIFT.fen },
  ...{ workers: 32, connections: 32, rounds: 7, warmUp: 1 },
} as const;
const AIM = { atLeast: 0.5 } as const;
const FIGURES = {
  spread: 'gifts to one drive / the same gifts over 100 drives, webhook + ledger + match',
  hand: 'gifts to one drive, webhook + ledger + match / the same statements by hand',
} as const;
const capabilities = [ledgerCapability, identityCapability, paymentsCapability, proofsCapability, fundsCapability];
const turns = SETTINGS.rounds + SETTINGS.warmUp;

/** The drives of each side; each has had a gift, so that its accounts are open. */
async function openDrives(scene: GiftScene): Promise<{ hot: string; byHand: string; spread: string[] }> {
  const spread: string[] = [];
  for (let fund = 0; fund < SETTINGS.funds; fund += 1) {
    const count = Math.floor(SETTINGS.drives / SETTINGS.funds) + (fund < SETTINGS.drives % SETTINGS.funds ? 1 : 0);
    spread.push(...(await scene.fundWithDrives(`公益金${fund}`, count)));
  }
  const [hot = ''] = await scene.fundWithDrives('向阳社区公益金', 1);
  const [byHand = ''] = await scene.fundWithDrives('丰登社区公益金', 1);
  for (const driveId of [hot, byHand, ...spread]) await scene.paid(await scene.promise(driveId));
  return { hot, byHand, spread };
}

async function promised(scene: GiftScene, driveIds: readonly string[]): Promise<PromisedGift[]> {
  const gifts: PromisedGift[] = [];
  while (gifts.length < turns * SETTINGS.gifts) {
    gifts.push(await scene.promise(driveIds[gifts.length % driveIds.length] ?? ''));
  }
  return gifts;
}

async function record(context: TestContext, scene: GiftScene, byHand: string): Promise<Script[]> {
  const scripts: Script[] = [];
  for (const gift of await promised(scene, [byHand])) scripts.push(await recorded(context, () => scene.paid(gift)));
  return scripts;
}

async function measure(report: Report, engine: Engine): Promise<void> {
  const context = await createTestContext(engine, capabilities, { DATABASE_POOL_SIZE: String(SETTINGS.connections) });
  const scene = await GiftScene.build(context);
  const perSide = turns * SETTINGS.gifts;
  await scene.enterDonors(3 * perSide + SETTINGS.drives + 2);
  const { hot, byHand, spread } = await openDrives(scene);
  const [toHot, toMany] = [await promised(scene, [hot]), await promised(scene, spread)];
  const scripts = await record(context, scene, byHand);
  const statements = scripts[0]?.length ?? 0;
  const renewal = (): Renewal => together(ledgerRenewal(), outboxRenewal());
  const hand = await openHand(context, SETTINGS.connections, renewal);
  let refused = 0;
  const rates = await alternately(
    {
      hot: () => rateOf(SETTINGS, toHot.splice(0, SETTINGS.gifts), (gift) => scene.paid(gift)),
      spread: () => rateOf(SETTINGS, toMany.splice(0, SETTINGS.gifts), (gift) => scene.paid(gift)),
      hand: () =>
        rateOf(SETTINGS, scripts.splice(0, SETTINGS.gifts), async (script) => {
          if (!(await hand.run(script))) refused += 1;
        }),
    },
    SETTINGS,
  );
  const { version: database } = hand;
  await hand.close();
  const [one, many] = [await scene.stands([hot]), await scene.stands(spread)];
  await context.close();
  const due = [perSide + 1, perSide + SETTINGS.drives].map((gifts) => gifts * GIFT.fen);
  const found = [one.raised, many.raised, one.matched, many.matched];
  if (refused > 0 || String(found) !== String([...due, ...due])) throw new Error(`${refused} refused, ${found} fen`);

  const ours = sideOf('ReceiveWebhook: a signed payment_intent.succeeded, all for one drive', 'gifts/s', rates.hot);
  const apart = `100 drives of ${SETTINGS.funds} funds, a pool each`;
  const figure = (name: string, what: string, rounds: number[]): void => {
    const baseline = sideOf(what, 'gifts/s', rounds);
    const value = ratioOf(ours, baseline);
    const engineName = engine === 'mysql' ? 'MariaDB' : 'SQLite';
    report.measured({
      ...{ engine: engineName, figure: name, value, unit: '×', aim: AIM, ours, baseline, database },
      settings: { ...SETTINGS, statements },
    });
  };
  figure(FIGURES.spread, `the same over ${apart}`, rates.spread);
  figure(FIGURES.hand, `the ${statements} statements of each through the driver, a transaction each`, rates.hand);
}

const bench: Bench = {
  timeLimitSeconds: 900,
  async run(report) {
    await measure(report, 'sqlite');
    if (mariadbIsGiven()) return measure(report, 'mysql');
    const told = { engine: 'MariaDB', aim: AIM, skipped: 'LINLI_TEST_MARIADB_URL is not set' };
    for (const figure of Object.values(FIGURES)) report.skipped({ ...told, figure });
  },
};

export default bench;
