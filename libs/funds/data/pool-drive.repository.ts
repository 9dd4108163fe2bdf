import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { newId } from '#kernel';
import { Database } from '#platform';
import { PoolDriveEntity } from './pool.entities.js';

/** What a drive has of pools, in fen. */
export interface DriveMatched {
  readonly matched: number;
  readonly reserved: number;
}

/** All SQL of what drives have of pools. Its rows belong to whoever holds the lock of their pool. */
@Injectable()
export class PoolDriveRepository {
  constructor(private readonly database: Database) {}

  async find(poolId: string, driveId: string): Promise<PoolDriveEntity | null> {
    return this.database.reader.findOneBy(PoolDriveEntity, { poolId, driveId });
  }

  /** Adds to what a drive has of a locked pool. */
  async move(
    poolId: string,
    { driveId, fundId }: { readonly driveId: string; readonly fundId: string },
    { reserved, matched }: DriveMatched,
  ): Promise<void> {
    if (reserved === 0 && matched === 0) return;
    const changed = await this.database.change(
      'UPDATE funds_pool_drive SET reserved = reserved + ?, matched = matched + ? WHERE pool_id = ? AND drive_id = ?',
      [reserved, matched, poolId, driveId],
    );
    if (changed > 0) return;
    const row = { id: newId<'PoolDrive'>(), poolId, driveId, fundId, reserved, matched };
    await this.database.insertMany(PoolDriveEntity, [row]);
  }

  /** What drives have of all pools together. One query. */
  async ofDrives(driveIds: readonly string[]): Promise<Map<string, DriveMatched>> {
    const rows = await this.database.reader.findBy(PoolDriveEntity, { driveId: In([...driveIds]) });
    const none = { matched: 0, reserved: 0 };
    const sums = new Map<string, DriveMatched>(driveIds.map((id) => [id, none]));
    for (const { driveId, matched, reserved } of rows) {
      const sum = sums.get(driveId) ?? none;
      sums.set(driveId, { matched: sum.matched + matched, reserved: sum.reserved + reserved });
    }
    return sums;
  }

  /** What the drives of each pool have of it, together. */
  async ofPools(poolIds: readonly string[]): Promise<PoolDriveEntity[]> {
    return this.database.reader.findBy(PoolDriveEntity, { poolId: In([...poolIds]) });
  }

  /** What each fund got of all pools. */
  async matchedByFund(): Promise<Map<string, number>> {
    const rows = await this.database.rows<{ fundId: string; matched: number | string }>(
      'SELECT fund_id AS fundId, SUM(matched) AS matched FROM funds_pool_drive GROUP BY fund_id ORDER BY fund_id',
    );
    return new Map(rows.map(({ fundId, matched }) => [fundId, Number(matched)]));
  }
}
