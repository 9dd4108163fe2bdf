import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Engine } from '#platform';
import { AppendLeaves, SignHead } from '#proofs';
import { createTestContext, mariadbIsGiven } from '#testing';
import { capabilities } from '../../apps/capabilities.js';
import type { AuditRun } from './audit-run.js';
import type { Bench, Report } from './bench.js';
import { median, sideOf } from './rounds.js';
import { plantGifts, TRACED } from './traced-gifts.js';

const SETTINGS = { ...TRACED, leaves: TRACED.gifts + TRACED.grants, rounds: 1, deadlineMs: 60_000 } as const;
const FIGURES = {
  time: { figure: 'seconds of a whole audit, 1,000,000 ledger entries and 500,000 leaves', unit: 's', aim: null },
  memory: { figure: 'resident memory of a whole audit, at most', unit: 'MB', aim: null },
  silence: { figure: 'longest time of an audit without progress', unit: 's', aim: { atMost: 5 } },
} as const;

/** The audit in a process of its own, as the command has it. */
async function audit(url: string): Promise<AuditRun> {
  const child = fork(fileURLToPath(new URL('audit-run.js', import.meta.url)), [url], {
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  let run: AuditRun | undefined;
  child.on('message', (told: AuditRun) => (run = told));
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (run === undefined) throw new Error(`The audit ended with ${String(code)}`);
  if (run.broken.length > 0) throw new Error(run.broken.join('\n'));
  return run;
}

async function measure(report: Report, engine: Engine): Promise<void> {
  const context = await createTestContext(engine, capabilities, { DATABASE_DEADLINE_MS: String(SETTINGS.deadlineMs) });
  await plantGifts(context);
  for (let some = 1; some > 0;) some = await context.get(AppendLeaves).execute();
  await context.get(SignHead).execute();
  const runs: AuditRun[] = [];
  while (runs.length < SETTINGS.rounds) runs.push(await audit(context.databaseUrl));
  await context.close();
  const tell = (name: keyof typeof FIGURES, what: string, of: (run: AuditRun) => number, more = {}): void => {
    const { figure, unit, aim } = FIGURES[name];
    const ours = sideOf(what, unit, runs.map(of), more);
    const common = { engine: engine === 'mysql' ? 'MariaDB' : 'SQLite', figure, unit, aim, ours, baseline: null };
    report.measured({ ...common, value: median(runs.map(of)), settings: SETTINGS });
  };
  const [first] = runs;
  const whole = 'linli audit: every invariant of every capability, the Merkle tree computed anew';
  tell('time', whole, ({ seconds }) => seconds, { rows: first?.rows ?? 0 });
  const { firstQuarterMb = 0, lastQuarterMb = 0 } = first ?? {};
  tell('memory', 'largest resident memory of its process', ({ mostMb }) => mostMb, { firstQuarterMb, lastQuarterMb });
  tell('silence', 'between two words of progress', ({ silentSeconds }) => silentSeconds);
}

const bench: Bench = {
  timeLimitSeconds: 900,
  async run(report) {
    await measure(report, 'sqlite');
    if (mariadbIsGiven()) return measure(report, 'mysql');
    for (const { figure, aim } of Object.values(FIGURES)) {
      report.skipped({ engine: 'MariaDB', figure, aim, skipped: 'LINLI_TEST_MARIADB_URL is not set' });
    }
  },
};

export default bench;
