import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { ownerCode } from '../domain/account.js';
import type { Asset } from '../domain/asset.js';
import type { JournalTransfer } from '../domain/transfer.js';

/** An entry with its account and its transfer. */
interface Row {
  readonly sequence: number | string;
  readonly transferId: string;
  readonly leg: number;
  readonly amount: number | string;
  readonly account: string;
  readonly kind: string;
  readonly asset: Asset;
  readonly reference: string | null;
  readonly createdAt: Date | string;
}

const SELECT =
  'SELECT e.sequence, e.transfer_id AS transferId, e.leg, e.amount, a.code AS account, t.kind, t.asset, t.reference, ' +
  't.created_at AS createdAt FROM ledger_entry e JOIN ledger_account a ON a.id = e.account_id ' +
  'JOIN ledger_transfer t ON t.id = e.transfer_id';

/** Reads whole transfers in the order of the ledger. */
@Injectable()
export class JournalRepository {
  constructor(private readonly database: Database) {}

  /** Transfers after an entry, in order, out of the next `entries` of them; one that is cut off at the end is left for the next time. */
  async after(sequence: number, entries: number): Promise<JournalTransfer[]> {
    const rows = await this.database.rows<Row>(`${SELECT} WHERE e.sequence > ? ORDER BY e.sequence LIMIT ${entries}`, [
      sequence,
    ]);
    const cut = rows.length === entries ? rows.at(-1)?.transferId : undefined;
    return transfersOf(rows.filter(({ transferId }) => transferId !== cut));
  }

  /** These transfers, in order; unknown ones are missing. */
  async of(transferIds: readonly string[]): Promise<JournalTransfer[]> {
    if (transferIds.length === 0) return [];
    const marks = transferIds.map(() => '?').join(', ');
    return transfersOf(
      await this.database.rows<Row>(`${SELECT} WHERE e.transfer_id IN (${marks}) ORDER BY e.sequence`, transferIds),
    );
  }
}

/** Rows in the order of the ledger, put together to transfers. */
function transfersOf(rows: readonly Row[]): JournalTransfer[] {
  const byTransfer = new Map<string, Row[]>();
  for (const row of rows) {
    const known = byTransfer.get(row.transferId);
    if (known) known.push(row);
    else byTransfer.set(row.transferId, [row]);
  }
  return [...byTransfer.values()].map(transferOf);
}

function transferOf(rows: readonly Row[]): JournalTransfer {
  const [first, last] = [rows[0] as Row, rows.at(-1) as Row];
  const { transferId: id, kind, asset, reference } = first;
  const credits = new Map(rows.filter(({ amount }) => Number(amount) > 0).map((row) => [row.leg, row.account]));
  const debits = rows.filter(({ amount }) => Number(amount) < 0).sort((one, other) => one.leg - other.leg);
  return {
    ...{ id, kind, asset, reference, sequence: Number(first.sequence), lastSequence: Number(last.sequence) },
    postings: debits.map(({ account, leg, amount }) => ({
      debit: ownerCode(account),
      credit: ownerCode(credits.get(leg) ?? ''),
      amount: -Number(amount),
    })),
    createdAt: instantOf(first.createdAt),
  };
}

/** SQLite keeps instants as text in UTC. */
const instantOf = (raw: Date | string): Date =>
  raw instanceof Date ? raw : new Date(`${raw.replace(' ', 'T').replace(/Z?$/, '')}Z`);
