import type { Engine } from '#platform';
import { createTestContext } from '#testing';
import type { Bench, Report } from './bench.js';
import { award, capabilities, enginesHere, named, participants } from './points-scene.js';
import { alternately, ratioOf, sideOf } from './rounds.js';

const AWARDS = { participants: 1_000, rounds: 5 } as const;

async function measureAwards(report: Report, engine: Engine): Promise<void> {
  const context = await createTestContext(engine, capabilities);
  const everybody = await participants(context, AWARDS.participants);
  const rates = await alternately(
    { batch: () => award(context, everybody, true), single: () => award(context, everybody, false) },
    AWARDS,
  );
  await context.close();
  const ours = sideOf('1,000 records that take effect in one unit', 'awards/s', rates.batch);
  const baseline = sideOf('the same records, each in a unit of its own', 'awards/s', rates.single);
  report.measured({
    ...{ engine: named(engine), figure: 'points awarded to 1,000 participants in one batch / one by one', unit: '×' },
    ...{ value: ratioOf(ours, baseline), aim: { atLeast: 4 }, ours, baseline, settings: AWARDS },
  });
}

const bench: Bench = {
  async run(report) {
    for (const engine of enginesHere()) await measureAwards(report, engine);
  },
};

export default bench;
