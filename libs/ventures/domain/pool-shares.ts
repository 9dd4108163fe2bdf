import { refuse } from './bundle-fault.js';
import { sharePool, type PoolShare } from './matching-pool.js';
import type { BundleGiven } from './round-bundle.js';

/** What the matching pool comes to 配捐; empty where the rulebook has none. Fixed with the draw: neither scores nor awards change it. */
export function poolShares({
  rulebook,
  applications,
  contributions,
}: Pick<BundleGiven, 'rulebook' | 'applications' | 'contributions'>): PoolShare[] {
  if (!rulebook.matching) return [];
  const eligible = new Set(applications.filter((one) => one.eligible).map(({ id }) => id));
  const strange = contributions.findIndex(({ applicationId }) => !eligible.has(applicationId));
  if (strange >= 0)
    refuse(`given.contributions[${strange}]`, contributions[strange]?.applicationId ?? '', 'an eligible application');
  return sharePool(rulebook.matching, contributions);
}
