import type { MatchState } from './match.states.js';
import type { PoolHistory } from './pool-facts.js';
import { leftIn, type PoolMoney } from './pool.states.js';
import type { Replay } from './replay-matches.js';

/** A match as it is kept. In fen. */
export interface KeptMatch {
  readonly amount: number;
  readonly reversed: number;
  readonly state: MatchState;
}

/** What a recomputation of a pool found. In fen. */
export interface PoolRecount {
  readonly hash: string;
  readonly gifts: number;
  readonly matches: number;
  readonly reserved: number;
  readonly matched: number;
  readonly left: number;
  /** What differs, in the order of the ledger: what the rules say, what is booked, what is kept. */
  readonly differences: readonly string[];
}

/** What is compared. `hash`: that of the rules as they are published now. */
export interface RecountInput {
  readonly pool: PoolMoney & { readonly rulesHash: string };
  readonly hash: string;
  readonly gifts: number;
  readonly kept: ReadonlyMap<string, KeptMatch>;
  readonly history: PoolHistory;
  readonly replay: Replay;
}

/** Compares the matches as the rules make them with those that are booked and those that are kept. */
export function differencesOf({ pool, hash, gifts, kept, history, replay }: RecountInput): PoolRecount {
  const sums = { reserved: 0, matched: 0, left: replay.left };
  const differences = hashDifference(hash, pool.rulesHash, history.mark);
  for (const donationId of new Set([...replay.matches.keys(), ...history.booked.keys(), ...kept.keys()])) {
    const ruled = replay.matches.get(donationId);
    const booked = history.booked.get(donationId);
    const row = kept.get(donationId);
    const words = [
      wordsOf(ruled?.amount, ruled?.reversed, ruled?.state),
      wordsOf(booked?.drawn, booked?.reversed, ruled?.state),
      wordsOf(row?.amount, row?.reversed, row?.state),
    ];
    const [rules, books, rows] = words;
    if (new Set(words).size > 1) {
      differences.push(`donation ${donationId}: rules say ${rules}, ledger has ${books}, kept is ${rows}`);
    }
    const stands = (ruled?.amount ?? 0) - (ruled?.reversed ?? 0);
    if (ruled?.state === 'RESERVED' || ruled?.state === 'HELD') sums.reserved += stands;
    if (ruled?.state === 'POSTED') sums.matched += stands;
  }
  const { reserved, matched } = pool;
  for (const [name, kept] of Object.entries({ reserved, matched, left: leftIn(pool) })) {
    const ruled = sums[name as keyof typeof sums];
    if (ruled !== kept) differences.push(`pool ${name}: rules say ${ruled}, kept is ${kept}`);
  }
  return { hash, gifts, matches: replay.matches.size, ...sums, differences };
}

const wordsOf = (amount = 0, reversed = 0, state: MatchState | 'nothing' = 'nothing'): string =>
  `${amount} less ${reversed} ${state}`;

function hashDifference(hash: string, kept: string, mark: string | null): string[] {
  const faults: string[] = [];
  if (hash !== kept) faults.push(`rules: they hash to ${hash}, published is ${kept}`);
  if (mark !== null && mark !== `sha256:${hash}`) faults.push(`rules: they hash to ${hash}, ledger has ${mark}`);
  return faults;
}
