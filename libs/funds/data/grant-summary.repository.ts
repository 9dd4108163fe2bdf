import { Injectable } from '@nestjs/common';
import { Database } from '#platform';

/** Count and sum of the grants of a purpose, in whole groups. In fen. */
export interface GrantGroupRow {
  readonly purposeId: string;
  readonly count: number;
  readonly amount: number;
}

/** Counts grants so that nobody can be told apart. */
@Injectable()
export class GrantSummaryRepository {
  constructor(private readonly database: Database) {}

  /**
   * Paid grants of a fund by purpose, in the order in which they were paid and in whole groups of `size` only: also two
   * readings, one after the other, differ by a whole group or not at all. Purposes without a whole group are missing.
   */
  async groups(fundId: string, size: number): Promise<GrantGroupRow[]> {
    const rows = await this.database.rows<{ purposeId: string; grants: number | string; amount: number | string }>(
      'SELECT paid.purpose_id AS purposeId, COUNT(*) AS grants, SUM(paid.amount) AS amount FROM (' +
        'SELECT purpose_id, amount, ROW_NUMBER() OVER (PARTITION BY purpose_id ORDER BY paid_at, id) AS place, ' +
        'COUNT(*) OVER (PARTITION BY purpose_id) AS total FROM funds_grant WHERE fund_id = ? AND paid_at IS NOT NULL' +
        ') paid WHERE paid.place <= paid.total - (paid.total % ?) GROUP BY paid.purpose_id ORDER BY paid.purpose_id',
      [fundId, size],
    );
    return rows.map(({ purposeId, grants, amount }) => ({ purposeId, count: Number(grants), amount: Number(amount) }));
  }
}
