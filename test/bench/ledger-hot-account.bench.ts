import type { Engine } from '#platform';
import type { Bench, Report } from './bench.js';
import { openMariadbByHand } from './ledger-by-hand-mariadb.js';
import { openSqliteByHand } from './ledger-by-hand-sqlite.js';
import { LEDGER_SETTINGS, openLedger, stepsBetween, type LedgerScene, type Step } from './ledger-scene.js';
import { alternately, ratioOf, sideOf } from './rounds.js';

const TRANSFERS = 1_000;
const { seconds: _, ...shared } = LEDGER_SETTINGS;
const settings = { ...shared, transfers: TRANSFERS, rounds: 5 };
const aim = { atLeast: 0.5 };
const none = { atMost: 0 };
const figures = {
  inUnit: '1,000 transfers to one account / spread, ledger.post in units of their own',
  alone: '1,000 transfers to one account / spread, ledger.post with no unit around it',
  byHand: '1,000 transfers to one account / spread, the six statements by hand (no aim: where the limit lies)',
  errors: 'errors seen by the callers of all transfers',
};

const bench: Bench = {
  async run(report) {
    await onEngine(report, 'sqlite', 'SQLite');
    if (process.env.LINLI_TEST_MARIADB_URL) return onEngine(report, 'mysql', 'MariaDB');
    const told = { engine: 'MariaDB', skipped: 'LINLI_TEST_MARIADB_URL is not set' };
    for (const figure of [figures.inUnit, figures.alone]) report.skipped({ ...told, figure, aim });
    report.skipped({ ...told, figure: figures.errors, aim: none });
  },
};

async function onEngine(report: Report, kind: Engine, engine: string): Promise<void> {
  const scene = await openLedger(kind);
  const hand = kind === 'mysql' ? await openMariadbByHand(scene) : undefined;
  const database = hand?.version ?? sqliteVersion(scene);
  const spread = stepsBetween(scene.accounts, 20_260_305);
  const [hotAccount = ''] = scene.accounts;
  const hot = (): Step => {
    const step = spread();
    return step.debit === hotAccount ? hot() : { ...step, credit: hotAccount };
  };
  let errors = 0;
  const rate = (post: (step: Step) => Promise<unknown>, next: () => Step) => () =>
    ratePerSecond(async () => post(next()).catch(() => (errors += 1)));
  const rates = await alternately(
    {
      hotInUnit: rate(scene.postInUnit, hot),
      spreadInUnit: rate(scene.postInUnit, spread),
      hotAlone: rate(scene.postAlone, hot),
      spreadAlone: rate(scene.postAlone, spread),
      ...(hand && { hotByHand: rate(hand.post, hot), spreadByHand: rate(hand.post, spread) }),
    },
    settings,
  );
  await hand?.close();
  await scene.context.close();
  const figure = (name: string, toOne: number[], toMany: number[], aimed: typeof aim | null = aim): void => {
    const ours = sideOf('999 accounts pay one account that has a floor', 'ops/s', toOne);
    const baseline = sideOf('1,000 accounts pay each other', 'ops/s', toMany);
    const value = ratioOf(ours, baseline);
    report.measured({ engine, figure: name, value, unit: '×', aim: aimed, ours, baseline, database, settings });
  };
  figure(figures.inUnit, rates.hotInUnit, rates.spreadInUnit);
  figure(figures.alone, rates.hotAlone, rates.spreadAlone);
  if (rates.hotByHand && rates.spreadByHand) figure(figures.byHand, rates.hotByHand, rates.spreadByHand, null);
  const ours = { what: 'refusals and failures, warm-up included', unit: 'errors', median: errors, rounds: [errors] };
  report.measured({
    ...{ engine, figure: figures.errors, value: errors, unit: 'errors', aim: none, ours, baseline: null },
    ...{ database, settings },
  });
}

/** Transfers a second, all of them done by workers who take the next one as soon as theirs is in. */
async function ratePerSecond(transfer: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  let left = TRANSFERS;
  const work = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await transfer();
    }
  };
  await Promise.all(Array.from({ length: settings.workers }, work));
  return TRANSFERS / ((performance.now() - start) / 1_000);
}

function sqliteVersion(scene: LedgerScene): string {
  const hand = openSqliteByHand(scene);
  hand.close();
  return hand.version;
}

export default bench;
