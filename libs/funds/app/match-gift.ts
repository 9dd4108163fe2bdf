import { Injectable } from '@nestjs/common';
import { businessDate, Clock, newId } from '#kernel';
import type { MatchEntity } from '../data/match.entity.js';
import { MatchRepository } from '../data/match.repository.js';
import { PoolDriveRepository } from '../data/pool-drive.repository.js';
import type { PoolEntity } from '../data/pool.entities.js';
import type { UnmatchedGiftEntity } from '../data/unmatched-gift.entity.js';
import { sourceOf } from '../domain/donation-money.js';
import { isTooFast, matchOf } from '../domain/matching.js';
import type { MatchState } from '../domain/match.states.js';
import { matchSetAside } from '../domain/pool-postings.js';
import { follows, leftIn } from '../domain/pool.states.js';
import { matched } from '../domain/spending-postings.js';
import type { LockedGift } from './donation-stores.js';
import type { FundTransfer } from '../domain/fund-transfer.js';
import { PoolChanges } from './pool-changes.js';

/** A match that is about to be written, with its transfer. */
export interface PlannedMatch {
  readonly pool: PoolEntity;
  readonly match: MatchEntity;
  readonly transfer: FundTransfer;
}

/** What pools do with a gift: matches, and which of them it drew nothing from although they follow it. */
export interface MatchPlan {
  readonly matches: readonly PlannedMatch[];
  readonly unmatched: readonly UnmatchedGiftEntity[];
}

/**
 * Matches a gift by the rules of every pool that covers its drive and follows it, in the order of the pools' ids (配捐): at once
 * where the gift is income, set aside where its drive is undecided, held where one donor gives too fast.
 */
@Injectable()
export class MatchGift {
  constructor(
    private readonly matches: MatchRepository,
    private readonly drives: PoolDriveRepository,
    private readonly changes: PoolChanges,
    private readonly clock: Clock,
  ) {}

  /** What the locked pools give to a gift that was paid at an instant. The transfers follow that of the gift. */
  async plan(gift: LockedGift, pools: readonly PoolEntity[], at: Date): Promise<MatchPlan> {
    const [matches, unmatched]: [PlannedMatch[], UnmatchedGiftEntity[]] = [[], []];
    const { id: donationId, donorId } = gift.donation;
    for (const pool of pools.filter((one) => follows(one, at))) {
      const match = await this.matchIn(pool, gift, at);
      if (match !== null) matches.push({ pool, match, transfer: transferOf(gift, match) });
      else if (pool.rules.heldCounts === 'GIFTS') {
        unmatched.push({ id: newId<'UnmatchedGift'>(), poolId: pool.id, donorId, donationId, givenAt: at });
      }
    }
    return { matches, unmatched };
  }

  /** Writes what was planned and posted. */
  async write({ matches, unmatched }: MatchPlan): Promise<void> {
    await this.matches.add(matches.map(({ match }) => match));
    await this.matches.addUnmatched(unmatched);
    for (const { pool, match } of matches) {
      const { amount, state } = match;
      const money = state === 'POSTED' ? { reserved: 0, matched: amount } : { reserved: amount, matched: 0 };
      await this.changes.move(pool, match, money);
    }
  }

  private async matchIn(pool: PoolEntity, { drive, donation }: LockedGift, at: Date): Promise<MatchEntity | null> {
    const { rules } = pool;
    const [day, within] = [businessDate(at), rules.heldWithinSeconds * 1_000];
    const others = await this.matches.ofDonor(pool.id, donation.donorId, day, at, within);
    const ofDay = others.filter((other) => other.day === day && other.state !== 'VOIDED');
    const donorDay = ofDay.reduce((sum, { amount, reversed }) => sum + amount - reversed, 0);
    const share = rules.capPerDrive === null ? null : await this.drives.find(pool.id, drive.id);
    const drawn = (share?.reserved ?? 0) + (share?.matched ?? 0);
    const gift = { amount: donation.amount, day, donorDay, drive: drawn, left: leftIn(pool) };
    const amount = matchOf(rules, gift);
    if (amount === 0) return null;
    const undecided: MatchState = sourceOf(drive).kind === 'CONDITIONAL' ? 'RESERVED' : 'POSTED';
    const unmatched =
      rules.heldCounts === 'GIFTS' ? this.matches.unmatchedOf(pool.id, donation.donorId, at, within) : [];
    const tooFast = isTooFast(rules, at, [...others.map(({ givenAt }) => givenAt), ...(await unmatched)]);
    return {
      ...{ id: newId<'Match'>(), poolId: pool.id, driveId: drive.id, fundId: drive.fundId, donationId: donation.id },
      ...{ donorId: donation.donorId, gift: donation.amount, amount, reversed: 0, day, givenAt: at },
      ...{ state: tooFast ? 'HELD' : undecided, createdAt: this.clock.now(), reviewedBy: null, reviewedAt: null },
    };
  }
}

function transferOf({ drive, donation }: LockedGift, { poolId, state, amount }: MatchEntity): FundTransfer {
  const note = { key: `match:${poolId}:${donation.id}`, reference: donation.id };
  const source = sourceOf(drive);
  if (state === 'POSTED' && source.kind === 'INCOME') {
    return { kind: 'funds.match', ...note, postings: matched(poolId, drive.fundId, source.purposeId, amount) };
  }
  const aside = state === 'HELD' ? 'HELD' : 'RESERVED';
  const kind = aside === 'HELD' ? 'funds.match-held' : 'funds.match-reserved';
  return { kind, ...note, postings: matchSetAside(poolId, aside, amount) };
}
