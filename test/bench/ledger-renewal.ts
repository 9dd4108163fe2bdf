import type { Renewal } from './statements-by-hand.js';

const ENTRY_COLUMNS = 6;

/**
 * What posting by hand must take from the rows that it locked: the version and the balance of each account go on from what
 * others have left there. Everything else of a script stays as it was recorded.
 */
export function ledgerRenewal(): Renewal {
  const accounts = new Map<unknown, { balance: number; version: number }>();
  const of = (id: unknown): { balance: number; version: number } => {
    const account = accounts.get(id);
    if (account === undefined) throw new Error('An account is moved that was not locked');
    return account;
  };
  return {
    read(sql, rows) {
      if (!sql.includes('FROM ledger_account WHERE id IN')) return;
      for (const { id, balance, version } of rows) {
        accounts.set(id, { balance: Number(balance), version: Number(version) });
      }
    },
    values(sql, values) {
      if (sql.startsWith('INSERT INTO ledger_entry')) return entries(values);
      if (sql.startsWith('UPDATE ledger_account')) return balances(values);
      return values;
    },
  };

  function entries(values: readonly unknown[]): unknown[] {
    const renewed = [...values];
    for (let row = 0; row < values.length; row += ENTRY_COLUMNS) {
      const account = of(values[row + 1]);
      account.version += 1;
      account.balance += Number(values[row + 3]);
      [renewed[row + 4], renewed[row + 5]] = [account.version, account.balance];
    }
    return renewed;
  }

  /** Pairs of id and balance, pairs of id and version, then the ids. */
  function balances(values: readonly unknown[]): unknown[] {
    const ids = values.slice(-values.length / 5);
    return [...ids.flatMap((id) => [id, of(id).balance]), ...ids.flatMap((id) => [id, of(id).version]), ...ids];
  }
}
