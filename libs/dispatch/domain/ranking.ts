import { type Candidate } from './candidate.js';
import { type Factors } from './dispatch-policy.js';
import { type Judgement, type RefusalReason, firstRefusal } from './hard-filters.js';
import { publishedOrder } from './published-order.js';
import { factorsOf, peersOf, scoreOf } from './score.js';

/** A volunteer with what put them at their place in the order. */
export interface Ranked {
  readonly candidate: Candidate;
  readonly factors: Factors;
  readonly score: number;
  /** Metres from home to the place; 0 for a remote service. */
  readonly metres: number;
  readonly order: number;
}

/** How many volunteers each filter refused. */
export type RefusalCounts = Partial<Record<RefusalReason, number>>;

/** Candidates parted by the hard filters. */
export interface Sifted {
  readonly eligible: readonly Candidate[];
  readonly refused: RefusalCounts;
}

/** Parts candidates into those who may be asked and the counts of those who may not, each under its first reason. */
export function sift(candidates: readonly Candidate[], judgement: Judgement): Sifted {
  const eligible: Candidate[] = [];
  const refused: RefusalCounts = {};
  for (const candidate of candidates) {
    const reason = firstRefusal(candidate, judgement);
    if (reason === undefined) eligible.push(candidate);
    else refused[reason] = (refused[reason] ?? 0) + 1;
  }
  return { eligible, refused };
}

/** The order in which volunteers are asked: score, then the published order of equals, then the id. Total and independent of the order given. */
export function rank(candidates: readonly Candidate[], judgement: Judgement): Ranked[] {
  const { request, policy } = judgement;
  const peers = peersOf(candidates);
  return candidates
    .map((candidate) => {
      const factors = factorsOf(candidate, peers, judgement);
      return {
        candidate,
        factors,
        score: scoreOf(factors, policy.weights),
        metres: candidate.metres ?? 0,
        order: publishedOrder(request.id, candidate.volunteerId),
      };
    })
    .sort(byRank);
}

/** Negative when `a` is asked before `b`. */
export function byRank(a: Ranked, b: Ranked): number {
  if (a.score !== b.score) return b.score - a.score;
  if (a.order !== b.order) return a.order - b.order;
  return a.candidate.volunteerId < b.candidate.volunteerId
    ? -1
    : Number(a.candidate.volunteerId !== b.candidate.volunteerId);
}
