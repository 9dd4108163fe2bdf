import { assignReviews, substituteFor, type ReviewDemand, type ReviewLack } from './assign-reviews.js';
import { refuse } from './bundle-fault.js';
import { rulesOfDraw } from './draw-attempt.js';
import { drawPanel } from './draw-panel.js';
import type { BundleGiven, BundleResults } from './round-bundle.js';
import { seedOf, SeededLot, type Sha256 } from './seeded-lot.js';

/** What the lot decides 抽签: seed, panel, who reviews what, who came in for somebody recused. */
export type LotResults = Pick<BundleResults, 'seed' | 'panel' | 'reviews' | 'substitutes'>;

/** A lot of a round by its purpose. */
export type LotOf = (purpose: string) => SeededLot;

/** The lots of a round. Purposes: `panel`, `reviewers`, `applications`, `ties`. */
export function lotsOf({ round, applications, experts }: BundleGiven, sha256: Sha256): { seed: string; lotOf: LotOf } {
  const applicationIds = applications.map(({ id }) => id);
  const { id: roundId, closeAt, publicValue, draw } = round;
  const parts = { roundId, closeAt, applicationIds, publicValue };
  const again = draw && { attempt: draw.attempt, expertIds: experts.map(({ id }) => id) };
  const seed = seedOf(again === undefined ? parts : { ...parts, again }, sha256);
  return { seed, lotOf: (purpose) => new SeededLot(sha256, seed, purpose) };
}

/** What is known of a panel before anybody is recused: who sits in it, who may review what, who does. */
export interface DrawnPanel {
  readonly panel: readonly string[];
  readonly demand: ReviewDemand;
  readonly assigned: ReadonlyMap<string, readonly string[]>;
}

/** The panel, or the fields of the seats that nobody can take (null: an open seat), or the applications that lack reviewers. */
export type PanelOfRound =
  DrawnPanel | { readonly empty: readonly (string | null)[] } | { readonly lacking: readonly ReviewLack[] };

/** Draws the panel of a round and assigns all reviews, or says what is lacking. */
export function panelOfRound(given: BundleGiven, lotOf: LotOf): PanelOfRound {
  const { round, rulebook, experts, applications } = given;
  const rules = rulesOfDraw(rulebook.panel, round.draw);
  const draw = drawPanel(rules, experts, lotOf('panel').orderOf(experts.map(({ id }) => id)));
  if ('empty' in draw) return draw;
  const demand = {
    ...{ expertIds: lotOf('reviewers').orderOf(draw.panel), conflicts: conflictsByApplication(given) },
    applicationIds: lotOf('applications').orderOf(applications.filter(({ eligible }) => eligible).map(({ id }) => id)),
    ...{ reviews: rules.reviews, load: rules.load },
  };
  const assignment = assignReviews(demand);
  return 'lacking' in assignment ? assignment : { panel: draw.panel, demand, assigned: assignment.assigned };
}

/** Draws the panel anew, assigns all reviews, and lets a substitute come in for each who was recused. */
export function recomputePanel(given: BundleGiven, seed: string, lotOf: LotOf): LotResults {
  const { recusals, round, rulebook } = given;
  if (round.draw?.relaxed === true && rulebook.panel.relaxed === undefined)
    refuse('given.round.draw.relaxed', 'true', 'what the rules relax');
  const draw = panelOfRound(given, lotOf);
  if ('empty' in draw) refuse('given.experts', `nobody for ${draw.empty.length} seats`, 'a pool that fills the panel');
  if ('lacking' in draw) {
    refuse('given.experts', `${draw.lacking[0]?.applicationId} lacks reviewers`, 'a panel without conflicts enough');
  }
  const { demand } = draw;
  const conflicts = new Map([...demand.conflicts].map(([id, experts]) => [id, new Set(experts)]));
  const assigned = new Map(draw.assigned);
  const substitutes = recusals.map((recusal, at) => {
    const { applicationId, expertId } = recusal;
    const before = assigned.get(applicationId) ?? [];
    if (!before.includes(expertId)) refuse(`given.recusals[${at}]`, expertId, `somebody who reviews ${applicationId}`);
    conflicts.get(applicationId)?.add(expertId);
    const rest = before.filter((id) => id !== expertId);
    const open = { ...demand, conflicts };
    const substituteId = substituteFor(recusal, new Map(assigned).set(applicationId, rest), open);
    assigned.set(applicationId, substituteId === null ? rest : [...rest, substituteId].sort());
    return { applicationId, expertId, substituteId };
  });
  const reviews = [...assigned].map(([applicationId, expertIds]) => ({ applicationId, expertIds })).sort(byApplication);
  return { seed, panel: draw.panel, reviews, substitutes };
}

/** Ascending by id, as everything in the results that has no order of its own. */
export const byApplication = (one: { applicationId: string }, other: { applicationId: string }): number =>
  one.applicationId < other.applicationId ? -1 : one.applicationId > other.applicationId ? 1 : 0;

function conflictsByApplication({ applications, experts }: BundleGiven): Map<string, Set<string>> {
  const conflicts = new Map(applications.map(({ id }) => [id, new Set<string>()]));
  for (const { id, conflicts: own } of experts) own.forEach((applicationId) => conflicts.get(applicationId)?.add(id));
  return conflicts;
}
