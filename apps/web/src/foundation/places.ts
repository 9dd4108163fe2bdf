import type { DeskPlace } from '../desk/desk-page';

/** The pages of this desk. Members of a committee have no role; what they see is decided by their seat. */
export const places: readonly DeskPlace[] = [
  { to: '/foundation', word: 'foundation.funds' },
  { to: '/foundation/grants', word: 'foundation.grants' },
  { to: '/foundation/payouts', word: 'foundation.payouts' },
  { to: '/foundation/drives', word: 'foundation.drives' },
  { to: '/foundation/refunds', word: 'foundation.refunds', opensWith: ['donation.read'] },
  { to: '/foundation/pools', word: 'foundation.pools' },
  { to: '/foundation/bills', word: 'foundation.bills', opensWith: ['fund.read'] },
  { to: '/foundation/terms', word: 'foundation.terms', opensWith: ['fund.manage'] },
  { to: '/foundation/reports', word: 'foundation.reports' },
  { to: '/foundation/ledger', word: 'foundation.ledger' },
  { to: '/foundation/balance', word: 'foundation.balance' },
  { to: '/foundation/flags', word: 'foundation.flags', opensWith: ['payment.read'] },
  { to: '/foundation/audit', word: 'foundation.audit', opensWith: ['ledger.audit'] },
  { to: '/rounds', word: 'foundation.rounds', opensWith: ['ventures.read'] },
];
