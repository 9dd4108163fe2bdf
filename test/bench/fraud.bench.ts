import { judge, scores, type Score } from './fraud-measure.js';
import { honestShareOf, precisionOf, recallOf, frozenTableOf, tableOf } from './fraud-table.js';

/** What a bench speaks with: the part of the harness that is used here. */
interface Report {
  measured(measurement: object): void;
}
type Aim = { atLeast: number } | { atMost: number };

/** A year of a town; rules were tuned on the seed `tune` and on none of these. */
const town = { volunteers: 2_000, days: 365, fraudPermille: 30 };
const seeds = ['held-1', 'held-2', 'held-3'] as const;

/** How well the rules that ship find forged records among honest ones. Figures by JSON, the tables on the error output. */
const bench = {
  timeLimitSeconds: 900,
  run: (report: Report): Promise<void> => {
    const judged = seeds.map((seed) => scores(judge({ ...town, seed })));
    seeds.forEach((seed, at) => {
      const found = judged[at];
      if (found) console.error(tablesOf(seed, found));
    });
    const overall = judged.map((one) => one.overall);
    tell(report, 'recall overall', overall.map(recallOf), { atLeast: 0.95 });
    tell(report, 'precision overall', overall.map(precisionOf), { atLeast: 0.95 });
    const worst = judged.map(({ detectors }) => Math.max(...detectors.map(honestShareOf)));
    tell(report, 'share of honest records on which one detector fires, the worst of them', worst, { atMost: 0.005 });
    return Promise.resolve();
  },
};
export default bench;

function tell(report: Report, figure: string, rounds: number[], aim: Aim): void {
  const value = [...rounds].sort((a, b) => a - b)[1] ?? 0;
  report.measured({
    ...{ engine: '-', figure, value, unit: '', aim, baseline: null },
    ours: { what: `a year of ${town.volunteers} volunteers, one round a seed`, unit: '', median: value, rounds },
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
