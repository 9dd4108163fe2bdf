import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import type { Naming } from '../domain/facade.types.js';
import type { SpendingKind } from '../domain/lots.js';
import type { DriveMoney, DriveUse } from '../domain/placed-entries.js';

interface RawGift {
  readonly id: string;
  readonly naming: string;
}

type RawUse = Record<'transferId' | 'spentKind' | 'spentId' | 'purposeId', string> & { amount: number | string };

/** Reads for reports whose the money of a fund or a drive is. */
@Injectable()
export class ReportMoneyRepository {
  constructor(private readonly database: Database) {}

  /** How the donors of all paid gifts of a fund are shown, by donation. */
  async namingsOfFund(fundId: string): Promise<Map<string, Naming>> {
    return this.namings('drive_id IN (SELECT id FROM funds_drive WHERE fund_id = ?)', fundId);
  }

  /** The gifts and matches of a drive, and what its lots bear of each spending. */
  async ofDrive(driveId: string): Promise<DriveMoney> {
    const namings = await this.namings('drive_id = ?', driveId);
    const matches = await this.database.rows<{ id: string }>(
      "SELECT DISTINCT source_id AS id FROM funds_lot WHERE drive_id = ? AND source_kind = 'MATCH'",
      [driveId],
    );
    return { namings, matches: new Set([driveId, ...matches.map(({ id }) => id)]), uses: await this.usesOf(driveId) };
  }

  private async usesOf(driveId: string): Promise<DriveUse[]> {
    const rows = await this.database.rows<RawUse>(
      'SELECT u.transfer_id AS transferId, u.spent_kind AS spentKind, u.spent_id AS spentId, u.purpose_id AS purposeId, ' +
        'SUM(u.amount) AS amount FROM funds_lot l JOIN funds_lot_use u ON u.lot_id = l.id WHERE l.drive_id = ? ' +
        'GROUP BY u.transfer_id, u.spent_kind, u.spent_id, u.purpose_id HAVING SUM(u.amount) <> 0 ORDER BY MIN(u.sequence)',
      [driveId],
    );
    return rows.map((row) => ({ ...row, spentKind: row.spentKind as SpendingKind, amount: Number(row.amount) }));
  }

  private async namings(where: string, id: string): Promise<Map<string, Naming>> {
    const rows = await this.database.rows<RawGift>(
      `SELECT id, naming FROM funds_donation WHERE ${where} AND paid_at IS NOT NULL`,
      [id],
    );
    return new Map(rows.map((row) => [row.id, row.naming as Naming]));
  }
}
