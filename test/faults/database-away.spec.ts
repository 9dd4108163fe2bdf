import { onMariadb, runLength, Scene, SteadfastClient, type Attempt, type LinliProcess } from './harness/index.js';
import { OrderDesk } from './orders/order-desk.js';

const TIMES = runLength(1, 5);
const STOPPED_MS = runLength(11_500, 15_000);
const DEADLINE_MS = 10_000;
const BACK_WITHIN_MS = 10_000;
const CLIENTS = 12;
/** Of one process: ten connections for writing and ten for reading. */
const POOLS = 20;

const LOGIN = 'mutation($input: LoginInput!) { login(input: $input) { accessToken } }';

onMariadb('the database goes away under a running service', () => {
  let scene: Scene;
  let api: LinliProcess;
  beforeEach(async () => {
    scene = await Scene.open('mysql');
    api = await scene.api();
  }, 120_000);
  afterEach(() => scene.close());

  it('answers in time while it is killed or stopped, says so, and is whole again when it is back', async () => {
    const token = await signIn(api);
    const before = await settled(scene, api);
    for (let time = 0; time < TIMES; time += 1) {
      await outage(scene, api, token, 'killed');
      await outage(scene, api, token, 'stopped');
    }
    const desk = new OrderDesk(() => api.url);
    await desk.open();
    await desk.workOne();
    expect(desk.accepted.acknowledged.length).toBe(1);
    await desk.close();
    const after = await settled(scene, api);
    expect(after.connections).toBeLessThanOrEqual(POOLS);
    expect(after.others).toBeLessThanOrEqual(before.others + 3);
    console.log(
      `${TIMES} × killed, ${TIMES} × stopped: before ${JSON.stringify(before)}, after ${JSON.stringify(after)}`,
    );
  }, 600_000);
});

/** One outage under load: clients that read and write all the time, and somebody who asks for its health. */
async function outage(scene: Scene, api: LinliProcess, token: string, kind: 'killed' | 'stopped'): Promise<void> {
  let working = true;
  const goesOn = (): boolean => working;
  const clients = Array.from({ length: CLIENTS }, (_, index) => work(api, token, index, goesOn));
  await pause(500);
  if (kind === 'killed') await scene.mariadb.kill();
  else scene.mariadb.signal('SIGSTOP');
  const told = await whileAway(api, kind === 'killed' ? 3_000 : STOPPED_MS);
  if (kind === 'killed') await scene.mariadb.start();
  else scene.mariadb.signal('SIGCONT');
  const backAfter = await untilReady(api);
  await pause(500);
  working = false;
  const attempts = (await Promise.all(clients)).flat();
  const late = attempts.filter(({ ms }) => ms > DEADLINE_MS);
  const codes = [...new Set(attempts.map(({ outcome }) => outcome))].sort();
  console.log(
    `${kind}: ${attempts.length} answers, the longest after ${Math.round(Math.max(...attempts.map(({ ms }) => ms)))} ms, ` +
      `codes ${codes.join(' ')}; ready again after ${Math.round(backAfter)} ms`,
  );
  expect(late).toEqual([]);
  expect(codes.filter((code) => !['ok', 'UNAVAILABLE', 'DEADLINE_EXCEEDED'].includes(code))).toEqual([]);
  expect(codes).toContain('ok');
  expect(told).toEqual([503]);
  expect(backAfter).toBeLessThan(BACK_WITHIN_MS);
}

/** Reads and writes until told to stop; returns every answer with the time it took. */
async function work(
  api: LinliProcess,
  token: string,
  index: number,
  goesOn: () => boolean,
): Promise<readonly Attempt[]> {
  const client = new SteadfastClient(() => api.url, { token });
  const nobody = new SteadfastClient(() => api.url);
  while (goesOn()) {
    if (index % 3 === 0) await client.attempt('{ me { id region { name } } myPoints { balance } }');
    if (index % 3 === 1)
      await client.attempt('mutation($input: SetOnDutyInput!) { setOnDuty(input: $input) { id } }', {
        input: { onDuty: true },
      });
    if (index % 3 === 2) await nobody.attempt('{ errorCatalogue { code } }');
    await pause(20);
  }
  return [...client.attempts, ...nobody.attempts];
}

/** The states of health that were told while the database was away, the first seconds left out. */
async function whileAway(api: LinliProcess, ms: number): Promise<number[]> {
  const until = performance.now() + ms;
  const told = new Set<number>();
  await pause(500);
  while (performance.now() < until) {
    const began = performance.now();
    const health = await api.health();
    expect(performance.now() - began).toBeLessThan(5_000);
    told.add(health?.status ?? 0);
    await pause(200);
  }
  return [...told];
}

async function untilReady(api: LinliProcess): Promise<number> {
  const began = performance.now();
  while ((await api.health())?.ready !== true) {
    if (performance.now() - began > 60_000)
      throw new Error(`not ready a minute after the database is back\n${api.lastLines()}`);
    await pause(50);
  }
  return performance.now() - began;
}

/** Connections at the server, and the other open handles of the process, without the sockets that clients keep alive. */
async function settled(scene: Scene, api: LinliProcess): Promise<{ connections: number; others: number }> {
  await pause(5_000);
  const connections = await scene.mariadb.connections();
  const clients = api.clientSockets(Number(new URL(api.url).port));
  return { connections, others: api.openHandles() - connections - clients };
}

async function signIn(api: LinliProcess): Promise<string> {
  const input = { phone: '19900000011', password: 'linli-volunteer-1' };
  const { login } = await new SteadfastClient(() => api.url).run<{ login: { accessToken: string } }>(LOGIN, { input });
  return login.accessToken;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
