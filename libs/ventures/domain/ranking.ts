import { compareFractions, fraction, type Fraction } from './fraction.js';

/** An application as it is ranked. Amounts in fen, scores in 1/100 points. */
export interface Contender {
  readonly applicationId: string;
  readonly total: Fraction;
  readonly panel: Fraction;
  /** The panel's mean mark in the heaviest criterion. */
  readonly heaviest: Fraction;
  readonly asked: number;
  readonly own: number;
  readonly budget: number;
  /** Earlier awards 既往立项 of the organisation. */
  readonly earlierAwards: number;
}

/** What can decide between two neighbours, in the order in which it is asked. The time of submission never does. */
export const DECIDERS = [
  'TOTAL',
  'PANEL',
  'HEAVIEST_CRITERION',
  'LOWER_GRANT',
  'OWN_FUNDS',
  'FEWER_AWARDS',
  'LOT',
] as const;
export type Decider = (typeof DECIDERS)[number];

/** A place of the ranking 排名, from 1; no two are equal. */
export interface Place {
  readonly applicationId: string;
  readonly rank: number;
  /** What set it behind the one above it; null for the first. */
  readonly decidedBy: Decider | null;
}

/** Negative: the first stands above the second. */
type Order = (one: Contender, other: Contender) => number;

const ownPart = ({ own, budget }: Contender): Fraction => fraction(own, budget);

/** Ranks on exact numbers, ties by the chain, at last by the order of the lot. */
export function rankingOf(contenders: readonly Contender[], lot: readonly string[]): Place[] {
  const placeInLot = new Map(lot.map((id, place) => [id, place]));
  const lotOf = ({ applicationId }: Contender): number => placeInLot.get(applicationId) ?? lot.length;
  const chain: Readonly<Record<Decider, Order>> = {
    TOTAL: (one, other) => compareFractions(other.total, one.total),
    PANEL: (one, other) => compareFractions(other.panel, one.panel),
    HEAVIEST_CRITERION: (one, other) => compareFractions(other.heaviest, one.heaviest),
    LOWER_GRANT: (one, other) => one.asked - other.asked,
    OWN_FUNDS: (one, other) => compareFractions(ownPart(other), ownPart(one)),
    FEWER_AWARDS: (one, other) => one.earlierAwards - other.earlierAwards,
    LOT: (one, other) => lotOf(one) - lotOf(other),
  };
  const decider = (one: Contender, other: Contender): Decider | undefined =>
    DECIDERS.find((name) => chain[name](one, other) !== 0);
  const order: Order = (one, other) => {
    const name = decider(one, other);
    return name === undefined ? 0 : chain[name](one, other);
  };
  const ranked = [...contenders].sort(order);
  return ranked.map((contender, at) => {
    const above = ranked[at - 1];
    return {
      ...{ applicationId: contender.applicationId, rank: at + 1 },
      decidedBy: (above && decider(above, contender)) ?? null,
    };
  });
}
