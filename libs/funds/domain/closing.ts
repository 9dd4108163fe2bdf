import { accounts, titleOf, type AccountNumber, type FundAccount } from './chart.js';
import type { FundPosting } from './postings.js';

/** An account with what stands on its credit side, in fen. */
export interface ClosedBalance {
  readonly code: string;
  readonly balance: number;
}

/** Income and expenses of a purpose, and those of the fund as a whole. */
const OF_PURPOSE: readonly AccountNumber[] = ['4101', '4103', '5101'];
const OF_FUND: readonly AccountNumber[] = ['4301', '5201', '5301'];

/**
 * Closing of the books (结转): income and expense of each purpose into 3102 of the purpose, the others into 3101;
 * afterwards they stand at zero. Only of one purpose if given.
 */
export function booksClosed(fundId: string, balances: readonly ClosedBalance[], purposeId?: string): FundPosting[] {
  return balances.flatMap(({ code, balance }) => {
    const title = titleOf(code);
    if (title === null || balance === 0) return [];
    const { number, detail } = title;
    const own: FundAccount = { code, unit: fundId, mayOverdraw: true };
    if (OF_PURPOSE.includes(number) && detail !== null && (purposeId === undefined || detail === purposeId)) {
      return [moved(own, accounts.restricted(fundId, detail), balance)];
    }
    const ofFund = OF_FUND.includes(number) && purposeId === undefined;
    return ofFund ? [moved(own, accounts.unrestricted(fundId), balance)] : [];
  });
}

const CLOSING = 'funds.books-closed';

/** What the transfer that closes a year is called; its year is told, as it is written after the year is over. */
export const yearClosing = (year: number): string => `${CLOSING}:${year}`;

/** The closing of one purpose when its drive is archived. */
export const DRIVE_CLOSING = CLOSING;

/** The year that a transfer closes; null for any other. */
export function yearClosedBy(kind: string): number | null {
  return kind.startsWith(`${CLOSING}:`) ? Number(kind.slice(CLOSING.length + 1)) : null;
}

/** Whether a transfer closes books: it moves nothing in or out. */
export const isClosing = (kind: string): boolean => kind === CLOSING || yearClosedBy(kind) !== null;

function moved(own: FundAccount, net: FundAccount, balance: number): FundPosting {
  return balance > 0 ? { debit: own, credit: net, amount: balance } : { debit: net, credit: own, amount: -balance };
}

/**
 * What of a year is still to be closed, by account: what stood there when it was over, less what was closed since. Closings
 * that took more than the year had, as when a drive was archived later, leave nothing.
 */
export function unclosed(movements: readonly ClosableMovement[]): ClosedBalance[] {
  const sums = new Map<string, { atEnd: number; since: number }>();
  for (const { code, kind, before, debit, credit } of movements) {
    const { atEnd, since } = sums.get(code) ?? { atEnd: 0, since: 0 };
    sums.set(code, { atEnd: atEnd + before, since: since + (isClosing(kind) ? credit - debit : 0) });
  }
  return [...sums].map(([code, { atEnd, since }]) => {
    const left = atEnd + since;
    return { code, balance: Math.sign(left) === Math.sign(atEnd) ? left : 0 };
  });
}

/** What moved on an account under one kind of transfer: before the end of the year, and since. */
export interface ClosableMovement {
  readonly code: string;
  readonly kind: string;
  readonly before: number;
  readonly debit: number;
  readonly credit: number;
}
