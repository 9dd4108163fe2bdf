import { fraction, productOf, sumOf, type Fraction } from './fraction.js';
import type { TotalRules } from './rulebook.js';

/** What counts for the total of an application beside the panel. */
export interface TotalFacts {
  /** The panel's score in 1/100 points. */
  readonly panel: Fraction;
  /** Donations secured 已落实捐赠, in fen. */
  readonly raised: number;
  /** Votes of residents. */
  readonly votes: number;
  /** The special bonus 特别加分 in 1/100 points. */
  readonly special: number;
}

/** The most that an application of the round has: donations and votes are measured by it. */
export interface RoundMost {
  readonly raised: number;
  readonly votes: number;
}

const FULL = 10_000;

/**
 * The total in 1/100 points, exact. Mixed: the parts by their weights, donations and votes as parts of the most that an
 * application of the round has. Bonus: the panel, for each fen raised a part of a point up to the maximum, the special bonus.
 */
export function totalOf(rules: TotalRules, { panel, raised, votes, special }: TotalFacts, most: RoundMost): Fraction {
  switch (rules.kind) {
    case 'PANEL':
      return panel;
    case 'MIXED':
      return sumOf([
        productOf(panel, fraction(rules.panel, 100)),
        productOf(partOfMost(raised, most.raised), fraction(rules.donations, 100)),
        productOf(partOfMost(votes, most.votes), fraction(rules.vote, 100)),
      ]);
    case 'BONUS':
      return sumOf([panel, fraction(fundraisingBonus(rules, raised)), fraction(special)]);
  }
}

/** Whether a special bonus can be given under the rules: nothing, or between its bounds. */
export function isSpecialBonus(rules: TotalRules, special: number): boolean {
  return special === 0 || (rules.kind === 'BONUS' && special >= rules.specialMin && special <= rules.specialMax);
}

function partOfMost(value: number, most: number): Fraction {
  return most === 0 ? fraction(0) : fraction(BigInt(FULL) * BigInt(value), most);
}

/** In whole 1/100 points, rounded down. */
function fundraisingBonus(rules: TotalRules & { readonly kind: 'BONUS' }, raised: number): number {
  const wished = (100n * BigInt(raised)) / BigInt(rules.fenPerPoint);
  return wished < BigInt(rules.fundraisingMax) ? Number(wished) : rules.fundraisingMax;
}
