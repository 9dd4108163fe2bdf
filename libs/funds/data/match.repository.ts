import { Injectable } from '@nestjs/common';
import { In, MoreThan } from 'typeorm';
import { Database } from '#platform';
import type { MatchState } from '../domain/match.states.js';
import type { GiftShare } from '../domain/lots.js';
import { MatchEntity } from './match.entity.js';
import { UnmatchedGiftEntity } from './unmatched-gift.entity.js';

/** What of a pool waits for one drive. */
export interface WaitingSum {
  readonly poolId: string;
  readonly state: 'RESERVED' | 'HELD';
  readonly amount: number;
}

const LIVE: MatchState[] = ['RESERVED', 'HELD', 'POSTED'];

/** All SQL of matches. They belong to whoever holds the lock of their pool. */
@Injectable()
export class MatchRepository {
  constructor(private readonly database: Database) {}

  async add(matches: readonly MatchEntity[]): Promise<void> {
    await this.database.insertMany(MatchEntity, matches);
  }

  /** Keeps gifts that drew nothing. */
  async addUnmatched(gifts: readonly UnmatchedGiftEntity[]): Promise<void> {
    await this.database.insertMany(UnmatchedGiftEntity, gifts);
  }

  /** When a donor gave what drew nothing of a pool, within milliseconds of an instant. */
  async unmatchedOf(poolId: string, donorId: string, at: Date, within: number): Promise<Date[]> {
    const [from, to] = [new Date(at.getTime() - within), new Date(at.getTime() + within)];
    const and = { sql: 'donor_id = ? AND given_at BETWEEN ? AND ?', parameters: [donorId, from, to] };
    const gifts = await this.database.matching(UnmatchedGiftEntity, 'poolId', [poolId], and);
    return gifts.map(({ givenAt }) => givenAt);
  }

  async find(id: string): Promise<MatchEntity | null> {
    return this.database.reader.findOneBy(MatchEntity, { id });
  }

  /** Locks a match until the unit ends. Lock its pool first. */
  async lock(id: string): Promise<MatchEntity | undefined> {
    return (await this.database.lock(MatchEntity, [id]))[0];
  }

  async change(id: string, patch: Partial<Omit<MatchEntity, 'id'>>): Promise<void> {
    await this.database.changeOne(MatchEntity, id, patch);
  }

  /** A donor's matches of a pool on a day, and those of payments within milliseconds of an instant. */
  async ofDonor(poolId: string, donorId: string, day: string, at: Date, within: number): Promise<MatchEntity[]> {
    const [from, to] = [new Date(at.getTime() - within), new Date(at.getTime() + within)];
    return this.database.matching(MatchEntity, 'poolId', [poolId], {
      sql: 'donor_id = ? AND (day = ? OR given_at BETWEEN ? AND ?)',
      parameters: [donorId, day, from, to],
    });
  }

  /** Matches of donations of which something may still be taken back, by pool. */
  async liveOf(donationId: string): Promise<MatchEntity[]> {
    const where = { donationId, state: In(LIVE) };
    return this.database.reader.find(MatchEntity, { where, order: { poolId: 'ASC' } });
  }

  /** All matches of a donation, by pool. */
  async ofDonation(donationId: string): Promise<MatchEntity[]> {
    return this.database.reader.find(MatchEntity, { where: { donationId }, order: { poolId: 'ASC' } });
  }

  /** What waits for the decision of a drive, summed up by pool and state. */
  async waitingFor(driveId: string): Promise<WaitingSum[]> {
    const rows = await this.database.rows<{ poolId: string; state: string; amount: number | string }>(
      'SELECT pool_id AS poolId, state, SUM(amount - reversed) AS amount FROM funds_match ' +
        "WHERE drive_id = ? AND state IN ('RESERVED', 'HELD') GROUP BY pool_id, state ORDER BY pool_id, state",
      [driveId],
    );
    return rows.map(({ poolId, state, amount }) => ({
      ...{ poolId, state: state as WaitingSum['state'], amount: Number(amount) },
    }));
  }

  /** What waits for the decision of a drive in a pool, by the gift that drew it, in fen. */
  async sharesOf(poolId: string, driveId: string, state: WaitingSum['state']): Promise<GiftShare[]> {
    const rows = await this.database.rows<{ donationId: string; amount: number | string }>(
      'SELECT donation_id AS donationId, amount - reversed AS amount FROM funds_match ' +
        'WHERE drive_id = ? AND pool_id = ? AND state = ? AND amount > reversed ORDER BY id',
      [driveId, poolId, state],
    );
    return rows.map(({ donationId, amount }) => ({ donationId, amount: Number(amount) }));
  }

  /** Moves all matches of a drive in a locked pool from one state to another, at once. */
  async decide(poolId: string, driveId: string, from: MatchState, to: MatchState): Promise<void> {
    await this.database.writer.update(MatchEntity, { poolId, driveId, state: from }, { state: to });
  }

  /** Matches of a pool that somebody has to look at, oldest first, after an id. */
  async held(poolId: string, afterId: string | null, limit: number): Promise<MatchEntity[]> {
    const where = { poolId, state: 'HELD' as const, ...(afterId === null ? {} : { id: MoreThan(afterId) }) };
    return this.database.reader.find(MatchEntity, { where, order: { id: 'ASC' }, take: limit });
  }

  /** All matches of a pool by ascending id, some at a time. */
  async after(poolId: string, afterId: string, limit: number): Promise<MatchEntity[]> {
    const where = { poolId, id: MoreThan(afterId) };
    return this.database.reader.find(MatchEntity, { where, order: { id: 'ASC' }, take: limit });
  }

  /** What stands of the matches of a pool, set aside and given. */
  async sums(poolId: string): Promise<{ reserved: number; matched: number }> {
    const rows = await this.database.rows<{ state: string; amount: number | string }>(
      'SELECT state, SUM(amount - reversed) AS amount FROM funds_match WHERE pool_id = ? GROUP BY state',
      [poolId],
    );
    const of = (...states: string[]): number =>
      rows.filter(({ state }) => states.includes(state)).reduce((sum, { amount }) => sum + Number(amount), 0);
    return { reserved: of('RESERVED', 'HELD'), matched: of('POSTED', 'REVERSED') };
  }
}
