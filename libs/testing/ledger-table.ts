import type { Ledger, Transfer } from '#ledger';

/** Pads by what a terminal shows: a Chinese character is two columns wide. */
const pad = (text: string, width: number, left = false): string => {
  const shown = [...text].reduce((sum, character) => sum + (/[\u1100-\uffdc]/u.test(character) ? 2 : 1), 0);
  const space = ' '.repeat(Math.max(0, width - shown));
  return left ? space + text : text + space;
};

const widest = (rows: readonly (readonly string[])[], column: number): number =>
  Math.max(
    ...rows.map((row) =>
      [...(row[column] ?? '')].reduce((sum, character) => sum + (/[\u1100-\uffdc]/u.test(character) ? 2 : 1), 0),
    ),
  );

/** Lays rows out in columns; numbers are set to the right. The first row is the heading. For tables of stories. */
export function layOut(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => widest(rows, column));
  return rows
    .map((row) =>
      row
        .map((cell, column) => pad(cell, widths[column] ?? 0, /^-?[\d,]+$/.test(cell)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Transfers as a table that an accountant can read: kind, debit, credit, amount, one line for each posting. */
export function transferTable(transfers: readonly Transfer[]): string {
  const lines = transfers.flatMap((transfer) =>
    transfer.postings.map(({ debit, credit, amount }) => [
      transfer.kind,
      debit,
      credit,
      amount.toLocaleString('en-US'),
      transfer.asset,
    ]),
  );
  return layOut([['kind', 'debit', 'credit', 'amount', 'asset'], ...lines]);
}

/** Accounts with their balances and reservations as a table, in the order asked for, as the last page of a story. */
export async function printLedger(ledger: Pick<Ledger, 'accounts'>, codes: readonly string[]): Promise<string> {
  const found = new Map((await ledger.accounts(codes)).map((account) => [account.code, account]));
  const lines = codes.flatMap((code) => {
    const account = found.get(code);
    return account
      ? [
          [
            code,
            account.asset,
            account.unit,
            account.balance.toLocaleString('en-US'),
            account.held.toLocaleString('en-US'),
          ],
        ]
      : [];
  });
  return layOut([['account', 'asset', 'unit', 'balance', 'held'], ...lines]);
}
