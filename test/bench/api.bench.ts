import type { Engine } from '#platform';
import { freePort, startApiProcess } from './api-process.js';
import type { Bench, Report } from './bench.js';
import { startChild } from './child-process.js';
import { benchDistrict, openOn, SMALL } from './district-database.js';
import { answersPerSecond } from './http-load.js';
import { mariadbVersion } from './mariadb-version.js';
import { alternately, sideOf } from './rounds.js';
import { signedIn, somePeople } from './signed-in.js';

const SETTINGS = { connections: 32, seconds: 3, rounds: 5, warmUp: 2, people: 32, nodeEnv: 'production' } as const;
const FIGURE = '{ me { id } } signed in, whole stack / bare Apollo Server standalone { hello }';

/** Secrets of a server in service: the ones that ship with the source are refused there. */
const SERVICE = {
  NODE_ENV: 'production',
  ACCESS_TOKEN_SECRET: 'a-secret-of-the-bench-that-is-long-enough',
  DATA_ENCRYPTION_KEY: Buffer.alloc(32, 'bench').toString('base64'),
  BLIND_INDEX_KEY: 'a-key-of-the-bench-that-is-long-enough-too',
  PROOFS_KEY: Buffer.alloc(32, 'tree heads').toString('base64'),
  CERTIFICATE_SIGNING_KEY: Buffer.alloc(32, 'certificates').toString('base64'),
  QUERIES_PER_MINUTE: '10000000',
};

async function measure(report: Report, engine: Engine, database?: string): Promise<void> {
  const district = await benchDistrict(engine, SMALL, { ...SERVICE, NODE_ENV: 'test' });
  const application = await openOn(district.url, SERVICE);
  const people = await signedIn(application, await somePeople(application, SETTINGS.people));
  const bench = await startApiProcess({
    ...SERVICE,
    DATABASE_URL: district.url,
    RUN_WORKER: String(engine === 'sqlite'),
  });
  const barePort = await freePort();
  const bare = await startChild('bare-apollo.js', { settings: { PORT: String(barePort), NODE_ENV: 'production' } });
  await bare.ask('ready');
  const load = { ...SETTINGS, query: '{ me { id } }', tokens: people.map(({ token }) => token) };
  const rates = await alternately(
    {
      ours: () => answersPerSecond({ ...load, port: Number(new URL(bench.url).port) }),
      bare: () => answersPerSecond({ ...load, port: barePort, query: '{ hello }', tokens: [] }),
    },
    SETTINGS,
  );
  for (const child of [bench, bare]) await child.stop();
  await application.close();
  await district.drop();
  const ours = sideOf('Fastify, Apollo, token, session, guard, use case, database', 'answers/s', rates.ours);
  const baseline = sideOf('startStandaloneServer with one field, no token', 'answers/s', rates.bare);
  report.measured({
    ...{ engine: engine === 'mysql' ? 'MariaDB' : 'SQLite', figure: FIGURE, unit: '×', aim: { atLeast: 0.5 } },
    ...{ value: ours.median / baseline.median, ours, baseline, database, settings: SETTINGS },
  });
}

const bench: Bench = {
  timeLimitSeconds: 400,
  async run(report) {
    await measure(report, 'sqlite');
    const version = await mariadbVersion();
    if (version !== undefined) return measure(report, 'mysql', version);
    const skipped = 'LINLI_TEST_MARIADB_URL is not set';
    report.skipped({ engine: 'MariaDB', figure: FIGURE, aim: { atLeast: 0.5 }, skipped });
  },
};

export default bench;
