import { Bank } from './bank/bank.js';
import { freePort, HOST, linli, onEachEngine, Patience, runLength, Scene, SeededRandom } from './harness/index.js';
import type { LinliProcess } from './harness/index.js';
import { OrderDesk } from './orders/order-desk.js';

const KILLS = runLength(1, 20);
const READS = runLength(50, 1_000);
const BANK_CLIENTS = 28;
const ORDER_CLIENTS = 4;
const ACCOUNTS = runLength(100, 1_000);
/** Between two kills, in milliseconds. */
const QUIET = { least: 400, most: runLength(2_500, 5_000) };

interface Sum {
  total: number | string;
  least: number | string;
  accounts: number | string;
}
const SUM =
  'SELECT SUM(balance) AS total, MIN(CASE WHEN may_overdraw = 0 THEN balance ELSE 0 END) AS least, COUNT(*) AS accounts ' +
  "FROM {db}ledger_account WHERE code LIKE 'fault:%'";

onEachEngine('the server is killed while clients move points and work orders', (engine) => {
  let scene: Scene;
  let patience: Patience;
  let working = false;
  let reading = false;
  beforeEach(() => {
    patience = new Patience();
    [working, reading] = [true, true];
  });
  afterEach(() => {
    [working, reading] = [false, false];
    patience.end();
    return scene.close();
  });

  it('loses nothing that was acknowledged and does nothing twice', async () => {
    const random = SeededRandom.printed(`server killed, ${engine}`);
    scene = await Scene.open(engine);
    const { processes, door, api } = await start(scene);
    const bank = new Bank(door, ACCOUNTS, patience);
    const desk = new OrderDesk(api, api, patience);
    await bank.open();
    await desk.open();
    const seeded = await requestsOf(scene);

    const readings = [0, 1].map((reader) => readAlways(scene, bank, () => reading, reader === 0));
    const clients = [
      ...Array.from({ length: BANK_CLIENTS }, (_, index) => bank.client(random.branch(index), () => working)),
      ...Array.from({ length: ORDER_CLIENTS }, () => desk.client(() => working)),
    ];
    for (let kill = 0; kill < KILLS; kill += 1) {
      bank.used = kill % 2 === 0 ? 8 : ACCOUNTS;
      await pause(random.between(QUIET.least, QUIET.most));
      const victim = random.one(processes);
      await victim.kill();
      await pause(random.below(500));
      await victim.start();
      patience.disturbed();
    }
    await pause(1_000);
    const counts = (): number => readingsSoFar(readings);
    while (counts() < READS) await pause(100);
    working = false;
    await Promise.all(clients);
    reading = false;
    const reads = (await Promise.all(readings.map(({ done }) => done))).flat();

    expect(reads.filter(({ sound }) => !sound)).toEqual([]);
    expect(reads.length).toBeGreaterThanOrEqual(READS);
    expect(bank.transfers.acknowledged.length).toBeGreaterThan(KILLS * 10);
    expect(await bank.sendAgain()).toEqual([]);
    expect(bank.transfers.unknown).toEqual([]);
    expect(difference(bank.expected(), await bank.balances())).toEqual([]);
    await requireOrders(scene, desk, new Set(seeded));
    await requireHolds(scene, bank);
    await desk.close();
    for (const one of processes) await one.stop();
    const audit = await linli(scene.databaseUrl, 'audit');
    expect(audit).toMatchObject({ code: 0, output: expect.not.stringContaining('FAIL') as string });
    console.log(
      `${engine}: ${KILLS} kills, ${reads.length} reads, ${bank.transfers.acknowledged.length} transfers ` +
        `(${sentTwice(bank)} sent more than once), ${bank.holds.acknowledged.length} holds, ` +
        `${desk.orders.acknowledged.length} orders, ${desk.breaks} times a socket was opened anew`,
    );
  }, 1_500_000);
});

/** On MariaDB the api and the door are two processes; on SQLite one has the database to itself. */
async function start(scene: Scene): Promise<{ processes: LinliProcess[]; door: () => string; api: () => string }> {
  if (scene.databaseUrl.startsWith('sqlite:')) {
    const port = await freePort();
    const settings = { DOOR_PORT: String(port) };
    const both = await scene.linli({ name: 'api', main: 'test/faults/bank/main-with-api.mjs', settings });
    return { processes: [both], door: () => `http://${HOST}:${port}`, api: () => both.url };
  }
  const api = await scene.api();
  const beside = await scene.linli({ name: 'bank', main: 'test/faults/bank/main-beside.mjs' });
  return { processes: [api, beside], door: () => beside.url, api: () => api.url };
}

