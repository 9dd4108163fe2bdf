import type { Bench } from './bench.js';
import { openMariadbByHand } from './ledger-by-hand-mariadb.js';
import { LEDGER_SETTINGS, openLedger, stepsBetween } from './ledger-scene.js';
import { alternately, perSecond, ratioOf, sideOf } from './rounds.js';

const BATCH = 200;
const settings = { ...LEDGER_SETTINGS, batch: BATCH };
const named = {
  engine: 'MariaDB',
  figure: 'transfers in batches of 200 by ledger.postBatch / single by hand',
  aim: { atLeast: 4 },
};

const bench: Bench = {
  async run(report) {
    if (!process.env.LINLI_TEST_MARIADB_URL) {
      return report.skipped({ ...named, skipped: 'LINLI_TEST_MARIADB_URL is not set' });
    }
    const [ours, theirs] = [await openLedger('mysql'), await openLedger('mysql')];
    const hand = await openMariadbByHand(theirs);
    const next = stepsBetween(ours.accounts, 20_260_303);
    const batch = () => ours.postBatch(Array.from({ length: BATCH }, next));
    const rates = await alternately(
      {
        batches: async () => BATCH * (await perSecond(settings, batch)),
        hand: () => perSecond(settings, () => hand.post(next())),
      },
      settings,
    );
    await hand.close();
    for (const scene of [ours, theirs]) await scene.context.close();

    const batches = sideOf(`ledger.postBatch with ${BATCH} transfers each`, 'transfers/s', rates.batches);
    const baseline = sideOf('six statements a transfer through mysql2', 'transfers/s', rates.hand);
    report.measured({
      ...{ ...named, value: ratioOf(batches, baseline), unit: '×', ours: batches, baseline },
      ...{ database: hand.version, settings },
    });
  },
};

export default bench;
