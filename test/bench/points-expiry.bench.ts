import { newId } from '#kernel';
import { Ledger } from '#ledger';
import { Database, Timers, UnitOfWork, type Engine } from '#platform';
import { createTestContext, type TestContext } from '#testing';
import type { Bench, Report } from './bench.js';
import { capabilities, enginesHere, named } from './points-scene.js';
import { sideOf, thinned } from './rounds.js';

const EXPIRY = { lots: 1_000_000, accounts: 2_000, sampleMs: 200 } as const;
/** Readings of memory that a line keeps. */
const SAMPLES = 40;
const MEGABYTE = 2 ** 20;

/** A million lots of one point that ended yesterday, in accounts that have as many points. */
async function plantLots(context: TestContext): Promise<void> {
  const [ledger, units, database] = [context.get(Ledger), context.get(UnitOfWork), context.get(Database)];
  const codes = Array.from({ length: EXPIRY.accounts }, () => `person:${newId()}:points`);
  const each = EXPIRY.lots / EXPIRY.accounts;
  const issuer = 'system:points:issued';
  await ledger.ensureAccounts([
    { code: issuer, asset: 'POINT', mayOverdraw: true },
    ...codes.map((code) => ({ code, asset: 'POINT' as const })),
  ]);
  const made = { kind: 'bench.issued', asset: 'POINT' as const, debit: issuer, amount: each };
  const transfers: string[] = [];
  for (let start = 0; start < codes.length; start += 1_000) {
    const page = codes.slice(start, start + 1_000).map((credit) => ({ ...made, credit }));
    transfers.push(...(await ledger.postBatch(page)).map(({ id }) => id));
  }
  const end = new Date(context.clock.now().getTime() - 86_400_000);
  const columns = 'id, account, person_id, amount, remaining, held, earned_at, expires_at, donation_only, due_at, ';
  const place = '(?, ?, NULL, 1, 1, 0, ?, ?, 0, ?, ?, NULL, ?)';
  const rows = 100;
  const sql = `INSERT INTO points_lot (${columns}transfer_id, origin_id, policy_id) VALUES ${Array(rows).fill(place).join(', ')}`;
  for (let done = 0; done < EXPIRY.lots;) {
    await units.run(async () => {
      for (let chunk = 0; chunk < 50; chunk += 1, done += rows) {
        const values = Array.from({ length: rows }, (_, row) => {
          const account = Math.floor((done + row) / 10) % codes.length;
          return [newId(), codes[account], end, end, end, transfers[account], 'built-in'];
        });
        await database.change(sql, values.flat());
      }
    });
  }
  const dueAt = context.clock.now();
  await units.run(() => context.get(Timers).schedule({ kind: 'points.lot-expiry', key: 'bench', dueAt, payload: {} }));
}

/** Lets everything expire by the timer; tells seconds, and the resident memory from moment to moment. */
async function expireAll(context: TestContext): Promise<{ seconds: number; megabytes: number[] }> {
  const megabytes: number[] = [];
  const sample = setInterval(() => megabytes.push(process.memoryUsage().rss / MEGABYTE), EXPIRY.sampleMs);
  const begin = performance.now();
  await context.get(Timers).runDue();
  clearInterval(sample);
  return { seconds: (performance.now() - begin) / 1_000, megabytes };
}

async function measureExpiry(report: Report, engine: Engine): Promise<void> {
  const context = await createTestContext(engine, capabilities);
  await plantLots(context);
  const { seconds, megabytes } = await expireAll(context);
  const [left] = await context
    .get(Database)
    .rows<{ count: unknown }>('SELECT COUNT(*) AS count FROM points_lot WHERE remaining > 0');
  await context.close();
  if (Number(left?.count) !== 0) throw new Error('Some lots did not expire');
  const quarter = Math.max(1, Math.floor(megabytes.length / 4));
  const ours = sideOf(
    'resident memory in the last quarter of the run',
    'MB',
    thinned(megabytes.slice(-quarter), SAMPLES),
    {
      seconds: Math.round(seconds),
      lotsASecond: Math.round(EXPIRY.lots / seconds),
    },
  );
  const baseline = sideOf('resident memory in the first quarter', 'MB', thinned(megabytes.slice(0, quarter), SAMPLES));
  report.measured({
    ...{ engine: named(engine), figure: 'growth of memory while 1,000,000 lots expire', unit: 'MB' },
    ...{ value: ours.median - baseline.median, aim: { atMost: 64 }, ours, baseline, settings: EXPIRY },
  });
}

const bench: Bench = {
  timeLimitSeconds: 1_800,
  async run(report) {
    for (const engine of enginesHere()) await measureExpiry(report, engine);
  },
};

export default bench;
