import type { WorkCalendar } from './notice-period.js';
import { poolShares } from './pool-shares.js';
import { recomputeAwards } from './recompute-awards.js';
import { lotsOf, recomputePanel } from './recompute-panel.js';
import { recomputeScores } from './recompute-scores.js';
import type { BundleGiven, BundleResults } from './round-bundle.js';
import type { Sha256 } from './seeded-lot.js';

/** Computes draw, scores, ranks, awards and tranches from what is given. Throws BundleFault for what no round came from. */
export function recomputeRound(given: BundleGiven, isWorking: WorkCalendar, sha256: Sha256): BundleResults {
  const { seed, lotOf } = lotsOf(given, sha256);
  const panel = recomputePanel(given, seed, lotOf);
  const scores = recomputeScores(given, panel, lotOf('ties').orderOf(given.applications.map(({ id }) => id)));
  const matching = poolShares(given);
  return {
    ...panel,
    scores: scores.scores,
    ranking: scores.places,
    matching,
    ...recomputeAwards(given, scores, matching, isWorking),
  };
}
