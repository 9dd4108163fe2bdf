import type { INestApplicationContext } from '@nestjs/common';
import { newId } from '#kernel';
import { Database, type Engine } from '#platform';
import { GraphqlClient } from '#testing';
import { MAIN, startApiProcess } from './api-process.js';
import type { Bench, Report } from './bench.js';
import { startChild, type Child } from './child-process.js';
import { benchDistrict, openOn, TINGHU } from './district-database.js';
import { mariadbVersion } from './mariadb-version.js';
import { monotonicMs } from './offer-waves.js';
import { ITEM, residents, tomorrowAfternoon, type Resident } from './placed-requests.js';
import { percentile, sideOf } from './rounds.js';
import { signedIn } from './signed-in.js';

const SETTINGS = { ...TINGHU, places: 8, listenersAround: 200, orders: 80, warmUp: 8, everyMs: 150 } as const;
const CREATE = 'mutation($input: CreateServiceRequestInput!) { createServiceRequest(input: $input) { id } }';

/** Where orders come from, and the residents who place them. */
interface Orders {
  readonly places: readonly Resident[];
  readonly clients: readonly { readonly token: string; readonly resident: Resident }[];
  readonly itemId: string;
}

/** The volunteers around the places who could be asked: they listen. */
async function listeners(database: Database, places: readonly Resident[]): Promise<string[]> {
  const found = new Set<string>();
  for (const { home_latitude: y, home_longitude: x } of places) {
    const rows = await database.rows<{ person_id: string }>(
      `SELECT person_id FROM volunteering_volunteer WHERE skills LIKE ? AND insurances <> '[]'
        ORDER BY (home_latitude - ?) * (home_latitude - ?) + (home_longitude - ?) * (home_longitude - ?) * 0.697
        LIMIT ${SETTINGS.listenersAround}`,
      [`%"${ITEM.skill}"%`, Number(y), Number(y), Number(x), Number(x)],
    );
    rows.forEach((row) => found.add(row.person_id));
  }
  return [...found];
}

async function prepare(
  application: INestApplicationContext,
): Promise<Orders & { tokens: string[]; listening: ReadonlySet<string> }> {
  const database = application.get(Database, { strict: false });
  const people = await residents(database, SETTINGS.places + SETTINGS.orders + SETTINGS.warmUp);
  const places = people.slice(0, SETTINGS.places);
  const askers = people.slice(SETTINGS.places);
  const [item] = await database.rows<{ id: string }>('SELECT id FROM volunteering_menu_item WHERE name = ?', [
    ITEM.name,
  ]);
  const listening = await listeners(database, places);
  const tokens = (await signedIn(application, listening)).map(({ token }) => token);
  const signed = await signedIn(
    application,
    askers.map((one) => one.person_id),
  );
  const clients = signed.map(({ token }, index) => ({ token, resident: askers[index] as Resident }));
  return { places, clients, itemId: item?.id ?? '', tokens, listening: new Set(listening) };
}

function inputOf({ places, itemId }: Orders, resident: Resident, index: number): Record<string, unknown> {
  const place = places[index % places.length] as Resident;
  const point = { longitude: Number(place.home_longitude), latitude: Number(place.home_latitude) };
  return {
    ...{ idempotencyKey: newId(), itemId, regionId: resident.region_id, risks: '无', point, address: '双元路 1 号' },
    ...tomorrowAfternoon(),
  };
}

/** How long orders took until they were offered, and those of which no socket heard. */
interface Heard {
  readonly delays: number[];
  readonly unheard: string[];
}

/** Places the orders one after another; milliseconds from the mutation's sending to the first socket that has an offer of it. */
async function delaysOf(orders: Orders, url: string, swarm: Child): Promise<Heard> {
  const sentAt = new Map<string, number>();
  for (const [index, { token, resident }] of orders.clients.entries()) {
    const input = inputOf(orders, resident, index);
    const sent = monotonicMs();
    const { createServiceRequest } = await new GraphqlClient(url, token).run<{ createServiceRequest: { id: string } }>(
      CREATE,
      { input },
    );
    if (index >= SETTINGS.warmUp) sentAt.set(createServiceRequest.id, sent);
    await pause(SETTINGS.everyMs);
    if (index === SETTINGS.warmUp - 1) await untilOffered(createServiceRequest.id, swarm);
  }
  await pause(2_000);
  const first = new Map<string, number>();
  for (const { requestId, atMs } of await swarm.ask<{ requestId: string; atMs: number }[]>('take')) {
    first.set(requestId, Math.min(atMs, first.get(requestId) ?? Number.POSITIVE_INFINITY));
  }
  const delays = [...sentAt].flatMap(([id, sent]) => (first.has(id) ? [(first.get(id) ?? 0) - sent] : []));
  return { delays, unheard: [...sentAt.keys()].filter((id) => !first.has(id)) };
}

