import { partOf } from './fraction.js';
import type { MoneyRules } from './rulebook.js';

/** The money of an application that was ranked, in fen. */
export interface Candidate {
  readonly applicationId: string;
  readonly organisationId: string;
  readonly category: string;
  readonly budget: number;
  readonly own: number;
  readonly asked: number;
}

/** What set the amount of an award, in the order in which equals are named. */
export const AWARD_LIMITS = ['ASKED', 'SHARE', 'CAP', 'OWN_FUNDS', 'CATEGORY_LEFT', 'ROUND_LEFT'] as const;
export type AwardLimit = (typeof AWARD_LIMITS)[number];

/** An amount in fen and what set it. */
export interface LimitedAmount {
  readonly amount: number;
  readonly limit: AwardLimit;
}

/** What is left of the money of a round while it is given out. */
export class RoundMoney {
  private readonly spent = new Map<string, number>();

  constructor(private readonly rules: MoneyRules) {}

  /** What the project is entitled to as long as there is money: min(asked, ⌊share × budget⌋, cap, budget − own funds). */
  entitlement({ category, budget, own, asked }: Candidate): LimitedAmount {
    const cap = Math.min(
      this.rules.cap,
      this.rules.categories.find(({ code }) => code === category)?.cap ?? this.rules.cap,
    );
    return least([
      { amount: asked, limit: 'ASKED' },
      { amount: partOf(this.rules.share, budget), limit: 'SHARE' },
      { amount: cap, limit: 'CAP' },
      { amount: budget - own, limit: 'OWN_FUNDS' },
    ]);
  }

  /** The award: the entitlement, or what is left in the category and the round. Never negative. */
  award(candidate: Candidate): LimitedAmount {
    const rule = this.rules.categories.find(({ code }) => code === candidate.category);
    const left = (budget: number, category: string | null): number => Math.max(0, budget - this.spentIn(category));
    const { amount, limit } = this.entitlement(candidate);
    return least([
      { amount: Math.max(0, amount), limit },
      { amount: left(rule?.budget ?? Number.MAX_SAFE_INTEGER, candidate.category), limit: 'CATEGORY_LEFT' },
      { amount: left(this.rules.budget, null), limit: 'ROUND_LEFT' },
    ]);
  }

  /** Takes the money of an award. */
  take({ category }: Candidate, amount: number): void {
    this.spent.set(category, (this.spent.get(category) ?? 0) + amount);
  }

  private spentIn(category: string | null): number {
    if (category !== null) return this.spent.get(category) ?? 0;
    return [...this.spent.values()].reduce((sum, amount) => sum + amount, 0);
  }
}

/** The smallest amount; of equal ones the first. */
function least([first, ...rest]: [LimitedAmount, ...LimitedAmount[]]): LimitedAmount {
  return rest.reduce((best, one) => (one.amount < best.amount ? one : best), first);
}
