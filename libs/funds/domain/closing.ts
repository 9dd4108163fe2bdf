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
  return balance > 0
    ? { debit: own, credit: net, amount: balance }
    : { debit: net, credit: own, amount: -balance };
}
