import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { businessDate, newId } from '#kernel';
import { Database, Events, Timers, UnitOfWork, type Actor } from '#platform';
import { PublishPointsPolicy } from '#points';
import { createTestContext, type TestContext } from '#testing';
import { ServiceRecordEffective } from '#volunteering';
import { capabilities } from '../../apps/capabilities.js';
import { SeededRandom } from '../../apps/cli/district/random.js';
import type { Bench } from './bench.js';
import { participants, type Participant } from './points-scene.js';
import { sideOf, thinned } from './rounds.js';

/** A year of Tinghu: two services a volunteer, some serving often; what was earned ends with the year. */
const YEAR = { volunteers: 122_000, services: 244_000, stars: 4_000, sampleMs: 250, heapMegabytes: 256 } as const;
const MINUTES = 120;
const AT_ONCE = 1_000;
const begin = new Date('2026-01-05T02:00:00.000Z');
/** Readings of memory that a line keeps. */
const SAMPLES = 40;
const MEGABYTE_OF_KB = 1_024;

const officer = (personId: string): Actor => ({
  ...{ personId, sessionId: newId<'Session'>(), permissions: new Set(['points.publish-policy']) },
  ...{ regionPaths: () => ['/'], organisationIds: () => [] },
});

/** Points that end with the year, one a minute. */
async function publishPolicy(context: TestContext, { personId, regionId }: Participant): Promise<void> {
  context.clock.set(begin);
  const rules = {
    rate: { numerator: 1, denominator: 1 },
    expiry: { kind: 'END_OF_YEAR' as const, years: 0, returnGraceDays: 0 },
  };
  const effectiveFrom = new Date(begin.getTime() + 1);
  await context
    .get(PublishPointsPolicy)
    .execute(officer(personId), { regionId, effectiveFrom, rules, idempotencyKey: newId() });
  context.clock.advance({ ms: 1 });
}

const COLUMNS =
  'id, request_id, volunteer_id, person_id, region_id, item_id, beneficiary_key, source, state, minutes, signed_minutes, ' +
  'reason, started_at, ended_at, day, policy_id, revision, effective_at, created_at';
const PLACES = `(${COLUMNS.split(', ')
  .map(() => '?')
  .join(', ')})`;

/** Serves for a year: the records as volunteering keeps them, and the points of each by the way they always come. Tells who served. */
async function serveForAYear(context: TestContext, everybody: readonly Participant[]): Promise<Participant[]> {
  const served = new Set<Participant>();
  const [units, events, database] = [context.get(UnitOfWork), context.get(Events), context.get(Database)];
  const random = new SeededRandom('rebuild');
  const step = (350 * 86_400_000) / (YEAR.services / AT_ONCE);
  for (let done = 0; done < YEAR.services; done += AT_ONCE) {
    const now = new Date(begin.getTime() + Math.round((done / AT_ONCE) * step) + 1_000);
    context.clock.set(now);
    const ended = new Date(now.getTime() - 3_600_000);
    const started = new Date(ended.getTime() - MINUTES * 60_000);
    await units.run(async () => {
      const rows: unknown[][] = [];
      for (let n = 0; n < AT_ONCE; n += 1) {
        // Squared: one in ten serves nearly a third of all.
        const one = everybody[Math.floor((random.integer(1_000_000) / 1_000_000) ** 2 * everybody.length)];
        if (one === undefined) continue;
        served.add(one);
        const [recordId, itemId] = [newId<'ServiceRecord'>(), newId<'MenuItem'>()];
        rows.push([
          ...[recordId, newId(), one.volunteerId, one.personId, one.regionId, itemId, 'bench', 'SIGNED', 'EFFECTIVE'],
          ...[MINUTES, MINUTES, 'COUNTED', started, ended, businessDate(now), 'built-in', 0, now, now],
        ]);
        const done = { recordId, itemId, minutes: MINUTES, source: 'SIGNED' as const, at: now.toISOString() };
        await events.publish(ServiceRecordEffective, { ...one, ...done });
      }
      for (let start = 0; start < rows.length; start += 100) {
        const page = rows.slice(start, start + 100);
        const sql = `INSERT INTO volunteering_record (${COLUMNS}) VALUES ${page.map(() => PLACES).join(', ')}`;
        await database.change(sql, page.flat());
      }
    });
  }
  return [...served];
}

