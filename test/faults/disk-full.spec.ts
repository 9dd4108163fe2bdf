import { Bank } from './bank/bank.js';
import { freePort, HOST, linli, Scene, SeededRandom, withSmallDisk, type SmallDisk } from './harness/index.js';
import { OrderDesk } from './orders/order-desk.js';

/** Enough for an empty district; what is left of it is filled by a file. */
const MEGABYTES = { sqlite: 32, mysql: 192 };
const BANK_CLIENTS = 4;

withSmallDisk('the disk is full', (engine) => {
  let scene: Scene;
  let disk: SmallDisk;
  beforeEach(async () => {
    ({ scene, disk } = await Scene.onSmallDisk(engine, MEGABYTES[engine]));
  }, 60_000);
  afterEach(() => scene.close());

  it('says so, breaks nothing, and goes on when there is room', async () => {
    const random = SeededRandom.printed(`disk full, ${engine}`);
    const port = await freePort();
    const main = 'test/faults/bank/main-with-api.mjs';
    const api = await scene.linli({ name: 'api', main, settings: { DOOR_PORT: String(port) } });
    const bank = new Bank(() => `http://${HOST}:${port}`, 20);
    const desk = new OrderDesk(() => api.url);
    await bank.open();
    await desk.open();
    await desk.workOne();

    disk.fill(64 << 10);
    let working = true;
    const clients = Array.from({ length: BANK_CLIENTS }, (_, index) =>
      bank.client(random.branch(index), () => working),
    );
    await until(
      () => bank.outcomes.has('STORAGE_FULL'),
      () => [...bank.outcomes],
    );
    expect(await firstRefusal(desk)).toBe('STORAGE_FULL');
    expect(await api.health()).toMatchObject({ database: 'up' });
    bank.outcomes.delete('INSUFFICIENT_POINTS');
    expect([...bank.outcomes].sort()).toEqual(['STORAGE_FULL', 'ok']);

    disk.clear();
    const sofar = bank.transfers.acknowledged.length;
    await until(
      () => bank.transfers.acknowledged.length > sofar + 20,
      () => [sofar, bank.transfers.acknowledged.length],
    );
    working = false;
    await Promise.all(clients);
    await desk.workOne();
    expect(await bank.sendAgain()).toEqual([]);
    expect(bank.transfers.unknown).toEqual([]);
    const balances = await bank.balances();
    expect([...bank.expected()].filter(([code, amount]) => balances?.get(code) !== amount)).toEqual([]);
    await desk.close();
    await api.stop();
    expect(await faults(scene)).toEqual([]);
    const audit = await linli(scene.databaseUrl, 'audit');
    expect(audit).toMatchObject({ code: 0, output: expect.not.stringContaining('FAIL') as string });
  }, 240_000);
});

async function until(holds: () => boolean, tell: () => unknown): Promise<void> {
  const giveUpAt = performance.now() + 60_000;
  while (!holds()) {
    if (performance.now() > giveUpAt) throw new Error(`waited a minute in vain: ${JSON.stringify(tell())}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Orders until one is refused; returns its code. */
async function firstRefusal(desk: OrderDesk): Promise<string> {
  for (let order = 0; order < 200; order += 1) {
    const code = await desk.orderOnce();
    if (code !== 'ok') return code;
  }
  return 'none';
}

/** What the engine's own check finds wrong in the database. */
async function faults(scene: Scene): Promise<unknown[]> {
  if (scene.databaseUrl.startsWith('sqlite:')) {
    const rows = await scene.rows<{ integrity_check: string }>('PRAGMA integrity_check');
    return rows.filter(({ integrity_check: found }) => found !== 'ok');
  }
  const tables = await scene.rows<{ name: string }>(
    "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'linli'",
  );
  const checked = await scene.rows<{ Msg_text: string }>(
    `CHECK TABLE ${tables.map(({ name }) => `{db}${name}`).join(', ')}`,
  );
  expect(checked.length).toBeGreaterThan(20);
  return checked.filter(({ Msg_text: found }) => found !== 'OK');
}
