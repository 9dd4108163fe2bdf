import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { Database } from '#platform';
import { DonationEntity } from './donation.entity.js';
import { DriveEntity } from './drive.entity.js';
import { FundEntity, PurposeEntity } from './fund.entities.js';

/** What the lots of a purpose add up to, in fen. */
export interface LotSums {
  readonly amount: number;
  readonly remaining: number;
  /** What lots bear of spendings, and what no money stands behind. */
  readonly used: number;
  readonly uncovered: number;
}

type Raw = { purposeId: string } & Record<string, number | string>;

/** Walks through the rows of funds for the checks, some at a time, in the order of their ids. */
@Injectable()
export class AuditPagesRepository {
  constructor(private readonly database: Database) {}

  funds(after: string, limit: number): Promise<FundEntity[]> {
    return this.database.reader.find(FundEntity, { where: { id: MoreThan(after) }, order: { id: 'ASC' }, take: limit });
  }

  purposes(after: string, limit: number): Promise<PurposeEntity[]> {
    const where = { id: MoreThan(after) };
    return this.database.reader.find(PurposeEntity, { where, order: { id: 'ASC' }, take: limit });
  }

  drives(after: string, limit: number): Promise<DriveEntity[]> {
    const where = { id: MoreThan(after) };
    return this.database.reader.find(DriveEntity, { where, order: { id: 'ASC' }, take: limit });
  }

  donations(after: string, limit: number): Promise<DonationEntity[]> {
    const where = { id: MoreThan(after) };
    return this.database.reader.find(DonationEntity, { where, order: { id: 'ASC' }, take: limit });
  }

  /** Gifts of a drive by id, from one to another; for the snapshot in which the drive is looked at. */
  giftsOf(driveId: string, after: string, limit: number): Promise<DonationEntity[]> {
    const where = { driveId, id: MoreThan(after) };
    return this.database.reader.find(DonationEntity, { where, order: { id: 'ASC' }, take: limit });
  }

  /** What the lots of purposes add up to, from one statement each for lots and uses. Call in a snapshot. */
  async lotSums(purposeIds: readonly string[]): Promise<Map<string, LotSums>> {
    const among = `purpose_id IN (${purposeIds.map(() => '?').join(', ')})`;
    const lots = await this.database.rows<Raw>(
      `SELECT purpose_id AS purposeId, SUM(amount) AS amount, SUM(remaining) AS remaining FROM funds_lot WHERE ${among} GROUP BY purpose_id`,
      purposeIds,
    );
    const uses = await this.database.rows<Raw>(
      'SELECT purpose_id AS purposeId, SUM(CASE WHEN lot_id IS NULL THEN 0 ELSE amount END) AS used, ' +
        'SUM(CASE WHEN lot_id IS NULL THEN amount ELSE 0 END) AS uncovered ' +
        `FROM funds_lot_use WHERE ${among} GROUP BY purpose_id`,
      purposeIds,
    );
    const found = new Map([...lots, ...uses].map(({ purposeId }) => [purposeId, {} as Record<string, unknown>]));
    for (const row of [...lots, ...uses]) Object.assign(found.get(row.purposeId) ?? {}, row);
    const sumsOf = (row: Record<string, unknown>): LotSums => ({
      ...{ amount: Number(row.amount ?? 0), remaining: Number(row.remaining ?? 0) },
      ...{ used: Number(row.used ?? 0), uncovered: Number(row.uncovered ?? 0) },
    });
    return new Map([...found].map(([id, row]) => [id, sumsOf(row)]));
  }
}
