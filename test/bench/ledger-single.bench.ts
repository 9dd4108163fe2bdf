import type { Bench } from './bench.js';
import { openMariadbByHand } from './ledger-by-hand-mariadb.js';
import { LEDGER_SETTINGS, openLedger, stepsBetween } from './ledger-scene.js';
import { alternately, perSecond, ratioOf, sideOf } from './rounds.js';

const engine = 'MariaDB';
const inUnit = 'ledger.post in a unit of work of its own / the same six statements by hand';
const alone = 'ledger.post with no unit around it / the same six statements by hand';
const aim = { atLeast: 0.7 };

const bench: Bench = {
  async run(report) {
    if (!process.env.LINLI_TEST_MARIADB_URL) {
      const skipped = 'LINLI_TEST_MARIADB_URL is not set';
      for (const figure of [inUnit, alone]) report.skipped({ engine, figure, aim, skipped });
      return;
    }
    const [ours, theirs] = [await openLedger('mysql'), await openLedger('mysql')];
    const hand = await openMariadbByHand(theirs);
    const next = stepsBetween(ours.accounts, 20_260_302);
    const rates = await alternately(
      {
        inUnit: () => perSecond(LEDGER_SETTINGS, () => ours.postInUnit(next())),
        hand: () => perSecond(LEDGER_SETTINGS, () => hand.post(next())),
        alone: () => perSecond(LEDGER_SETTINGS, () => ours.postAlone(next())),
      },
      LEDGER_SETTINGS,
    );
    await hand.close();
    for (const scene of [ours, theirs]) await scene.context.close();

    const baseline = sideOf('BEGIN, lock, transfer, entries, balances, COMMIT through mysql2', 'ops/s', rates.hand);
    const told = { engine, unit: '×', aim, baseline, database: hand.version, settings: LEDGER_SETTINGS };
    const units = sideOf('UnitOfWork.run(() => ledger.post(…))', 'ops/s', rates.inUnit);
    report.measured({ ...told, figure: inUnit, value: ratioOf(units, baseline), ours: units });
    const grouped = sideOf('ledger.post(…), which shares units between waiting callers', 'ops/s', rates.alone);
    report.measured({ ...told, figure: alone, value: ratioOf(grouped, baseline), ours: grouped });
  },
};

export default bench;
