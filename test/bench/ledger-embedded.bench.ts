import type { Bench } from './bench.js';
import { openSqliteByHand } from './ledger-by-hand-sqlite.js';
import { LEDGER_SETTINGS, openLedger, stepsBetween } from './ledger-scene.js';
import { alternately, perSecond, ratioOf, sideOf } from './rounds.js';

const { connections: _, ...shared } = LEDGER_SETTINGS;
const settings = { ...shared, journal: 'WAL', synchronous: 'FULL' };

const bench: Bench = {
  async run(report) {
    const [ours, theirs] = [await openLedger('sqlite'), await openLedger('sqlite')];
    const hand = openSqliteByHand(theirs);
    const next = stepsBetween(ours.accounts, 20_260_304);
    const rates = await alternately(
      {
        inUnit: () => perSecond(settings, () => ours.postInUnit(next())),
        hand: () => perSecond(settings, async () => hand.post(next())),
        alone: () => perSecond(settings, () => ours.postAlone(next())),
      },
      settings,
    );
    hand.close();
    for (const scene of [ours, theirs]) await scene.context.close();

    const baseline = sideOf('the same six statements, prepared, through libsql', 'ops/s', rates.hand);
    const told = { engine: 'SQLite', unit: '×', aim: { atLeast: 0.5 }, baseline, database: hand.version, settings };
    const inUnit = sideOf('UnitOfWork.run(() => ledger.post(…))', 'ops/s', rates.inUnit);
    report.measured({
      ...{ ...told, figure: 'ledger.post in a unit of work of its own / the same statements by hand' },
      ...{ value: ratioOf(inUnit, baseline), ours: inUnit },
    });
    const alone = sideOf('ledger.post(…), which shares units between waiting callers', 'ops/s', rates.alone);
    report.measured({
      ...{ ...told, figure: 'ledger.post with no unit around it / the same statements by hand' },
      ...{ value: ratioOf(alone, baseline), ours: alone },
    });
  },
};

export default bench;
