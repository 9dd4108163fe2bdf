import { demoAccount } from '../../apps/cli/district/demo-accounts.js';
import { Bank } from './bank/bank.js';
import { freePort, HOST, isLong, onMariadb, Scene, SteadfastClient, type LinliProcess } from './harness/index.js';
import { OrderDesk } from './orders/order-desk.js';

const HOUR_MS = 3_600_000;
const OFF = isLong ? [2 * HOUR_MS, -2 * HOUR_MS] : [2 * HOUR_MS];
const LOGIN = 'mutation($input: LoginInput!) { login(input: $input) { accessToken } }';

interface Node {
  readonly api: LinliProcess;
  readonly door: () => string;
}

onMariadb('one of two processes has its clock off', () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await Scene.open('mysql');
  }, 60_000);
  afterEach(() => scene.close());

  it.each(OFF)(
    'by %d ms: both decide by one clock',
    async (offMs) => {
      // The one that is off fires the timers: ahead it would end everything at once, behind hours too late.
      const right = await start(scene, 'right', { RUN_WORKER: 'false' });
      const wrong = await start(scene, 'wrong', { RUN_WORKER: 'true', CLOCK_OFF_MS: String(offMs) }, true);
      await requireTokens(right, wrong);
      await requireOffers(right, wrong);
      await requireHolds(scene, right, wrong);
      await requireSequence(scene, right, wrong);
    },
    240_000,
  );
});

/** An api and a door, on the scene's database. */
async function start(scene: Scene, name: string, settings: Record<string, string>, off = false): Promise<Node> {
  const port = await freePort();
  const main = 'test/faults/bank/main-with-api.mjs';
  const preload = off ? 'test/faults/clock/clock-off.mjs' : undefined;
  const api = await scene.linli({ name, main, preload, settings: { ...settings, DOOR_PORT: String(port) } });
  return { api, door: () => `http://${HOST}:${port}` };
}

/** A token of either is good at the other, and both end in a quarter of an hour. */
async function requireTokens(right: Node, wrong: Node): Promise<void> {
  const nodes = [right, wrong];
  for (const [index, { api }] of nodes.entries()) {
    const { phone, password } = demoAccount('resident');
    const client = new SteadfastClient(() => api.url);
    const { login } = await client.run<{ login: { accessToken: string } }>(LOGIN, { input: { phone, password } });
    const claims = JSON.parse(Buffer.from(login.accessToken.split('.')[1] ?? '', 'base64url').toString()) as {
      exp: number;
    };
    const minutes = (claims.exp * 1_000 - Date.now()) / 60_000;
    expect(Math.abs(minutes - 15)).toBeLessThan(1);
    const other = nodes[1 - index] ?? right;
    const there = new SteadfastClient(() => other.api.url, { token: login.accessToken });
    expect(await there.attempt('{ me { id } }')).toMatchObject({ code: 'ok' });
  }
}

/** Orders go through either; an offer made by one is open at the other, and ends in minutes, not hours. */
async function requireOffers(right: Node, wrong: Node): Promise<void> {
  for (const { api } of [right, wrong]) {
    const desk = new OrderDesk(
      () => api.url,
      () => (api === right.api ? wrong : right).api.url,
    );
    await desk.open();
    await desk.workOne();
    expect(desk.accepted.acknowledged.length).toBe(1);
    const minutes = desk.offerEnds.map((end) => (end.getTime() - Date.now()) / 60_000);
    expect(minutes.filter((left) => left < 1 || left > 4)).toEqual([]);
    await desk.close();
  }
}

/** A reservation made by either lapses when it should, and not before. */
async function requireHolds(scene: Scene, right: Node, wrong: Node): Promise<void> {
  const states = (): Promise<{ state: string; late: number }[]> =>
    scene.rows('SELECT state, TIMESTAMPDIFF(SECOND, expires_at, settled_at) AS late FROM {db}ledger_hold ORDER BY id');
  const expiresAt = new Date(Date.now() + 5_000);
  const bank = new Bank(right.door, 2);
  await bank.open();
  await bank.reserve(expiresAt);
  await new Bank(wrong.door, 2).reserve(expiresAt);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect((await states()).map(({ state }) => state)).toEqual(['RESERVED', 'RESERVED']);
  const giveUpAt = performance.now() + 20_000;
  while ((await states()).some(({ state }) => state === 'RESERVED') && performance.now() < giveUpAt)
    await new Promise((resolve) => setTimeout(resolve, 100));
  const ended = await states();
  expect(ended.map(({ state }) => state)).toEqual(['EXPIRED', 'EXPIRED']);
  expect(ended.filter(({ late }) => Number(late) < 0 || Number(late) > 15)).toEqual([]);
}

/** Transfers through one and the other in turns are in the ledger in the order in which they were acknowledged. */
async function requireSequence(scene: Scene, right: Node, wrong: Node): Promise<void> {
  const banks = [new Bank(right.door, 2), new Bank(wrong.door, 2)];
  const acknowledged: string[] = [];
  for (let turn = 0; turn < 20; turn += 1) acknowledged.push((await banks[turn % 2]?.moveOne()) ?? '');
  const rows = await scene.rows<{ transfer: string; at: Date }>(
    'SELECT e.transfer_id AS transfer, t.created_at AS at FROM {db}ledger_entry e JOIN {db}ledger_transfer t ON t.id = e.transfer_id ' +
      "JOIN {db}ledger_account a ON a.id = e.account_id WHERE a.code = 'fault:account:0' AND t.kind = 'fault.transfer' ORDER BY e.sequence",
  );
  expect(rows.map(({ transfer }) => transfer)).toEqual(acknowledged);
  const steps = rows.slice(1).map(({ at }, index) => at.getTime() - (rows[index]?.at.getTime() ?? 0));
  expect(steps.filter((ms) => Math.abs(ms) > 60_000)).toEqual([]);
}
