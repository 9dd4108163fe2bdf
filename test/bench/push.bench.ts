import type { Engine } from '#platform';
import { freePort } from './api-process.js';
import type { Bench, Report } from './bench.js';
import { startChild, type Usage } from './child-process.js';
import { benchDistrict, SMALL } from './district-database.js';
import type { Side } from './figure.js';
import { mariadbVersion } from './mariadb-version.js';
import { WAVES } from './offer-waves.js';
import { openPathByHand } from './path-by-hand.js';
import { DELIVERIES, openScene, pause, round, SETTLE_MS, type Round } from './push-scene.js';
import { alternately, median, percentile, sideOf } from './rounds.js';

const ROUNDS = { rounds: 8, warmUp: 2 } as const;
const SOCKETS = [200, 2_000] as const;
const settings = { ...WAVES, ...ROUNDS, volunteers: SMALL.volunteers };

async function openRaw(
  sockets: number,
  texts: string[],
): Promise<{ cpuMs(): Promise<number>; close(): Promise<void> }> {
  const port = await freePort();
  const server = await startChild('raw-sender.js', { settings: { PORT: String(port) } });
  await server.ask('ready');
  const clients = await startChild('raw-receiver.js');
  await clients.ask('open', { url: `ws://127.0.0.1:${port}`, sockets });
  return {
    cpuMs: async () => {
      const before = await server.ask<Usage>('usage');
      await server.ask('send', texts);
      await pause(SETTLE_MS);
      return (await server.ask<Usage>('usage')).cpuMs - before.cpuMs;
    },
    close: async () => {
      await clients.stop();
      await server.stop();
    },
  };
}

function pathSide(rounds: readonly (readonly number[])[]): Side {
  const delays = rounds.flat();
  const what =
    'the same by hand: rows committed by the driver, a wake-up through Redis, one query, bare ws; no numbering, no rights, no GraphQL';
  return sideOf(
    what,
    'ms',
    rounds.map((each) => percentile(each, 0.99)),
    {
      p50: percentile(delays, 0.5),
      p90: percentile(delays, 0.9),
      p99: percentile(delays, 0.99),
      max: Math.max(...delays),
    },
  );
}

async function measure(report: Report, engine: Engine, database: string | undefined): Promise<void> {
  const named = engine === 'mysql' ? 'MariaDB' : 'SQLite';
  const how =
    engine === 'mysql'
      ? 'API process as deployed (MariaDB, Redis, a worker beside it that commits)'
      : 'the one process of the embedded default, its own commits included';
  const district = await benchDistrict(engine, SMALL);
  const cost: number[] = [];
  for (const sockets of SOCKETS) {
    const scene = await openScene(engine, district.url, sockets);
    const raw = await openRaw(sockets, scene.texts);
    const redis = process.env.LINLI_TEST_REDIS_URL;
    const path = engine === 'mysql' && redis ? await openPathByHand(district.url, redis, sockets) : undefined;
    const rounds: Round[] = [];
    const byHand: number[][] = [];
    const cpu = await alternately(
      {
        ours: async () => rounds[rounds.push(await round(scene)) - 1]?.cpuMs ?? 0,
        raw: () => raw.cpuMs(),
        path: async () => byHand.push((await path?.delays()) ?? []),
      },
      ROUNDS,
    );
    await raw.close();
    await path?.close();
    await scene.close();
    const delays = rounds.slice(ROUNDS.warmUp).flatMap((each) => each.delays);
    const told = {
      engine: named,
      database,
      settings: { ...settings, sockets, bytesOfPayload: scene.texts[0]?.length ?? 0 },
    };
    const p99s = rounds.slice(ROUNDS.warmUp).map((each) => percentile(each.delays, 0.99));
    report.measured({
      ...told,
      figure: `p99 from commit to the socket, ${sockets} sockets open`,
      value: percentile(delays, 0.99),
      unit: 'ms',
      aim: { atMost: 20 },
      ours: sideOf(`p99 of each round of ${DELIVERIES} deliveries; ${how}`, 'ms', p99s, {
        p50: percentile(delays, 0.5),
        p90: percentile(delays, 0.9),
        max: Math.max(...delays),
      }),
      baseline: path ? pathSide(byHand.slice(ROUNDS.warmUp)) : null,
    });
    const value = median(cpu.ours) / median(cpu.raw);
    cost.push(median(cpu.ours));
    report.measured({
      ...told,
      figure: `server CPU for ${WAVES.waves} events × ${WAVES.people} people / raw ws sends of the same payloads, ${sockets} sockets open`,
      value,
      unit: '×',
      aim: { atMost: 6 },
      ours: sideOf(`processor time of the server; ${how}`, 'ms', cpu.ours),
      baseline: sideOf('processor time of a bare ws server that sends the same texts at the same pace', 'ms', cpu.raw),
    });
  }
  await district.drop();
  const [few = 0, many = 0] = cost;
  report.measured({
    engine: named,
    database,
    settings,
    figure: 'server CPU of the same events at 2,000 sockets / at 200',
    value: many / few,
    unit: '×',
    aim: { atMost: 1.3 },
    ours: sideOf('processor time at 2,000 sockets', 'ms', [many]),
    baseline: sideOf('processor time at 200 sockets', 'ms', [few]),
  });
}

const bench: Bench = {
  timeLimitSeconds: 600,
  async run(report) {
    await measure(report, 'sqlite', undefined);
    const version = await mariadbVersion();
    if (version === undefined || !process.env.LINLI_TEST_REDIS_URL) {
      const skipped = 'LINLI_TEST_MARIADB_URL or LINLI_TEST_REDIS_URL is not set';
      report.skipped({ engine: 'MariaDB', figure: 'push', aim: null, skipped });
      return;
    }
    await measure(report, 'mysql', version);
  },
};

export default bench;
