import { refuse } from './bundle-fault.js';
import { fractionText, halfUp, hundredthsText, type Fraction } from './fraction.js';
import { ballotFault, countVotes } from './public-vote.js';
import { rankingOf, type Contender, type Place } from './ranking.js';
import { byApplication, type LotResults } from './recompute-panel.js';
import type { BundleApplication, BundleGiven, BundleScore } from './round-bundle.js';
import { heaviestCriterion, sheetFault, sheetScore, trimmedMean, type Marks } from './score-sheet.js';
import { isSpecialBonus, totalOf } from './totals.js';

/** Scores of all eligible applications, and the ranking of those that have one. */
export interface ScoreResults {
  readonly scores: readonly BundleScore[];
  readonly places: readonly Place[];
  readonly contenders: ReadonlyMap<string, Contender>;
}

/** Reads the sheets and ballots anew. */
export function recomputeScores(given: BundleGiven, panel: LotResults, lot: readonly string[]): ScoreResults {
  const sheets = countedSheets(given, panel);
  const votes = countVotes(checkedBallots(given));
  const scored = given.applications.filter(({ eligible }) => eligible);
  const most = {
    raised: Math.max(0, ...scored.map(({ raised }) => raised)),
    votes: Math.max(0, ...scored.map(({ id }) => votes.get(id) ?? 0)),
  };
  const { criteria } = given.rulebook.panel;
  const contenders = scored.flatMap((application): Contender[] => {
    const marks = sheets.get(application.id) ?? [];
    const score = trimmedMean(marks.map((one) => sheetScore(criteria, one)));
    const heaviest = trimmedMean(marks.map((one) => one[heaviestCriterion(criteria)] ?? 0));
    if (!score || !heaviest) return [];
    const facts = {
      panel: score,
      raised: application.raised,
      votes: votes.get(application.id) ?? 0,
      special: application.special,
    };
    return [contenderOf(application, score, heaviest, totalOf(given.rulebook.total, facts, most))];
  });
  const byId = new Map(contenders.map((one) => [one.applicationId, one]));
  const scores = scored.map(({ id }) => scoreOf(id, sheets.get(id)?.length ?? 0, byId.get(id)));
  return { scores: scores.sort(byApplication), places: rankingOf(contenders, lot), contenders: byId };
}

function contenderOf(application: BundleApplication, panel: Fraction, heaviest: Fraction, total: Fraction): Contender {
  const { id, asked, own, budget, earlierAwards } = application;
  return { applicationId: id, total, panel, heaviest, asked, own, budget, earlierAwards };
}

function scoreOf(applicationId: string, sheets: number, contender: Contender | undefined): BundleScore {
  const print = (score: Fraction): string => hundredthsText(halfUp(score));
  return {
    ...{ applicationId, sheets },
    panel: contender ? print(contender.panel) : null,
    panelExact: contender ? fractionText(contender.panel) : null,
    total: contender ? print(contender.total) : null,
    totalExact: contender ? fractionText(contender.total) : null,
  };
}

/** Marks by application, without those of who was recused. Refuses a wrong mark, a second sheet, one of nobody who reviews. */
function countedSheets(
  { sheets, recusals, rulebook, applications }: BundleGiven,
  { reviews }: LotResults,
): Map<string, Marks[]> {
  const keyOf = (applicationId: string, expertId: string): string => `${applicationId} ${expertId}`;
  const reviewing = new Set(
    reviews.flatMap((one) => one.expertIds.map((expertId) => keyOf(one.applicationId, expertId))),
  );
  const recused = new Set(recusals.map((one) => keyOf(one.applicationId, one.expertId)));
  const wrong = applications.findIndex(({ special }) => !isSpecialBonus(rulebook.total, special));
  if (wrong >= 0)
    refuse(`given.applications[${wrong}].special`, `${applications[wrong]?.special}`, 'a bonus of the rules');
  const counted = new Map<string, Marks[]>();
  const seen = new Set<string>();
  for (const [at, { applicationId, expertId, marks }] of sheets.entries()) {
    const path = `given.sheets[${at}]`;
    const key = keyOf(applicationId, expertId);
    const fault = sheetFault(rulebook.panel.criteria, marks);
    if (fault !== null) refuse(`${path}.marks`, fault, 'a mark within its criterion for each');
    if (seen.has(key)) refuse(path, 'a second sheet', 'one sheet of an expert on an application');
    seen.add(key);
    if (recused.has(key)) continue;
    if (!reviewing.has(key)) refuse(path, expertId, `somebody who reviews ${applicationId}`);
    counted.set(applicationId, [...(counted.get(applicationId) ?? []), marks]);
  }
  return counted;
}

function checkedBallots({ rulebook, ballots, applications }: BundleGiven): BundleGiven['ballots'] {
  const voted = new Set<string>();
  const open = new Set(applications.filter(({ eligible }) => eligible).map(({ id }) => id));
  for (const [at, ballot] of ballots.entries()) {
    const fault = rulebook.vote ? ballotFault(rulebook.vote, ballot, voted, open) : 'NOT_IN_THE_VOTE';
    if (fault !== null) refuse(`given.ballots[${at}]`, fault, 'a ballot that counts');
    voted.add(ballot.personId);
  }
  return ballots;
}
