import { accounts } from './chart.js';
import type { FundPosting } from './postings.js';
import { matched } from './spending-postings.js';

/** Why money of a pool is set aside: its drive is undecided, or somebody has to look at it. */
export type Aside = 'RESERVED' | 'HELD';

const setAside = (poolId: string, aside: Aside) => accounts.matchReserved(poolId, aside.toLowerCase());
const against = (poolId: string) => accounts.matchReservedAgainst(poolId);

/** A pool becomes active, memo: 9001[P] | 9002[P]. It tells in the ledger from where on gifts are matched. */
export const poolActivated = (poolId: string, amount: number): FundPosting[] => [
  { debit: accounts.poolPledge(poolId), credit: accounts.poolPledgeAgainst(poolId), amount },
];

/** It ends, memo: 9002[P] | 9001[P]. */
export const poolEnded = (poolId: string, amount: number): FundPosting[] => [
  { debit: accounts.poolPledgeAgainst(poolId), credit: accounts.poolPledge(poolId), amount },
];

/** What is left goes back to the sponsor: 2401[P] | 1002[P]. */
export const poolReleased = (poolId: string, amount: number): FundPosting[] => [
  { debit: accounts.conditional(poolId, poolId), credit: accounts.bank(poolId), amount },
];

/** A match waits, memo: 9101[P] | 9102[P]. */
export const matchSetAside = (poolId: string, aside: Aside, amount: number): FundPosting[] => [
  { debit: setAside(poolId, aside), credit: against(poolId), amount },
];

/** It does not wait any more, memo: 9102[P] | 9101[P]. */
export const matchSetFree = (poolId: string, aside: Aside, amount: number): FundPosting[] => [
  { debit: against(poolId), credit: setAside(poolId, aside), amount },
];

/** A held match was found sound and waits for its drive, memo: 9101[P, reserved] | 9101[P, held]. */
export const matchAccepted = (poolId: string, amount: number): FundPosting[] => [
  { debit: setAside(poolId, 'RESERVED'), credit: setAside(poolId, 'HELD'), amount },
];

/** What was set aside is given: the match itself, and the memo back. */
export const asideMatched = (
  poolId: string,
  aside: Aside,
  place: { readonly fundId: string; readonly purposeId: string },
  amount: number,
): FundPosting[] => [...matched(poolId, place.fundId, place.purposeId, amount), ...matchSetFree(poolId, aside, amount)];
