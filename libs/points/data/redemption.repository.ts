import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { Database } from '#platform';
import type { Redeemed } from '../domain/redemption.js';
import { countedStates, type RedemptionState } from '../domain/redemption.states.js';
import { RedemptionEntity } from './redemption.entity.js';

/** Which redemptions a list is of. */
export type RedemptionFilter = { personId: string } | { merchantId: string; state?: RedemptionState };

/** All SQL of redemptions. Locks: redemption, then its reward, then lots, then ledger accounts. */
@Injectable()
export class RedemptionRepository {
  constructor(private readonly database: Database) {}

  async add(row: RedemptionEntity): Promise<void> {
    await this.database.insertMany(RedemptionEntity, [row]);
  }

  async update(id: string, patch: Partial<RedemptionEntity>): Promise<void> {
    await this.database.writer.update(RedemptionEntity, { id }, patch);
  }

  /** Locks one until the unit ends; undefined if there is none. */
  async lock(id: string): Promise<RedemptionEntity | undefined> {
    const [row] = await this.database.lock(RedemptionEntity, [id]);
    return row;
  }

  async find(id: string): Promise<RedemptionEntity | null> {
    return this.database.reader.findOneBy(RedemptionEntity, { id });
  }

  /** Newest first. */
  async page(filter: RedemptionFilter, afterId: string | null, limit: number): Promise<RedemptionEntity[]> {
    const where = { ...filter, ...(afterId === null ? {} : { id: LessThan(afterId) }) };
    return this.database.reader.find(RedemptionEntity, { where, order: { id: 'DESC' }, take: limit });
  }

  /** What a person has redeemed since an instant, of one reward or of all; what came to nothing does not count. */
  async redeemedSince(personId: string, since: Date, rewardId?: string): Promise<Redeemed> {
    const states = countedStates.map(() => '?').join(', ');
    const [row] = await this.database.rows<{ times: unknown; points: unknown }>(
      `SELECT COUNT(*) AS times, COALESCE(SUM(price), 0) AS points FROM points_redemption
       WHERE person_id = ? AND reserved_at >= ? AND state IN (${states})${rewardId === undefined ? '' : ' AND reward_id = ?'}`,
      [personId, since, ...countedStates, ...(rewardId === undefined ? [] : [rewardId])],
    );
    return { times: Number(row?.times ?? 0), points: Number(row?.points ?? 0) };
  }

  /** Points of all that a merchant gave and did not take back. */
  async fulfilledPoints(merchantId: string): Promise<number> {
    const [row] = await this.database.rows<{ points: unknown }>(
      `SELECT COALESCE(SUM(price), 0) AS points FROM points_redemption WHERE merchant_id = ? AND state = 'FULFILLED'`,
      [merchantId],
    );
    return Number(row?.points ?? 0);
  }
}
