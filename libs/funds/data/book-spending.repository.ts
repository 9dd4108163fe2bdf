import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import type { SpendingKind } from '../domain/lots.js';

/** What one transfer spent on one case, order or project, in fen; negative for what came back. */
export interface BookedSpending {
  readonly kind: SpendingKind;
  readonly purposeId: string;
  readonly spentId: string;
  readonly transferId: string;
  readonly amount: number;
  readonly at: Date;
}

type Raw = { [K in keyof BookedSpending]: string | number | Date };

/** Reads what was spent out of the purposes of a fund. */
@Injectable()
export class BookSpendingRepository {
  constructor(private readonly database: Database) {}

  /** The newest uses of money from an instant on, at most `limit`, newest first. What only moved between lots is there, too. */
  async newest(fundId: string, from: Date, limit: number): Promise<BookedSpending[]> {
    const rows = await this.database.rows<Raw>(
      'SELECT spent_kind AS kind, purpose_id AS purposeId, spent_id AS spentId, transfer_id AS transferId, amount, at ' +
        "FROM funds_lot_use WHERE fund_id = ? AND at >= ? AND spent_kind IN ('GRANT', 'ORDER', 'PROJECT') " +
        'ORDER BY at DESC, sequence DESC LIMIT ?',
      [fundId, from, limit],
    );
    return rows.map(({ kind, purposeId, spentId, transferId, amount, at }) => ({
      ...{ kind: String(kind) as SpendingKind, purposeId: String(purposeId), spentId: String(spentId) },
      ...{ transferId: String(transferId), amount: Number(amount), at: instantOf(at) },
    }));
  }
}

/** SQLite keeps instants as text in UTC. */
const instantOf = (raw: unknown): Date =>
  raw instanceof Date ? raw : new Date(`${String(raw).replace(' ', 'T').replace(/Z?$/, '')}Z`);
