import { refuse } from './bundle-fault.js';
import { sharePool, type PoolShare } from './matching-pool.js';
import type { WorkCalendar } from './notice-period.js';
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
  return {
    ...panel,
    scores: scores.scores,
    ranking: scores.places,
    matching: poolShares(given),
    ...recomputeAwards(given, scores, isWorking),
  };
}

/** What the matching pool comes to 配捐; empty where the rulebook has none. */
export function poolShares({ rulebook, applications, contributions }: BundleGiven): PoolShare[] {
  if (!rulebook.matching) return [];
  const eligible = new Set(applications.filter((one) => one.eligible).map(({ id }) => id));
  const strange = contributions.findIndex(({ applicationId }) => !eligible.has(applicationId));
  if (strange >= 0)
    refuse(`given.contributions[${strange}]`, contributions[strange]?.applicationId ?? '', 'an eligible application');
  return sharePool(rulebook.matching, contributions);
}
