import { v7 } from 'uuid';
import type { Step } from './ledger-scene.js';

/**
 * The statements of one transfer as somebody would write them who needs nothing but this transfer: the same tables,
 * indices and triggers, the same rows, no library between. The drivers' own files run them.
 */
export const STATEMENTS = {
  lock:
    'SELECT id, code, asset, unit, may_overdraw, balance, held, version FROM ledger_account ' +
    'WHERE id IN (?, ?) ORDER BY id',
  transfer:
    'INSERT INTO ledger_transfer (id, kind, asset, amount, reference, memo, idempotency_key, input_hash, reverses_id, ' +
    'hold_id, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  entries:
    'INSERT INTO ledger_entry (transfer_id, account_id, leg, amount, version, balance_after) ' +
    'VALUES (?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?)',
  balances:
    'UPDATE ledger_account SET balance = CASE id WHEN ? THEN ? WHEN ? THEN ? END, ' +
    'version = CASE id WHEN ? THEN ? WHEN ? THEN ? END WHERE id IN (?, ?)',
} as const;

/** A row as it was locked. */
export interface LockedRow {
  readonly id: string;
  readonly balance: number;
  readonly held: number;
  readonly version: number;
}

type Values = (string | number | null)[];

/** Parameters of the three writing statements, from the two locked rows. Throws where the debit account has too little. */
export function written(
  step: Step,
  ids: ReadonlyMap<string, string>,
  rows: readonly LockedRow[],
  createdAt: string,
): { transfer: Values; entries: Values; balances: Values } {
  const { amount, key } = step;
  const debit = rows.find(({ id }) => id === ids.get(step.debit));
  const credit = rows.find(({ id }) => id === ids.get(step.credit));
  if (!debit || !credit) throw new Error('No such account');
  if (debit.balance - debit.held < amount) throw new Error('Too little');
  const id = v7();
  const left = { balance: debit.balance - amount, version: debit.version + 1 };
  const reached = { balance: credit.balance + amount, version: credit.version + 1 };
  return {
    transfer: [id, 'bench.move', 'POINT', amount, key, null, key, 'f'.repeat(64), null, null, createdAt],
    entries: [
      ...[id, credit.id, 0, amount, reached.version, reached.balance],
      ...[id, debit.id, 0, -amount, left.version, left.balance],
    ],
    balances: [
      ...[debit.id, left.balance, credit.id, reached.balance],
      ...[debit.id, left.version, credit.id, reached.version],
      ...[debit.id, credit.id],
    ],
  };
}

/** The two row ids of a step in ascending order, so that crossed transfers cannot deadlock. */
export function lockOrder({ debit, credit }: Step, ids: ReadonlyMap<string, string>): string[] {
  return [ids.get(debit) ?? '', ids.get(credit) ?? ''].sort();
}
