/** What must be true of the ledger at every instant. Each is recomputed from the entries by `audit`. */
export const INVARIANTS = {
  'units-sum-to-zero': {
    zh: '每种资产在每个核算单位内余额合计为零',
    en: 'The balances of each asset add up to zero in each unit',
  },
  'transfers-balance': { zh: '每笔转账在每个核算单位内借贷相等', en: 'Every transfer balances inside each unit' },
  'transfers-are-whole': { zh: '每笔转账的分录齐全', en: 'Every transfer has all its entries' },
  'entries-belong': {
    zh: '每条分录属于一笔转账和一个同资产的账户',
    en: 'Every entry has its transfer, and an account of the same asset',
  },
  'chains-are-unbroken': {
    zh: '每个账户的分录链连续',
    en: "Every account's chain of entries is without a gap, and adds up",
  },
  'balances-are-sums': { zh: '账户余额等于其分录之和', en: 'Every balance is the sum of its entries' },
  'nothing-is-overdrawn': { zh: '不可透支的账户可用余额不为负', en: 'No account is below its floor' },
  'nothing-was-overdrawn': { zh: '不可透支的账户从未透支', en: 'No account was ever below zero that may not be' },
  'holds-are-backed': {
    zh: '账户预留额等于其未结预留之和',
    en: 'What an account holds is the sum of its open reservations',
  },
  'holds-have-one-outcome': {
    zh: '每笔预留只有一个结果',
    en: 'Every reservation has at most one outcome, and it matches its transfer',
  },
  'reversals-mirror': { zh: '冲正与原转账逐户相抵', en: 'Every reversal undoes its transfer, account by account' },
} as const;

/** Name of an invariant. */
export type InvariantName = keyof typeof INVARIANTS;

/** Whether an invariant has this name. */
export const isInvariant = (name: string): name is InvariantName => Object.hasOwn(INVARIANTS, name);

/** The first row that breaks an invariant. */
export interface Break {
  /** Id of the account, transfer or hold, sequence of the entry, or name of the unit. */
  readonly row: string;
  readonly expected: string;
  readonly found: string;
}

/** What the audit says of one invariant. */
export interface InvariantReport {
  readonly name: InvariantName;
  readonly holds: boolean;
  /** How many rows were looked at. */
  readonly checked: number;
  readonly firstBreak: Break | null;
}
