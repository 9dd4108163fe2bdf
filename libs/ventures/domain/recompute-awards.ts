import { refuse } from './bundle-fault.js';
import type { PoolShare } from './matching-pool.js';
import { noticePeriod, type WorkCalendar } from './notice-period.js';
import { byApplication } from './recompute-panel.js';
import type { ScoreResults } from './recompute-scores.js';
import type { BundleGiven, BundleProject, BundleResults } from './round-bundle.js';
import { recomputeRulings } from './recompute-rulings.js';
import { selectAwards, type RankedCandidate } from './select-awards.js';
import { failureOutcome, settlement, trancheAmounts } from './tranche-amounts.js';

/** What follows from the ranking. */
export type AwardResults = Pick<
  BundleResults,
  'notice' | 'decisions' | 'promotions' | 'awards' | 'tranches' | 'outcomes'
>;

/** Decides the awards anew, with what was ruled since, and splits the contracts. */
export function recomputeAwards(
  given: BundleGiven,
  scores: ScoreResults,
  matching: readonly PoolShare[],
  isWorking: WorkCalendar,
): AwardResults {
  const { rulebook, round } = given;
  const ranked = rankedCandidates(given, scores);
  const decisions = selectAwards(rulebook, ranked);
  const { promotions, awards } = recomputeRulings(given, ranked, decisions, isWorking);
  const tranches = awards
    .flatMap((one) => (one.kind === 'AWARD' ? [{ applicationId: one.applicationId, contract: one.amount }] : []))
    .map((one) => ({ ...one, amounts: trancheAmounts(one.contract, rulebook.tranches) }))
    .sort(byApplication);
  const outcomes = given.projects.map((project, at) => {
    const { matched } = matchedOf(project, at, matching);
    return { ...outcomeOf(given, project, at, tranches, matched), ...(matched === undefined ? {} : { matched }) };
  });
  return {
    ...{ notice: noticePeriod(rulebook.notice, round.noticeOn, isWorking), decisions, promotions, awards },
    ...{ tranches, outcomes: outcomes.sort(byApplication) },
  };
}

function rankedCandidates({ applications }: BundleGiven, { places, contenders }: ScoreResults): RankedCandidate[] {
  const byId = new Map(applications.map((one) => [one.id, one]));
  return places.flatMap(({ applicationId }) => {
    const [application, contender] = [byId.get(applicationId), contenders.get(applicationId)];
    if (!application || !contender) return [];
    const { organisationId, category, budget, own, asked } = application;
    return [{ applicationId, organisationId, category, budget, own, asked, total: contender.total }];
  });
}

function outcomeOf(
  { rulebook }: BundleGiven,
  { applicationId, tranchesPaid, failure, audit, writtenOff = 0 }: BundleProject,
  at: number,
  tranches: BundleResults['tranches'],
  matched: number | undefined,
): BundleResults['outcomes'][number] {
  const own = tranches.find((one) => one.applicationId === applicationId);
  if (!own) return refuse(`given.projects[${at}]`, applicationId, 'an application that was awarded');
  if (tranchesPaid > own.amounts.length)
    refuse(`given.projects[${at}].tranchesPaid`, `${tranchesPaid}`, `at most ${own.amounts.length}`);
  const paid = own.amounts.slice(0, tranchesPaid).reduce((sum, amount) => sum + amount, 0);
  const { withheld, clawback } = failure
    ? failureOutcome(own.contract, paid, failure.verified, claimable(failure, matched, at))
    : { withheld: 0, clawback: 0 };
  const settled = audit ? settlement({ ...audit, contract: own.contract, share: rulebook.money.share, paid }) : null;
  const due = Math.max(clawback, -(settled ?? 0));
  if (writtenOff > due) refuse(`given.projects[${at}].writtenOff`, `${writtenOff}`, `at most ${due}`);
  return { applicationId, paid, withheld, clawback, settled };
}

/** What of the pool is claimed back from a project that failed. */
function claimable(
  { withMatch }: NonNullable<BundleProject['failure']>,
  matched: number | undefined,
  at: number,
): number {
  if (withMatch === undefined) return 0;
  return (
    matched ??
    refuse(`given.projects[${at}].failure.withMatch`, 'true', 'a project that was paid its share of the pool')
  );
}

/** What of the pool a project was paid: its whole share, once that has arrived. */
function matchedOf(
  { applicationId, matchPaid }: BundleProject,
  at: number,
  matching: readonly PoolShare[],
): { readonly matched?: number } {
  if (matchPaid === undefined) return {};
  const share = matching.find((one) => one.applicationId === applicationId);
  return share === undefined || share.amount === 0
    ? refuse(`given.projects[${at}].matchPaid`, applicationId, 'an application with a share of the pool')
    : { matched: share.amount };
}
