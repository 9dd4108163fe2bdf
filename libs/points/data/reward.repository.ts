import { Injectable } from '@nestjs/common';
import { In, LessThan, LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import { Database, type ComparedPage } from '#platform';
import { RewardEntity } from './reward.entity.js';

/** All SQL of rewards. */
@Injectable()
export class RewardRepository {
  constructor(private readonly database: Database) {}

  async add(row: RewardEntity): Promise<void> {
    await this.database.writer.insert(RewardEntity, row);
  }

  async update(id: string, patch: Partial<RewardEntity>): Promise<void> {
    await this.database.writer.update(RewardEntity, { id }, patch);
  }

  /** Locks one until the unit ends; undefined if there is none. */
  async lock(id: string): Promise<RewardEntity | undefined> {
    const [row] = await this.database.lock(RewardEntity, [id]);
    return row;
  }

  async find(id: string): Promise<RewardEntity | null> {
    const [row] = await this.database.matching(RewardEntity, 'id', [id]);
    return row ?? null;
  }

  /** Takes a piece of a locked reward, or puts one back. */
  async movePiece(id: string, by: 1 | -1): Promise<void> {
    await this.database.change('UPDATE points_reward SET stock = stock + ? WHERE id = ?', [by, id]);
  }

  /** What can be redeemed in any of these regions at an instant, newest first. */
  async offered(
    regionIds: readonly string[],
    at: Date,
    { afterId, limit }: { afterId: string | null; limit: number },
  ): Promise<RewardEntity[]> {
    return this.database.reader.find(RewardEntity, {
      where: {
        ...{ regionId: In([...regionIds]), state: 'OPEN' as const },
        ...{ validFrom: LessThanOrEqual(at), validUntil: MoreThanOrEqual(at) },
        ...(afterId === null ? {} : { id: LessThan(afterId) }),
      },
      order: { id: 'DESC' },
      take: limit,
    });
  }

  /** All of a merchant, newest first. */
  async ofMerchant(merchantId: string, afterId: string | null, limit: number): Promise<RewardEntity[]> {
    const where = { merchantId, ...(afterId === null ? {} : { id: LessThan(afterId) }) };
    return this.database.reader.find(RewardEntity, { where, order: { id: 'DESC' }, take: limit });
  }

  /** A page of rewards by ascending id: how many there are, the last of them, and those whose pieces do not add up. */
  async countPieces(afterId: string, limit: number): Promise<ComparedPage> {
    const rows = await this.database.rows<{ id: string; stock: number; supplied: number; kept: number }>(
      `SELECT r.id AS id, r.stock AS stock, r.supplied AS supplied,
         (SELECT COUNT(*) FROM points_redemption d WHERE d.reward_id = r.id AND d.piece_back = ?) AS kept
       FROM points_reward r WHERE r.id > ? ORDER BY r.id LIMIT ${limit}`,
      [false, afterId],
    );
    const faults = rows
      .map(({ id, stock, supplied, kept }) => ({ id, expected: Number(supplied) - Number(kept), found: Number(stock) }))
      .filter(({ expected, found }) => expected !== found);
    return { count: rows.length, last: rows.at(-1)?.id ?? afterId, faults };
  }
}
