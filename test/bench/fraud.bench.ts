import type { Bench, Report } from './bench.js';
import type { Aim } from './figure.js';
import { judge, scores, type Score } from './fraud-measure.js';
import { honestShareOf, precisionOf, recallOf, frozenTableOf, tableOf } from './fraud-table.js';
import { sideOf } from './rounds.js';

/** A year of a town; rules were tuned on `tune`, `dev-1` and `dev-2`, and none of these was looked at before they were final. */
const town = { volunteers: 2_000, days: 365, fraudPermille: 30 };
const seeds = ['held-11', 'held-12', 'held-13', 'held-14', 'held-15', 'held-16', 'held-17', 'held-18'] as const;

/** How well the rules that ship find forged records among honest ones. Figures by JSON, the tables on the error output. */
const bench: Bench = {
  timeLimitSeconds: 900,
  run: (report) => {
    const judged = seeds.map((seed) => scores(judge({ ...town, seed })));
    seeds.forEach((seed, at) => {
      const found = judged[at];
      if (found) console.error(tablesOf(seed, found));
    });
    const overall = judged.map((one) => one.overall);
    const [recall, precision] = [overall.map(recallOf), overall.map(precisionOf)];
    tell(report, 'recall overall, the worst of the seeds', Math.min(...recall), recall, { atLeast: 0.95 });
    tell(report, 'precision overall, the worst of the seeds', Math.min(...precision), precision, { atLeast: 0.95 });
    const fires = judged.map(({ detectors }) => Math.max(...detectors.map(honestShareOf)));
    const share = 'share of honest records on which one detector fires, the worst of them and of the seeds';
    tell(report, share, Math.max(...fires), fires, { atMost: 0.005 });
    return Promise.resolve();
  },
};
export default bench;

function tell(report: Report, figure: string, value: number, rounds: number[], aim: Aim): void {
  const ours = sideOf(`a year of ${town.volunteers} volunteers, one round a seed`, '', rounds);
  report.measured({
    ...{ engine: '-', figure, value, unit: '', aim, baseline: null, ours },
    settings: { ...town, seeds: seeds.join(' ') },
  });
}

function tablesOf(
  seed: string,
  found: { overall: Score; detectors: Score[]; kinds: Score[]; stories: Score[] },
): string {
  const parts = [
    `seed ${seed}: ${found.overall.honest} honest, ${found.overall.forged} forged`,
    tableOf('detector', [...found.detectors, found.overall]),
    frozenTableOf('kind of fraud', found.kinds),
    frozenTableOf('story', found.stories),
  ];
  return `${parts.join('\n\n')}\n`;
}
