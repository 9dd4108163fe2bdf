import { fundsCapability, GiftTraces } from '#funds';
import { identityCapability } from '#identity';
import { ledgerCapability } from '#ledger';
import { paymentsCapability } from '#payments';
import type { Engine } from '#platform';
import { proofsCapability } from '#proofs';
import { createTestContext, type TestContext } from '#testing';
import type { Bench, Report } from './bench.js';
import { mariadbVersion } from './mariadb-version.js';
import { percentile, sideOf } from './rounds.js';
import { plantGifts, TRACED, usedGift } from './traced-gifts.js';

const SETTINGS = { ...TRACED, traces: 400, deadlineMs: 60_000 } as const;
const FIGURE = 'p99 of one gift traced to what it paid, 1,000,000 ledger entries';
const AIM = { atMost: 300 } as const;
const capabilities = [ledgerCapability, identityCapability, paymentsCapability, proofsCapability, fundsCapability];

/** Traces gifts all over the book, one after the other; each must add up. */
async function traceMany(context: TestContext): Promise<number[]> {
  const traces = context.get(GiftTraces);
  const used = (TRACED.gifts * TRACED.grantFen) / TRACED.giftFen;
  const times: number[] = [];
  for (let count = -20; count < SETTINGS.traces; count += 1) {
    const id = usedGift(Math.floor(((count + 20) * 7_919) % used));
    const begin = performance.now();
    const trace = (await traces.of([id])).get(id);
    if (count >= 0) times.push(performance.now() - begin);
    const paid = trace?.parts.filter(({ kind }) => kind === 'GRANT') ?? [];
    const sum = paid.reduce((total, { amount }) => total + amount, 0);
    if (sum !== TRACED.giftFen) throw new Error(`The parts of ${id} add up to ${sum}`);
  }
  return times;
}

async function measure(report: Report, engine: Engine, database?: string): Promise<void> {
  const context = await createTestContext(engine, capabilities, {
    DATABASE_DEADLINE_MS: String(SETTINGS.deadlineMs),
  });
  await plantGifts(context);
  const times = await traceMany(context);
  await context.close();
  const course = [0.1, 0.3, 0.5, 0.7, 0.9].map((share) => percentile(times, share));
  const ours = sideOf('GiftTraces: donation, lots, uses, dispute by the ledger, names, in one snapshot', 'ms', course, {
    ...{ p50: percentile(times, 0.5), p99: percentile(times, 0.99), max: Math.max(...times) },
  });
  report.measured({
    ...{ engine: engine === 'mysql' ? 'MariaDB' : 'SQLite', database, figure: FIGURE, unit: 'ms', aim: AIM },
    ...{ value: percentile(times, 0.99), ours, baseline: null, settings: SETTINGS },
  });
}

const bench: Bench = {
  timeLimitSeconds: 900,
  async run(report) {
    await measure(report, 'sqlite');
    const version = await mariadbVersion();
    if (version !== undefined) return measure(report, 'mysql', version);
    report.skipped({ engine: 'MariaDB', figure: FIGURE, aim: AIM, skipped: 'LINLI_TEST_MARIADB_URL is not set' });
  },
};

export default bench;
