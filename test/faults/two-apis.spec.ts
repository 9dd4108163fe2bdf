import { demoAccount } from '../../apps/cli/district/demo-accounts.js';
import { newId } from '#kernel';
import { GraphqlClient } from '#testing';
import { onMariadbAndRedis, runLength, Scene, SeededRandom, SteadfastClient } from './harness/index.js';
import type { LinliProcess } from './harness/index.js';
import { OrderDesk } from './orders/order-desk.js';

interface Unanswered {
  offerId: string;
  requestId: string;
}

const ORDERS = runLength(4, 24);
const LEFT_ALONE = 3;
const LOGIN = 'mutation($input: LoginInput!) { login(input: $input) { accessToken } }';
const MENU = 'query($r: ID!) { serviceMenu(regionId: $r) { id name } }';
const CREATE = 'mutation($input: CreateServiceRequestInput!) { createServiceRequest(input: $input) { id } }';
const TAKE_ON = 'mutation($input: AcceptServiceRequestInput!) { acceptServiceRequest(input: $input) { id } }';
const UPDATES =
  'subscription($id: ID!, $after: Cursor) { serviceRequestUpdated(requestId: $id, after: $after) { cursor } }';
const TIME_IS_UP =
  "UPDATE {db}platform_timer SET due_at = '2020-01-01 00:00:00' WHERE kind = 'dispatch.offers-time-out'";
const UNANSWERED = "SELECT payload FROM {db}platform_outbox WHERE type = 'dispatch.OfferLeftUnanswered'";

onMariadbAndRedis('two apis and a worker', () => {
  let scene: Scene;
  let apis: readonly [LinliProcess, LinliProcess];
  let worker: LinliProcess;

  beforeAll(async () => {
    scene = await Scene.open('mysql');
    // All three run timers and consumers: what must happen once is asked for three times.
    const settings = { REDIS_URL: (await scene.redis()).url, RUN_WORKER: 'true', LOG_LEVEL: 'info' };
    apis = [await scene.api('one', { settings }), await scene.api('other', { settings })];
    worker = await scene.worker('worker', { settings });
  }, 180_000);
  afterAll(() => scene.close());

  /** Now the one and now the other, whoever is there. */
  let turn = 0;
  const either = (): string => {
    turn += 1;
    const alive = apis.filter(({ runs }) => runs);
    return (alive[turn % Math.max(1, alive.length)] ?? apis[0]).url;
  };
  const signedIn = async (key: string): Promise<string> => {
    const { phone, password } = demoAccount(key);
    const { login } = await new SteadfastClient(either).run<{ login: { accessToken: string } }>(LOGIN, {
      input: { phone, password },
    });
    return login.accessToken;
  };

  /** A haircut so many days from now, ordered through one api; nobody has taken it on yet. */
  async function ordered(client: GraphqlClient, day: number): Promise<string> {
    const { me } = await client.run<{ me: { region: { id: string } } }>('{ me { region { id } } }');
    const regionId = me.region.id;
    const { serviceMenu } = await client.run<{ serviceMenu: { id: string; name: string }[] }>(MENU, { r: regionId });
    const startsAt = Date.now() + day * 86_400_000;
    const input = {
      idempotencyKey: newId(),
      itemId: serviceMenu.find(({ name }) => name === '上门理发')?.id,
      regionId,
      channel: 'PROXY',
      urgency: 'URGENT',
      startsAt: new Date(startsAt).toISOString(),
      endsAt: new Date(startsAt + 3_600_000).toISOString(),
      risks: '行动不便',
      point: { longitude: 120.197, latitude: 33.39 },
      address: '双元路 1 号',
      beneficiaryName: '周桂英',
      beneficiaryPhone: '19900000001',
    };
    return (await client.run<{ createServiceRequest: { id: string } }>(CREATE, { input })).createServiceRequest.id;
  }

  it(
    'work orders to their end while each of them is killed in turn',
    async () => {
      const random = SeededRandom.printed('two apis and a worker');
      const desk = new OrderDesk(either);
      await desk.open();
      for (let order = 0; order < ORDERS; order += 1) {
        const victim = [apis[0], worker, apis[1]][order % 3] as LinliProcess;
        const work = desk.workOne();
        await new Promise((resolve) => setTimeout(resolve, random.below(500)));
        await victim.kill();
        await work;
        await victim.start();
      }
      expect(desk.orders.unknown).toEqual([]);
      expect(desk.accepted.acknowledged).toHaveLength(ORDERS);
      expect(await desk.sendAcceptancesAgain()).toEqual([]);
      expect(desk.twice).toEqual([]);
      expect(desk.breaks).toBeGreaterThan(0);
      await desk.close();
    },
    runLength(240_000, 900_000),
  );

  it('bring what is committed through one to a socket of the other within a second', async () => {
    const [gridWorker, station] = [await signedIn('grid-worker'), await signedIn('station-worker')];
    const delays: number[] = [];
    for (let n = 0; n < 10; n += 1) {
      const [here, there] = n % 2 === 0 ? apis : [apis[1], apis[0]];
      const requestId = await ordered(new GraphqlClient(here.url, gridWorker), 100 + n);
      const listener = new GraphqlClient(there.url, station);
      const heard = await listener.follow(UPDATES, { id: requestId });
      // The subscription stands: an event before the one that is timed has come.
      await new Promise((resolve) => setTimeout(resolve, 300));
      const before = heard.received.length;
      await new GraphqlClient(here.url, station).run(TAKE_ON, { input: { requestId } });
      const committedAt = performance.now();
      await heard.until((received) => received.length > before);
      delays.push(Math.max(0, Math.round(performance.now() - committedAt)));
      await listener.close();
    }
    process.stdout.write(`from one api to a socket of the other: ${delays.join(', ')} ms\n`);
    expect(Math.max(...delays)).toBeLessThanOrEqual(1_000);
  }, 120_000);

  it('let a timer fire once, though three wait for it', async () => {
    const rows = async (): Promise<Unanswered[]> =>
      (await scene.rows<{ payload: string | Unanswered }>(UNANSWERED)).map(({ payload }) =>
        typeof payload === 'string' ? (JSON.parse(payload) as Unanswered) : payload,
      );
    const open = async (): Promise<{ id: string }[]> =>
      scene.rows<{ id: string }>("SELECT id FROM {db}dispatch_offer WHERE state = 'SENT'");
    const giveUpAt = performance.now() + 60_000;
    const pause = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 100));
    while ((await open()).length < LEFT_ALONE && performance.now() < giveUpAt) await pause();
    const sent = (await open()).map(({ id }) => id);
    expect(sent.length).toBeGreaterThanOrEqual(LEFT_ALONE);
    const before = new Set((await rows()).map(({ offerId }) => offerId));
    expect(sent.filter((id) => before.has(id))).toEqual([]);

    await scene.rows(TIME_IS_UP);
    const told = async (): Promise<string[]> =>
      (await rows()).map(({ offerId }) => offerId).filter((id) => sent.includes(id));
    while ((await told()).length < sent.length && performance.now() < giveUpAt) await pause();
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect((await told()).sort()).toEqual([...sent].sort());
  }, 120_000);
});
