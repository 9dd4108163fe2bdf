import { Injectable } from '@nestjs/common';
import { Database } from '#platform';

/** What moved on an account of a unit under one kind of transfer; in the asset's smallest unit. */
export interface UnitMovement {
  /** Code of the account, without the mark of a shard. */
  readonly code: string;
  readonly kind: string;
  /** Σ credits − Σ debits of what was posted before the period. */
  readonly before: number;
  /** Σ debits and Σ credits of the period, both positive. */
  readonly debit: number;
  readonly credit: number;
}

/** An entry of a unit's journal, credit positive. */
export interface JournalEntry {
  /** The ledger's own order. */
  readonly sequence: number;
  readonly transferId: string;
  readonly kind: string;
  readonly account: string;
  readonly amount: number;
  readonly reference: string | null;
  readonly createdAt: Date;
}

/** The journal of a unit over a time: what its accounts carried into it, and every entry; of one instant. */
export interface UnitJournal {
  readonly carried: readonly { readonly code: string; readonly balance: number }[];
  readonly entries: readonly JournalEntry[];
}

type Raw<T> = { [K in keyof T]: T[K] extends number ? number | string : T[K] };

/** SQLite keeps instants as text in UTC. */
const instantOf = (raw: unknown): Date =>
  raw instanceof Date ? raw : new Date(`${String(raw).replace(' ', 'T').replace(/Z?$/, '')}Z`);

const JOINED =
  'FROM ledger_account a JOIN ledger_account o ON o.id = a.owner_id JOIN ledger_entry e ON e.account_id = a.id ' +
  'JOIN ledger_transfer t ON t.id = e.transfer_id WHERE a.unit = ?';

/** Reads all that a unit's accounts moved in a time, each answer with one statement. */
@Injectable()
export class UnitJournalRepository {
  constructor(private readonly database: Database) {}

  /** Sums by account and kind: before `from`, and from then until `to` (not included). */
  async movements(unit: string, from: Date, to: Date): Promise<UnitMovement[]> {
    const rows = await this.database.rows<Raw<UnitMovement & { earlier: number }>>(
      'SELECT o.code, t.kind, SUM(CASE WHEN t.created_at < ? THEN e.amount ELSE 0 END) AS earlier, ' +
        'SUM(CASE WHEN t.created_at >= ? AND e.amount < 0 THEN -e.amount ELSE 0 END) AS debit, ' +
        'SUM(CASE WHEN t.created_at >= ? AND e.amount > 0 THEN e.amount ELSE 0 END) AS credit ' +
        `${JOINED} AND t.created_at < ? GROUP BY o.code, t.kind ORDER BY o.code, t.kind`,
      [from, from, from, unit, to],
    );
    return rows.map(({ code, kind, earlier, debit, credit }) => ({
      ...{ code, kind, before: Number(earlier), debit: Number(debit), credit: Number(credit) },
    }));
  }

  /** What stood on its account after each of these entries, by sequence; in the order of the ledger, whatever shard it is on. */
  async balancesAfter(unit: string, sequences: readonly number[]): Promise<Map<number, number>> {
    if (sequences.length === 0) return new Map();
    const [first, last] = [Math.min(...sequences), Math.max(...sequences)];
    const rows = await this.database.rows<{ sequence: number | string; balance: number | string }>(
      'SELECT * FROM (SELECT e.sequence, SUM(e.amount) OVER (PARTITION BY o.code ORDER BY e.sequence) AS balance ' +
        `${JOINED} AND e.sequence <= ?) standing WHERE sequence >= ?`,
      [unit, last, first],
    );
    const wanted = new Set(sequences);
    return new Map(
      rows
        .map(({ sequence, balance }) => [Number(sequence), Number(balance)] as const)
        .filter(([sequence]) => wanted.has(sequence)),
    );
  }

  /** Every entry from `from` until `to` (not included), oldest first, with what was carried into the time. */
  async journal(unit: string, from: Date, to: Date): Promise<UnitJournal> {
    const rows = await this.database.rows<Raw<JournalEntry>>(
      "SELECT 0 AS sequence, '' AS transferId, '' AS kind, o.code AS account, SUM(e.amount) AS amount, " +
        `NULL AS reference, NULL AS createdAt ${JOINED} AND t.created_at < ? GROUP BY o.code UNION ALL ` +
        'SELECT e.sequence, e.transfer_id, t.kind, o.code, e.amount, t.reference, t.created_at ' +
        `${JOINED} AND t.created_at >= ? AND t.created_at < ? ORDER BY sequence`,
      [unit, from, unit, from, to],
    );
    const read = rows.map((row) => ({ ...row, sequence: Number(row.sequence), amount: Number(row.amount) }));
    return {
      carried: read
        .filter(({ sequence }) => sequence === 0)
        .map(({ account: code, amount: balance }) => ({ code, balance })),
      entries: read
        .filter(({ sequence }) => sequence > 0)
        .map((entry) => ({ ...entry, createdAt: instantOf(entry.createdAt) })),
    };
  }
}
