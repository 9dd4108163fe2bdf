import type { InvariantName } from '../domain/invariant.js';

/** The list through which a check walks, page by page: memory stays flat, and every statement within its deadline. */
export interface Walk {
  readonly table: string;
  readonly column: string;
}

/**
 * One invariant as SQL that finds what breaks it: columns `rowKey`, `expected`, `found`, first break first. `{range}` is
 * the page. One statement sees one snapshot, and each invariant is told by one statement, so it holds while others write.
 */
export interface Check {
  readonly name: InvariantName;
  readonly walk: Walk;
  readonly sql: string;
}

const ACCOUNTS: Walk = { table: 'ledger_account', column: 'id' };
const TRANSFERS: Walk = { table: 'ledger_transfer', column: 'id' };
const HOLDS: Walk = { table: 'ledger_hold', column: 'id' };
const ENTRIES: Walk = { table: 'ledger_entry', column: 'sequence' };
const ENTRIES_BY_TRANSFER: Walk = { table: 'ledger_entry', column: 'transfer_id' };

const text = (expression: string): string => `CAST(${expression} AS CHAR)`;

/** All checks, in the order of the report. */
export const CHECKS: readonly Check[] = [
  {
    name: 'transfers-balance',
    walk: ENTRIES_BY_TRANSFER,
    sql:
      `SELECT e.transfer_id AS rowKey, '0' AS expected, ${text('SUM(e.amount)')} AS found FROM ledger_entry e ` +
      'JOIN ledger_account a ON a.id = e.account_id WHERE {range:e.transfer_id} ' +
      'GROUP BY e.transfer_id, a.asset, a.unit HAVING SUM(e.amount) <> 0 ORDER BY e.transfer_id LIMIT 1',
  },
  {
    name: 'transfers-are-whole',
    walk: TRANSFERS,
    sql:
      `SELECT t.id AS rowKey, ${text('t.amount')} AS expected, ${text('SUM(CASE WHEN e.amount > 0 THEN e.amount ELSE 0 END)')} AS found ` +
      'FROM ledger_transfer t LEFT JOIN ledger_entry e ON e.transfer_id = t.id WHERE {range:t.id} GROUP BY t.id, t.amount ' +
      'HAVING SUM(CASE WHEN e.amount > 0 THEN e.amount ELSE 0 END) <> t.amount ' +
      'OR SUM(CASE WHEN e.amount < 0 THEN -e.amount ELSE 0 END) <> t.amount OR COUNT(e.sequence) < 2 ORDER BY t.id LIMIT 1',
  },
  {
    name: 'entries-belong',
    walk: ENTRIES,
    sql:
      `SELECT ${text('e.sequence')} AS rowKey, COALESCE(t.asset, 'a transfer') AS expected, COALESCE(a.asset, 'no account') AS found ` +
      'FROM ledger_entry e LEFT JOIN ledger_transfer t ON t.id = e.transfer_id LEFT JOIN ledger_account a ON a.id = e.account_id ' +
      'WHERE {range:e.sequence} AND (t.id IS NULL OR a.id IS NULL OR t.asset <> a.asset OR e.amount = 0) ORDER BY e.sequence LIMIT 1',
  },
  {
    name: 'chains-are-unbroken',
    walk: ENTRIES,
    sql:
      `SELECT ${text('e.sequence')} AS rowKey, ${text('COALESCE(p.balance_after, 0) + e.amount')} AS expected, ` +
      `${text('e.balance_after')} AS found FROM ledger_entry e ` +
      'LEFT JOIN ledger_entry p ON p.account_id = e.account_id AND p.version = e.version - 1 WHERE {range:e.sequence} AND (' +
      'e.version < 1 OR (e.version > 1 AND (p.sequence IS NULL OR p.sequence > e.sequence)) ' +
      'OR e.balance_after <> COALESCE(p.balance_after, 0) + e.amount) ORDER BY e.sequence LIMIT 1',
  },
  {
    name: 'balances-are-sums',
    walk: ACCOUNTS,
    sql:
      `SELECT a.id AS rowKey, ${text('COALESCE(SUM(e.amount), 0)')} AS expected, ${text('a.balance')} AS found FROM ledger_account a ` +
      'LEFT JOIN ledger_entry e ON e.account_id = a.id WHERE {range:a.id} GROUP BY a.id, a.balance, a.version ' +
      'HAVING COALESCE(SUM(e.amount), 0) <> a.balance OR COUNT(e.sequence) <> a.version ORDER BY a.id LIMIT 1',
  },
  {
    name: 'nothing-is-overdrawn',
    walk: ACCOUNTS,
    sql:
      `SELECT a.id AS rowKey, ${text('a.held')} AS expected, ${text('a.balance')} AS found FROM ledger_account a ` +
      'WHERE {range:a.id} AND a.may_overdraw = 0 AND (a.balance < a.held OR a.balance < 0) ORDER BY a.id LIMIT 1',
  },
  {
    name: 'nothing-was-overdrawn',
    walk: ENTRIES,
    sql:
      `SELECT ${text('e.sequence')} AS rowKey, '0' AS expected, ${text('e.balance_after')} AS found FROM ledger_entry e ` +
      'JOIN ledger_account a ON a.id = e.account_id WHERE {range:e.sequence} AND a.may_overdraw = 0 AND e.balance_after < 0 ' +
      'ORDER BY e.sequence LIMIT 1',
  },
  {
    name: 'holds-are-backed',
    walk: ACCOUNTS,
    sql:
      `SELECT a.id AS rowKey, ${text('COALESCE(SUM(h.amount), 0)')} AS expected, ${text('a.held')} AS found FROM ledger_account a ` +
      "LEFT JOIN ledger_hold h ON h.debit_id = a.id AND h.state = 'RESERVED' WHERE {range:a.id} GROUP BY a.id, a.held " +
      'HAVING COALESCE(SUM(h.amount), 0) <> a.held ORDER BY a.id LIMIT 1',
  },
  {
    name: 'holds-have-one-outcome',
    walk: HOLDS,
    sql:
      `SELECT h.id AS rowKey, h.state AS expected, COALESCE(${text('t.amount')}, 'nothing posted') AS found FROM ledger_hold h ` +
      'LEFT JOIN ledger_transfer t ON t.hold_id = h.id WHERE {range:h.id} AND (' +
      "h.state NOT IN ('RESERVED', 'POSTED', 'VOIDED', 'EXPIRED') OR (h.state <> 'RESERVED' AND h.settled_at IS NULL) " +
      "OR (h.state = 'POSTED' AND (t.id IS NULL OR h.posted_amount IS NULL OR t.amount <> h.posted_amount OR t.amount > h.amount)) " +
      "OR (h.state <> 'POSTED' AND (t.id IS NOT NULL OR h.posted_amount IS NOT NULL))) ORDER BY h.id LIMIT 1",
  },
  {
    name: 'reversals-mirror',
    walk: TRANSFERS,
    sql:
      `SELECT pair.rowKey, '0' AS expected, ${text('SUM(pair.amount)')} AS found FROM (` +
      ['t.id', 't.reverses_id']
        .map(
          (side) =>
            `SELECT t.id AS rowKey, e.account_id AS accountId, e.amount FROM ledger_transfer t JOIN ledger_entry e ON e.transfer_id = ${side} ` +
            'WHERE {range:t.id} AND t.reverses_id IS NOT NULL',
        )
        .join(' UNION ALL ') +
      ') pair GROUP BY pair.rowKey, pair.accountId HAVING SUM(pair.amount) <> 0 ORDER BY pair.rowKey LIMIT 1',
  },
];

/** The one invariant of the whole ledger: a single statement over the accounts, so that it sees one instant. */
export const UNITS_SUM_TO_ZERO =
  `SELECT unit AS rowKey, '0' AS expected, ${text('SUM(balance)')} AS found ` +
  'FROM ledger_account GROUP BY asset, unit HAVING SUM(balance) <> 0 ORDER BY asset, unit LIMIT 1';