/** Whatever no socket heard of must have been offered, and only to volunteers who were not connected. */
async function requireOffered(url: string, unheard: readonly string[], listening: ReadonlySet<string>): Promise<void> {
  const application = await openOn(url);
  for (const id of unheard) {
    const offers = await application
      .get(Database, { strict: false })
      .rows<{ person_id: string }>('SELECT person_id FROM dispatch_offer WHERE request_id = ?', [id]);
    const lost = offers.filter((offer) => listening.has(offer.person_id)).length;
    if (offers.length === 0 || lost > 0) throw new Error(`Of ${offers.length} offers of an order ${lost} were lost`);
  }
  await application.close();
}

/** The worker has started, and what waited for it is done: nobody's order is measured against the start of a process. */
async function untilOffered(requestId: string, swarm: Child): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const received = await swarm.ask<{ requestId: string }[]>('take');
    if (received.some((one) => one.requestId === requestId)) return;
    await pause(100);
  }
  throw new Error('The orders of the warm-up were not offered within 10 s');
}

async function measure(report: Report, engine: Engine, version?: string): Promise<void> {
  const redis = engine === 'mysql' ? process.env.LINLI_TEST_REDIS_URL : undefined;
  const district = await benchDistrict(engine, TINGHU);
  const application = await openOn(district.url);
  const orders = await prepare(application);
  await application.close();
  const settings = { DATABASE_URL: district.url, ...(redis ? { REDIS_URL: redis } : {}) };
  const api = await startApiProcess({ ...settings, RUN_WORKER: String(redis === undefined) }, MAIN);
  const worker = redis
    ? await startChild('../../apps/worker/main.js', {
        settings: { NODE_ENV: 'development', ...settings },
        options: MAIN.options,
      })
    : undefined;
  const swarm = await startChild('socket-swarm.js');
  await swarm.ask('open', { url: `${api.url.replace('http', 'ws')}/graphql`, tokens: orders.tokens });
  const { delays, unheard } = await delaysOf(orders, api.url, swarm);
  for (const child of [swarm, api, worker]) await child?.stop();
  await requireOffered(district.url, unheard, orders.listening);
  await district.drop();
  const how = redis ? 'API and worker as deployed, MariaDB and Redis' : 'one process';
  const ours = sideOf(
    `createServiceRequest sent over HTTP → the first volunteer's socket has the offer; ${how}`,
    'ms',
    [...[0.1, 0.3, 0.5, 0.7, 0.9].map((share) => percentile(delays, share))],
    { p50: percentile(delays, 0.5), p99: percentile(delays, 0.99), max: Math.max(...delays) },
  );
  for (const [share, name, most] of [
    [0.5, 'p50', 50],
    [0.99, 'p99', 150],
  ] as const) {
    report.measured({
      ...{ engine: engine === 'mysql' ? 'MariaDB' : 'SQLite', database: version, unit: 'ms', ours, baseline: null },
      figure: `${name} from the order to the offer on a socket, 122,000 volunteers`,
      value: percentile(delays, share),
      aim: { atMost: most },
      settings: {
        ...SETTINGS,
        heard: delays.length,
        toOthers: unheard.length,
        sockets: orders.tokens.length,
        district: district.made,
      },
    });
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const bench: Bench = {
  timeLimitSeconds: 600,
  async run(report) {
    await measure(report, 'sqlite');
    const version = await mariadbVersion();
    if (version !== undefined && process.env.LINLI_TEST_REDIS_URL) return measure(report, 'mysql', version);
    const skipped = 'LINLI_TEST_MARIADB_URL or LINLI_TEST_REDIS_URL is not set';
    report.skipped({ engine: 'MariaDB', figure: 'order to offer', aim: { atMost: 50 }, skipped });
  },
};

export default bench;
