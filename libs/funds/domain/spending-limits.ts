/** Least spending and most administration, in thousandths; null where the law sets none. */
export interface SpendingPolicy {
  /** Of last year's income. */
  readonly leastSpending: number | null;
  /** Of this year's spending. */
  readonly mostAdministration: number;
  /** Administration below this many fen is exempt. */
  readonly exemptBelow: number;
}

/** Whether a charity may raise money from everybody: the limits of public foundations are stricter. */
export const SPENDER_KINDS = ['PUBLIC_FOUNDATION', 'OTHER'] as const;
export type SpenderKind = (typeof SPENDER_KINDS)[number];

/**
 * Defaults: 《慈善法》第六十一条, 《关于慈善组织开展慈善活动年度支出和管理费用的规定》第七条 (70 % and 10 %), 第八条至第十条
 * (others: 13 %), and the exemption below ¥200,000. They bind the charity; its funds are measured by the same rule.
 */
export const SPENDING_POLICIES: Readonly<Record<SpenderKind, SpendingPolicy>> = {
  PUBLIC_FOUNDATION: { leastSpending: 700, mostAdministration: 100, exemptBelow: 20_000_000 },
  OTHER: { leastSpending: null, mostAdministration: 130, exemptBelow: 20_000_000 },
};

/** What a year brought and cost, in fen. */
export interface SpendingYear {
  readonly lastYearIncome: number;
  /** Programme: what reached the purposes. */
  readonly spent: number;
  readonly administration: number;
  /** All that was spent, with administration and the cost of raising. */
  readonly totalSpending: number;
}

/** The limits of a year, and whether they were met. Amounts in fen. */
export interface SpendingLimits extends SpendingYear {
  /** The least that had to be spent, rounded up to the fen; null without a rule. */
  readonly leastSpent: number | null;
  /** The most that administration might cost, rounded down to the fen. */
  readonly mostAdministration: number;
  readonly exempt: boolean;
  readonly spendingMet: boolean;
  readonly administrationMet: boolean;
  readonly met: boolean;
}

/** Measures a year by the limits; exact to the fen at the edges. */
export function spendingLimits(policy: SpendingPolicy, year: SpendingYear): SpendingLimits {
  const { lastYearIncome, spent, administration, totalSpending } = year;
  const leastSpent = policy.leastSpending === null ? null : ceilPermille(lastYearIncome, policy.leastSpending);
  const mostAdministration = floorPermille(totalSpending, policy.mostAdministration);
  const exempt = administration < policy.exemptBelow;
  const spendingMet = leastSpent === null || spent >= leastSpent;
  const administrationMet = exempt || administration <= mostAdministration;
  const limits = { leastSpent, mostAdministration, exempt, spendingMet, administrationMet };
  return { ...year, ...limits, met: spendingMet && administrationMet };
}

/** So many thousandths of an amount, rounded down to the fen. */
export function floorPermille(amount: number, permille: number): number {
  return Number((BigInt(amount) * BigInt(permille)) / 1_000n);
}

function ceilPermille(amount: number, permille: number): number {
  return amount <= 0 ? 0 : Number((BigInt(amount) * BigInt(permille) + 999n) / 1_000n);
}
