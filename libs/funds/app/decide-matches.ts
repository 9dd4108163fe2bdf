import { Injectable } from '@nestjs/common';
import type { DriveEntity } from '../data/drive.entity.js';
import { MatchRepository, type WaitingSum } from '../data/match.repository.js';
import { PoolRepository } from '../data/pool.repository.js';
import { asideMatched, matchSetFree } from '../domain/pool-postings.js';
import type { FundTransfer } from '../domain/fund-transfer.js';
import { FundBooks } from './fund-books.js';
import { PoolChanges } from './pool-changes.js';

/** Decides with a drive all that waits for it: one sum a pool moves, however many matches there are (配捐结果). */
@Injectable()
export class DecideMatches {
  constructor(
    private readonly matches: MatchRepository,
    private readonly pools: PoolRepository,
    private readonly books: FundBooks,
    private readonly changes: PoolChanges,
  ) {}

  /** Its gifts are income of a purpose: reserved matches are given; held ones wait for their review. In the open unit. */
  async give(drive: DriveEntity, purposeId: string): Promise<void> {
    const sums = await this.waiting(drive, ['RESERVED']);
    const place = { fundId: drive.fundId, purposeId };
    for (const sum of sums) {
      const { poolId, state, amount } = sum;
      await this.books.post({
        ...noteOf('funds.match-posted', drive, poolId, state),
        shares: await this.matches.sharesOf(poolId, drive.id, state),
        postings: asideMatched(poolId, state, place, amount),
      });
      await this.write(drive, sum, 'POSTED');
    }
  }

  /** Its gifts go back: nothing that waits will be given. In the open unit. */
  async void(drive: DriveEntity): Promise<void> {
    const sums = await this.waiting(drive, ['RESERVED', 'HELD']);
    await this.books.postMany(
      sums.map(({ poolId, state, amount }) => ({
        ...noteOf('funds.match-voided', drive, poolId, state),
        postings: matchSetFree(poolId, state, amount),
      })),
    );
    for (const sum of sums) await this.write(drive, sum, 'VOIDED');
  }

  private async waiting(drive: DriveEntity, states: readonly WaitingSum['state'][]): Promise<WaitingSum[]> {
    const sums = (await this.matches.waitingFor(drive.id)).filter(({ state }) => states.includes(state));
    await this.pools.lock(sums.map(({ poolId }) => poolId));
    return sums;
  }

  private async write(drive: DriveEntity, sum: WaitingSum, to: 'POSTED' | 'VOIDED'): Promise<void> {
    const { poolId, state, amount } = sum;
    const [pool] = await this.pools.lock([poolId]);
    if (pool === undefined) return;
    await this.matches.decide(poolId, drive.id, state, to);
    const place = { driveId: drive.id, fundId: drive.fundId };
    await this.changes.move(pool, place, { reserved: -amount, matched: to === 'POSTED' ? amount : 0 });
  }
}

/** A drive that was decided may be stopped later, so that the key names what was decided. */
const noteOf = (kind: string, { id }: DriveEntity, poolId: string, state: string): Omit<FundTransfer, 'postings'> => ({
  ...{ kind, key: `${kind}:${poolId}:${id}:${state}`, reference: id },
});