/** Some of those who served hold a star that their year bears. */
async function plantStars(context: TestContext, served: readonly Participant[]): Promise<void> {
  const [units, database] = [context.get(UnitOfWork), context.get(Database)];
  const columns =
    'id, volunteer_id, person_id, volunteer_number, region_id, region_path, star, state, policy_id, required, sources, ' +
    'notice_working_days, counted, applied_at, awarded_at';
  const sql = `INSERT INTO points_star_application (${columns}) VALUES (${columns
    .split(', ')
    .map(() => '?')
    .join(', ')})`;
  await units.run(async () => {
    for (const [n, one] of served.slice(0, YEAR.stars).entries()) {
      const now = context.clock.now();
      const counted = JSON.stringify({ minutes: { SIGNED: MINUTES, BACKFILLED: 0, PAPER: 0 }, points: 0 });
      await database.change(sql, [
        ...[newId(), one.volunteerId, one.personId, String(n), one.regionId, `/${one.regionId}/`, 1, 'AWARDED'],
        ...['built-in', JSON.stringify({ minutes: MINUTES, points: 0 }), JSON.stringify(['SIGNED']), 5, counted],
        ...[now, now],
      ]);
    }
  });
}

/** The end of the year: all that is left expires by its timer. */
async function endTheYear(context: TestContext): Promise<void> {
  context.clock.set('2026-12-31T16:00:00.000Z');
  await context.get(Timers).runDue();
}

interface Rebuilt {
  seconds: number;
  megabytes: number[];
  lines: string[];
}

/**
 * `linli rebuild --check` as a process of its own; its resident memory from moment to moment. Its heap is held, since V8 else lets garbage
 * wait for as long as the machine has memory, and then a growth says nothing about what is kept.
 */
async function rebuild(databaseUrl: string): Promise<Rebuilt> {
  const main = fileURLToPath(new URL('../../apps/cli/main.js', import.meta.url));
  const environment = { ...process.env, DATABASE_URL: databaseUrl, LOG_LEVEL: 'warn', NODE_ENV: 'test' };
  const begins = performance.now();
  const heap = `--max-old-space-size=${YEAR.heapMegabytes}`;
  const child = spawn(process.execPath, [heap, main, 'rebuild', '--check'], { env: environment });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text: Buffer) => lines.push(...text.toString().split('\n').filter(Boolean)));
  }
  const megabytes: number[] = [];
  const sample = setInterval(() => megabytes.push(residentOf(child.pid ?? 0)), YEAR.sampleMs);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(sample);
  if (code !== 0) throw new Error(lines.join('\n'));
  return { seconds: (performance.now() - begins) / 1_000, megabytes: megabytes.filter((one) => one > 0), lines };
}

/** Megabytes of a process, as Linux tells; 0 where it does not. */
function residentOf(pid: number): number {
  try {
    const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes) / MEGABYTE_OF_KB;
  } catch {
    return 0;
  }
}

const bench: Bench = {
  timeLimitSeconds: 1_800,
  async run(report) {
    const context = await createTestContext('sqlite', capabilities);
    const told = (what: string): void => console.error(`${what}, ${Math.round(performance.now() / 1_000)} s`);
    const everybody = await participants(context, YEAR.volunteers);
    told(`${everybody.length} volunteers`);
    const [first] = everybody;
    if (first) await publishPolicy(context, first);
    const served = await serveForAYear(context, everybody);
    told(`${YEAR.services} services`);
    await plantStars(context, served);
    await endTheYear(context);
    told('the year ended');
    const { seconds, megabytes, lines } = await rebuild(context.databaseUrl);
    for (const line of lines) console.error(line);
    await context.close();
    const quarter = Math.max(1, Math.floor(megabytes.length / 4));
    const most = Math.max(...megabytes);
    const ours = sideOf(
      'resident memory in the last quarter of linli rebuild --check',
      'MB',
      thinned(megabytes.slice(-quarter), SAMPLES),
      {
        ...{ seconds: Math.round(seconds), mostMegabytes: Math.round(most) },
        lotsASecond: Math.round(YEAR.services / seconds),
      },
    );
    const baseline = sideOf('in its second quarter', 'MB', thinned(megabytes.slice(quarter, 2 * quarter), SAMPLES));
    report.measured({
      ...{ engine: 'SQLite', figure: 'growth of memory while a year of 122,000 volunteers is rebuilt', unit: 'MB' },
      ...{ value: ours.median - baseline.median, aim: { atMost: 64 }, ours, baseline, settings: YEAR },
    });
    report.measured({
      ...{ engine: 'SQLite', figure: 'linli rebuild --check of a year of 122,000 volunteers', unit: 's', aim: null },
      ...{ value: seconds, baseline: null, settings: YEAR },
      ours: sideOf('all lots, balances and stars of 244,000 services, of which every point expired', 's', [seconds]),
    });
  },
};

export default bench;
