/** What an account is in the books: which side it grows on. */
export type AccountNature = 'ASSET' | 'LIABILITY' | 'NET' | 'INCOME' | 'EXPENSE' | 'MEMO';

interface AccountTitle {
  readonly zh: string;
  readonly en: string;
  readonly nature: AccountNature;
}

/** The chart of accounts (会计科目), after 《民间非营利组织会计制度》; each fund has its own set. */
export const CHART = {
  '1002': { zh: '银行存款', en: 'Bank', nature: 'ASSET' },
  '1012': { zh: '其他货币资金——在途', en: 'In transit at the provider', nature: 'ASSET' },
  '1221': { zh: '其他应收款——争议款', en: 'Held in disputes', nature: 'ASSET' },
  '1222': { zh: '其他应收款——应追回款', en: 'Due back from beneficiaries', nature: 'ASSET' },
  '1223': { zh: '其他应收款——项目追回款', en: 'Due back from projects', nature: 'ASSET' },
  '2202': { zh: '应付救助款', en: 'Grants payable', nature: 'LIABILITY' },
  '2203': { zh: '应付服务方款', en: 'Providers payable', nature: 'LIABILITY' },
  '2204': { zh: '应付资助项目款', en: 'Projects payable', nature: 'LIABILITY' },
  '2206': { zh: '预收低偿服务费', en: 'Fees received in advance', nature: 'LIABILITY' },
  '2241': { zh: '其他应付款——应退捐赠', en: 'Donations to refund', nature: 'LIABILITY' },
  '2401': { zh: '附条件捐赠款', en: 'Conditional money', nature: 'LIABILITY' },
  '3101': { zh: '非限定性净资产', en: 'Unrestricted net assets', nature: 'NET' },
  '3102': { zh: '限定性净资产', en: 'Restricted net assets', nature: 'NET' },
  '4101': { zh: '捐赠收入', en: 'Donations', nature: 'INCOME' },
  '4103': { zh: '配捐收入', en: 'Matches', nature: 'INCOME' },
  '4301': { zh: '提供服务收入', en: 'Services', nature: 'INCOME' },
  '5101': { zh: '业务活动成本', en: 'Programme', nature: 'EXPENSE' },
  '5201': { zh: '管理费用', en: 'Administration', nature: 'EXPENSE' },
  '5301': { zh: '筹资费用', en: 'Fundraising cost', nature: 'EXPENSE' },
  '9001': { zh: '认捐', en: 'Pledges', nature: 'MEMO' },
  '9002': { zh: '认捐对应', en: 'Pledges, counter account', nature: 'MEMO' },
  '9101': { zh: '用途预留', en: 'Reservations', nature: 'MEMO' },
  '9102': { zh: '用途预留对应', en: 'Reservations, counter account', nature: 'MEMO' },
} as const satisfies Readonly<Record<string, AccountTitle>>;

/** A number of the chart (科目编号). */
export type AccountNumber = keyof typeof CHART;

/** One account of one fund, as the ledger is to keep it. Its unit is the fund: every transfer balances inside each. */
export interface FundAccount {
  readonly code: string;
  readonly unit: string;
  readonly mayOverdraw: boolean;
}

/**
 * Liabilities never fall below zero. Everything else may: assets and expenses stand on the debit side, and what a bank
 * tells about a gift must be booked even where the money has been spent; what may be spent is checked when spending.
 */
function account(number: AccountNumber, fundId: string, ...detail: readonly string[]): FundAccount {
  const code = ['fund', fundId, number, ...detail].join(':');
  return { code, unit: fundId, mayOverdraw: CHART[number].nature !== 'LIABILITY' };
}

/** The accounts of a fund by what they are for; `F` may be a community fund, a pool, or the host charity itself. */
export const accounts = {
  bank: (fundId: string): FundAccount => account('1002', fundId),
  inTransit: (fundId: string, provider: string): FundAccount => account('1012', fundId, provider),
  inDispute: (fundId: string): FundAccount => account('1221', fundId),
  dueBack: (fundId: string): FundAccount => account('1222', fundId),
  projectDueBack: (fundId: string, projectId: string): FundAccount => account('1223', fundId, projectId),
  grantPayable: (fundId: string, caseId: string): FundAccount => account('2202', fundId, caseId),
  providerPayable: (fundId: string): FundAccount => account('2203', fundId),
  projectPayable: (fundId: string, projectId: string): FundAccount => account('2204', fundId, projectId),
  feeInAdvance: (fundId: string, orderId: string): FundAccount => account('2206', fundId, orderId),
  toRefund: (fundId: string, donationId: string): FundAccount => account('2241', fundId, donationId),
  conditional: (fundId: string, driveOrPoolId: string): FundAccount => account('2401', fundId, driveOrPoolId),
  unrestricted: (fundId: string): FundAccount => account('3101', fundId),
  restricted: (fundId: string, purposeId: string): FundAccount => account('3102', fundId, purposeId),
  donations: (fundId: string, purposeId: string): FundAccount => account('4101', fundId, purposeId),
  matches: (fundId: string, purposeId: string): FundAccount => account('4103', fundId, purposeId),
  programme: (fundId: string, purposeId: string): FundAccount => account('5101', fundId, purposeId),
  fundraisingCost: (fundId: string): FundAccount => account('5301', fundId),
  reservations: (fundId: string, purposeId: string): FundAccount => account('9101', fundId, purposeId),
  reservationsCounter: (fundId: string, purposeId: string): FundAccount => account('9102', fundId, purposeId),
  poolPledge: (poolId: string): FundAccount => account('9001', poolId),
  poolPledgeAgainst: (poolId: string): FundAccount => account('9002', poolId),
  matchReserved: (poolId: string, why: string): FundAccount => account('9101', poolId, why),
  matchReservedAgainst: (poolId: string): FundAccount => account('9102', poolId),
} as const;

/** Number and title of an account by its code; null for an account of no fund. */
export function titleOf(code: string): (AccountTitle & { number: AccountNumber; detail: string | null }) | null {
  const [kind, , number, ...detail] = code.split(':');
  if (kind !== 'fund' || number === undefined || !Object.hasOwn(CHART, number)) return null;
  const known = number as AccountNumber;
  return { ...CHART[known], number: known, detail: detail.length === 0 ? null : detail.join(':') };
}
