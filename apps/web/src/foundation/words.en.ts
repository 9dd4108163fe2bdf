import { bookWords } from './book-words.en';
import { caseWords } from './case-words.en';
import { givingWords } from './giving-words.en';

/** The desk of foundations, committees and sponsors. */
export const words = {
  foundation: {
    funds: 'Funds',
    fund: 'Fund',
    grants: 'Emergency grants',
    payouts: 'Payments',
    drives: 'Drives',
    refunds: 'Refunds',
    pools: 'Matching pools',
    bills: 'Settlements',
    reports: 'Disclosure',
    ledger: 'Journal',
    balance: 'Trial balance',
    flags: 'Reconciliation',
    rounds: 'Venture rounds',
    kind: 'Kind',
    kinds: { COMMUNITY: 'Community fund', NAMED: 'Named fund' },
    host: 'Charity',
    purpose: 'Purpose',
    purposes: 'Purposes',
    byPurpose: 'By purpose',
    seats: 'Committee and supervisors',
    seat: { COMMITTEE: 'Committee', SUPERVISOR: 'Supervisors' },
  },
  sums: {
    balance: 'Balance',
    gifts: 'Gifts',
    matches: 'Matched',
    spent: 'Spent',
    moved: 'Surplus moved',
    conditional: 'Held for drives',
  },
  ...bookWords,
  ...caseWords,
  ...givingWords,
};