interface Read {
  sound: boolean;
  found: unknown;
}

interface Reading {
  readonly so: Read[];
  readonly done: Promise<Read[]>;
}

/** Reads all accounts in one statement, again and again: by a connection of its own, or through the product. */
function readAlways(scene: Scene, bank: Bank, goesOn: () => boolean, direct: boolean): Reading {
  const so: Read[] = [];
  const loop = async (): Promise<Read[]> => {
    while (goesOn()) {
      const read = direct ? await directRead(scene) : await productRead(bank);
      if (read !== undefined) so.push(read);
      await pause(read === undefined ? 50 : 5);
    }
    return so;
  };
  return { so, done: loop() };
}

const readingsSoFar = (readings: readonly Reading[]): number => readings.reduce((sum, { so }) => sum + so.length, 0);

async function directRead(scene: Scene): Promise<Read> {
  const [found] = await scene.rows<Sum>(SUM);
  return { sound: Number(found?.total) === 0 && Number(found?.least) >= 0, found };
}

async function productRead(bank: Bank): Promise<Read | undefined> {
  const balances = await bank.balances();
  if (balances === undefined) return undefined;
  const total = [...balances.values()].reduce((sum, balance) => sum + balance, 0);
  const least = Math.min(...bank.codes.map((code) => balances.get(code) ?? Number.NaN));
  return { sound: total === 0 && least >= 0, found: { total, least } };
}

const difference = (expected: Map<string, number>, found: Map<string, number> | undefined): string[] =>
  [...expected].filter(([code, amount]) => found?.get(code) !== amount).map(([code]) => code);

const sentTwice = (bank: Bank): number => bank.transfers.all.filter(({ attempts }) => attempts > 1).length;

const requestsOf = async (scene: Scene): Promise<string[]> =>
  (await scene.rows<{ id: string }>('SELECT id FROM {db}volunteering_request')).map(({ id }) => id);

/** Beside what the first start put in, each order is there once, each acceptance holds one place, and no feed gave an item twice. */
async function requireOrders(scene: Scene, desk: OrderDesk, seeded: ReadonlySet<string>): Promise<void> {
  const orders = desk.orders.acknowledged.map(({ told }) => told?.id ?? '');
  const isOwn = (id: string): boolean => !seeded.has(id);
  expect((await requestsOf(scene)).filter(isOwn).sort()).toEqual([...orders].sort());
  expect(desk.orders.unknown).toEqual([]);
  const places = await scene.rows<{ request: string }>('SELECT request_id AS request FROM {db}volunteering_assignment');
  const accepted = desk.accepted.acknowledged.map(({ told }) => told?.requestId ?? '');
  const taken = places.map(({ request }) => request).filter(isOwn);
  expect(taken.sort()).toEqual([...accepted].sort());
  expect(accepted.length).toBeGreaterThan(0);
  expect(await desk.sendAcceptancesAgain()).toEqual([]);
  expect(desk.twice).toEqual([]);
}

/** Timers go on: every reservation has lapsed, once, and nothing is held any more. */
async function requireHolds(scene: Scene, bank: Bank): Promise<void> {
  expect(bank.holds.acknowledged.length).toBeGreaterThan(0);
  const giveUpAt = performance.now() + 30_000;
  const open = async (): Promise<number> => {
    const [row] = await scene.rows<{ n: number }>("SELECT COUNT(*) AS n FROM {db}ledger_hold WHERE state = 'RESERVED'");
    return Number(row?.n);
  };
  while ((await open()) > 0 && performance.now() < giveUpAt) await pause(100);
  const states = await scene.rows<{ state: string; n: number }>(
    'SELECT state, COUNT(*) AS n FROM {db}ledger_hold GROUP BY state',
  );
  expect(states.map(({ state }) => state)).toEqual(['EXPIRED']);
  expect(Number(states[0]?.n)).toBe(bank.holds.acknowledged.length);
  const [held] = await scene.rows<{ held: number }>('SELECT SUM(held) AS held FROM {db}ledger_account');
  expect(Number(held?.held)).toBe(0);
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
