import { type Candidate } from './candidate.js';
import { type Factors, factorNames } from './dispatch-policy.js';
import { type Judgement } from './hard-filters.js';

const WHOLE = 1000;

/** Sums over the candidates who are compared with one another; divided by their number they are the peers' mean. */
export interface Peers {
  readonly count: number;
  readonly offers: number;
  readonly minutes: number;
}

/** The peers of a set of candidates. */
export function peersOf(candidates: readonly Candidate[]): Peers {
  return {
    count: candidates.length,
    offers: candidates.reduce((sum, { recent }) => sum + recent.offers, 0),
    minutes: candidates.reduce((sum, { recent }) => sum + recent.minutes, 0),
  };
}

/** The six factors of a volunteer for a request, in whole thousandths: 0 speaks against, 1000 for. */
export function factorsOf(candidate: Candidate, peers: Peers, judgement: Judgement): Factors {
  const { policy } = judgement;
  return {
    arrival: remaining(candidate.arrivalMinutes, policy.arrivalHorizonMinutes),
    skillFit: skillFit(candidate, judgement),
    continuity: continuity(candidate),
    acceptance: acceptance(candidate),
    fairness: fairness(candidate, peers),
    load: remaining(candidate.promisedMinutes, policy.weeklyLoadMinutes),
  };
}

/** The weighted sum: 0 … 1,000,000, a whole number. */
export function scoreOf(factors: Factors, weights: Factors): number {
  return factorNames.reduce((sum, name) => sum + factors[name] * weights[name], 0);
}

/** All skills asked for are there (a hard filter). Who has fewer others fits best: rare skills stay free for what needs them. */
function skillFit(candidate: Candidate, { request }: Judgement): number {
  const held = Math.max(candidate.skills.length, request.skills.length);
  return Math.floor(((request.skills.length + 1) * WHOLE) / (held + 1));
}

/** A known face: 1 service for the same resident 500, 2: 800, 3 or more 1000. */
function continuity(candidate: Candidate): number {
  return [0, 500, 800][candidate.servicesForResident] ?? WHOLE;
}

/** Share of offers accepted in 30 days, with two imagined yes and two imagined no so that newcomers start in the middle. */
function acceptance({ recent }: Candidate): number {
  return Math.floor(((recent.accepted + 2) * WHOLE) / (recent.offers + 4));
}

/** Who got less than the peers' mean goes first: half by offers, half by minutes, both of the last 30 days. */
function fairness({ recent }: Candidate, peers: Peers): number {
  return Math.floor(
    (againstMean(recent.offers, peers.offers, peers.count) + againstMean(recent.minutes, peers.minutes, peers.count)) /
      2,
  );
}

/** mean ÷ (mean + own): 1000 for none, 500 for the mean. */
function againstMean(own: number, sum: number, count: number): number {
  return own === 0 ? WHOLE : Math.floor((sum * WHOLE) / (sum + own * count));
}

function remaining(used: number, whole: number): number {
  return Math.floor((Math.max(0, whole - used) * WHOLE) / whole);
}
