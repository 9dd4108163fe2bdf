import { Injectable } from '@nestjs/common';
import type { DonationEntity } from '../data/donation.entity.js';
import type { DriveEntity } from '../data/drive.entity.js';
import type { MatchEntity } from '../data/match.entity.js';
import { MatchRepository } from '../data/match.repository.js';
import { PoolRepository } from '../data/pool.repository.js';
import { sourceOf, standing } from '../domain/donation-money.js';
import { takenBack } from '../domain/matching.js';
import { isOpen, matchStates } from '../domain/match.states.js';
import { matchSetFree } from '../domain/pool-postings.js';
import type { FundPosting } from '../domain/postings.js';
import { matchReversed } from '../domain/spending-postings.js';
import { FundBooks } from './fund-books.js';
import { PoolChanges } from './pool-changes.js';

/** Takes back what a gift that does not stand any more drew, in proportion; it is left in its pool again (配捐冲回). */
@Injectable()
export class TakeBackMatches {
  constructor(
    private readonly matches: MatchRepository,
    private readonly pools: PoolRepository,
    private readonly books: FundBooks,
    private readonly changes: PoolChanges,
  ) {}

  /** In the open unit, with drive, donation and pools locked. */
  async execute(drive: DriveEntity, donation: DonationEntity): Promise<void> {
    const back = donation.amount - standing(donation);
    for (const match of await this.matches.liveOf(donation.id)) {
      const { gift, amount, reversed } = match;
      const taken = takenBack({ gift, back, match: amount, reversed });
      if (taken > 0) await this.take(drive, match, taken);
    }
  }

  private async take(drive: DriveEntity, match: MatchEntity, taken: number): Promise<void> {
    const { id, poolId, donationId, state } = match;
    const [pool] = await this.pools.lock([poolId]);
    if (pool === undefined) return;
    const reversed = match.reversed + taken;
    await this.books.post({
      ...{ kind: 'funds.match-reversed', key: `match:${id}:back:${reversed}`, reference: donationId },
      postings: postingsOf(drive, match, taken),
    });
    const whole = reversed === match.amount ? matchStates.next(state, isOpen(state) ? 'void' : 'reverse') : state;
    await this.matches.change(id, { reversed, state: whole });
    const money = isOpen(state) ? { reserved: -taken, matched: 0 } : { reserved: 0, matched: -taken };
    await this.changes.move(pool, match, money);
  }
}

function postingsOf(drive: DriveEntity, { poolId, state }: MatchEntity, taken: number): FundPosting[] {
  if (isOpen(state)) return matchSetFree(poolId, state, taken);
  const source = sourceOf(drive);
  const purposeId = source.kind === 'INCOME' ? source.purposeId : drive.purposeId;
  return matchReversed(poolId, drive.fundId, purposeId, taken);
}
