import type { INestApplicationContext } from '@nestjs/common';
import { Dispatch } from '#dispatch';
import { Database, type Engine } from '#platform';
import type { Bench, Report } from './bench.js';
import { benchDistrict, openOn, TINGHU } from './district-database.js';
import { mariadbVersion } from './mariadb-version.js';
import { placeRequests, type PlacedRequest } from './placed-requests.js';
import { median, percentile, sideOf } from './rounds.js';

const SETTINGS = { ...TINGHU, requests: 40, passes: 5, scans: 10, top: 20 } as const;

/**
 * The least that could say who is asked, without an index of candidates: every volunteer is looked at, and the nearest
 * twenty of those who fit are read. It knows nothing of free hours, promises, fairness or acceptance.
 */
const FULL_SCAN = (engine: Engine): string => `
  SELECT id FROM volunteering_volunteer
   WHERE state = 'VERIFIED' AND ${engine === 'mysql' ? 'on_duty' : 'on_duty = 1'} AND insurances <> '[]' AND skills LIKE ?
     AND home_latitude IS NOT NULL
     AND (home_latitude - ?) * (home_latitude - ?) + (home_longitude - ?) * (home_longitude - ?) * 0.697
         <= (reach_metres / 111195.0) * (reach_metres / 111195.0)
   ORDER BY (home_latitude - ?) * (home_latitude - ?) + (home_longitude - ?) * (home_longitude - ?) * 0.697
   LIMIT ${SETTINGS.top}`;

async function scan(database: Database, { skill, point }: PlacedRequest): Promise<unknown> {
  const { latitude: y, longitude: x } = point;
  return database.rows(FULL_SCAN(database.engine), [`%"${skill}"%`, y, y, x, x, y, y, x, x]);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

async function times(
  application: INestApplicationContext,
): Promise<{ ours: number[]; scans: number[]; found: number }> {
  const requests = await placeRequests(application, SETTINGS.requests);
  const dispatch = application.get(Dispatch, { strict: false });
  const database = application.get(Database, { strict: false });
  const [ours, scans]: [number[], number[]] = [[], []];
  let found = Number.POSITIVE_INFINITY;
  for (let pass = -1; pass < SETTINGS.passes; pass += 1) {
    for (const [index, request] of requests.entries()) {
      const ms = await timed(async () => {
        found = Math.min(found, (await dispatch.rank(request.id, SETTINGS.top)).length);
      });
      if (pass >= 0) ours.push(ms);
      if (pass >= 0 && index % (SETTINGS.requests / 2) === 0) scans.push(await timed(() => scan(database, request)));
    }
  }
  return { ours, scans, found };
}

async function measure(report: Report, engine: Engine, version?: string): Promise<void> {
  const district = await benchDistrict(engine, TINGHU);
  const application = await openOn(district.url);
  const { ours, scans, found } = await times(application);
  await application.close();
  await district.drop();
  const told = {
    engine: engine === 'mysql' ? 'MariaDB' : 'SQLite',
    database: version,
    settings: { ...SETTINGS, district: district.made, fewestFound: found },
  };
  const side = sideOf(
    'Dispatch.rank: request, policies, index of lanes, profiles, promises, history, filters, score; on site, one skill, insurance demanded',
    'ms',
    percentiles(ours),
    { p50: percentile(ours, 0.5), p99: percentile(ours, 0.99), max: Math.max(...ours) },
  );
  const baseline = sideOf(
    'one statement that looks at every volunteer: state, duty, insurance, skill, reach; nearest first',
    'ms',
    scans,
  );
  report.measured({
    ...{
      ...told,
      figure: 'a full-scan SQL query / top 20 for one request, 122,000 volunteers',
      unit: '×',
      aim: { atLeast: 20 },
    },
    ...{ value: median(scans) / median(ours), ours: side, baseline },
  });
  report.measured({
    ...{ ...told, figure: 'p99 of the top 20 for one request, 122,000 volunteers', unit: 'ms', aim: { atMost: 20 } },
    ...{ value: percentile(ours, 0.99), ours: side, baseline: null },
  });
}

/** Every tenth of the sorted times: their course without hundreds of numbers. */
const percentiles = (numbers: readonly number[]): number[] =>
  [0.1, 0.3, 0.5, 0.7, 0.9].map((share) => percentile(numbers, share));

const bench: Bench = {
  timeLimitSeconds: 600,
  async run(report) {
    await measure(report, 'sqlite');
    const version = await mariadbVersion();
    if (version !== undefined) return measure(report, 'mysql', version);
    const skipped = 'LINLI_TEST_MARIADB_URL is not set';
    report.skipped({
      engine: 'MariaDB',
      figure: 'p99 of the top 20 for one request, 122,000 volunteers',
      aim: { atMost: 20 },
      skipped,
    });
  },
};

export default bench;
