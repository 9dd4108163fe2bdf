import { titleOf, type AccountNumber } from './chart.js';

/** Sums of one purpose, or of a whole fund, in fen. */
export interface BookSums {
  /** Gifts that stand as income. */
  readonly gifts: number;
  readonly matches: number;
  /** What came from other purposes, less what went to them and the management fee. */
  readonly moved: number;
  readonly spent: number;
  /** gifts + matches + moved − spent. */
  readonly balance: number;
}

/** Sums of a fund and of each of its purposes. */
export interface BookSummary extends BookSums {
  /** Gifts of drives whose goal decides: not the fund's own yet. */
  readonly conditional: number;
  readonly purposes: readonly (BookSums & { readonly purposeId: string; readonly name: string })[];
}

/** Adds up accounts of a fund (credit positive) by purpose, in the order of the purposes. */
export function summaryOf(
  accounts: readonly { readonly code: string; readonly balance: number }[],
  purposes: readonly { readonly id: string; readonly name: string }[],
): BookSummary {
  const on = (number: AccountNumber, detail?: string): number =>
    accounts.reduce((sum, { code, balance }) => {
      const title = titleOf(code);
      const counts = title?.number === number && (detail === undefined || title.detail === detail);
      return counts ? sum + balance : sum;
    }, 0);
  const sums = (detail?: string): BookSums => {
    const [gifts, matches] = [on('4101', detail), on('4103', detail)];
    const [moved, spent] = [on('3102', detail), 0 - on('5101', detail)];
    return { gifts, matches, moved, spent, balance: gifts + matches + moved - spent };
  };
  return {
    ...{ ...sums(), conditional: on('2401') },
    purposes: purposes.map(({ id, name }) => ({ purposeId: id, name, ...sums(id) })),
  };
}
