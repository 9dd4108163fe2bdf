import { newId } from '#kernel';
import { IdentitySetup } from '#identity';
import { Database, type Actor, type Engine } from '#platform';
import { CreateReward, RedeemReward, RegisterMerchant } from '#points';
import { createTestContext, type TestContext } from '#testing';
import type { Bench, Report } from './bench.js';
import { award, capabilities, enginesHere, named, participants, type Participant } from './points-scene.js';
import { outboxRenewal } from './outbox-renewal.js';
import { openHand, recorded, type Hand, type Script } from './statements-by-hand.js';
import { alternately, rateOf, ratioOf, sideOf } from './rounds.js';

/** So many people a side and round ask for a piece of one reward, so many of them at once. */
const SETTINGS = { people: 100, workers: 32, connections: 32, rounds: 7, warmUp: 1 } as const;

const nobody = { permissions: new Set<string>(), regionPaths: () => [], organisationIds: () => [] };
const actorOf = (personId: string): Actor => ({ personId, sessionId: newId<'Session'>(), ...nobody });

/** One reward of one point with pieces for everybody. */
async function openReward(context: TestContext, [one]: readonly Participant[]): Promise<string> {
  const { personId = '', regionId = '' } = one ?? {};
  const setup = context.get(IdentitySetup);
  const [merchantId = ''] = await setup.createOrganisations([
    { kind: 'SOCIAL_ORGANISATION', name: '惠民超市', regionId },
  ]);
  const staff: Actor = {
    ...actorOf(personId),
    ...{ permissions: new Set(['merchant.register', 'reward.manage']), organisationIds: () => [merchantId] },
    regionPaths: () => ['/'],
  };
  await context.get(RegisterMerchant).execute(staff, { organisationId: merchantId });
  const { id } = await context.get(CreateReward).execute(staff, {
    ...{ merchantId, regionId, kind: 'GOODS', name: '大米', description: '当年新米', place: '双元路 1 号' },
    ...{ price: 1, stock: 100_000, validFrom: '2020-01-01', validUntil: '2099-12-31', pickUpDays: 7 },
    ...{ prepared: false, timesPerPeriod: null, period: 'YEAR', idempotencyKey: newId() },
  });
  return id;
}

async function measure(report: Report, engine: Engine): Promise<void> {
  const context = await createTestContext(engine, capabilities, {
    DATABASE_POOL_SIZE: String(SETTINGS.connections),
  });
  const turns = SETTINGS.rounds + SETTINGS.warmUp;
  const everybody = await participants(context, turns * SETTINGS.people * 2);
  await award(context, everybody, true);
  await context.settle();
  const rewardId = await openReward(context, everybody);
  const redeem = context.get(RedeemReward);
  const one = (who: Participant) => redeem.execute(actorOf(who.personId), { rewardId, idempotencyKey: newId() });
  const scripts: Script[] = [];
  const byHand = everybody.splice(0, turns * SETTINGS.people);
  for (const who of byHand) scripts.push(await recorded(context, () => one(who)));
  const hand: Hand = await openHand(context, SETTINGS.connections, outboxRenewal);
  let doubled = 0;
  const statements = scripts[0]?.length ?? 0;
  const rates = await alternately(
    {
      ours: () => rateOf(SETTINGS, everybody.splice(0, SETTINGS.people), one),
      hand: () =>
        rateOf(SETTINGS, scripts.splice(0, SETTINGS.people), async (script) => {
          if (!(await hand.run(script))) doubled += 1;
        }),
    },
    SETTINGS,
  );
  const [row] = await context
    .get(Database)
    .rows<{ stock: unknown }>('SELECT stock FROM points_reward WHERE id = ?', [rewardId]);
  const taken = 100_000 - Number(row?.stock);
  await hand.close();
  await context.close();
  if (taken !== turns * SETTINGS.people * 2 - doubled) throw new Error(`${taken} pieces are gone`);
  const ours = sideOf('RedeemReward of many people for one reward', 'redemptions/s', rates.ours);
  const baseline = sideOf(
    `the ${statements} statements of the same redemptions through the driver, a transaction each`,
    ...(['redemptions/s', rates.hand, { codesDrawnTwice: doubled }] as const),
  );
  report.measured({
    ...{ engine: named(engine), figure: 'redemptions of one reward / the same statements by hand', unit: '×' },
    ...{ value: ratioOf(ours, baseline), aim: { atLeast: 0.5 }, ours, baseline },
    ...{ database: hand.version, settings: SETTINGS },
  });
}

const bench: Bench = {
  async run(report) {
    for (const engine of enginesHere()) await measure(report, engine);
  },
};

export default bench;
