import { Injectable } from '@nestjs/common';
import { Ledger } from '#ledger';
import { persistingFaults, walkEach, type CheckOutcome } from '#platform';
import { MatchRepository } from '../data/match.repository.js';
import { PoolDriveRepository } from '../data/pool-drive.repository.js';
import { PoolRepository } from '../data/pool.repository.js';
import { accounts, titleOf } from '../domain/chart.js';
import { Closings } from './closings.js';
import { RecomputeMatches } from './recompute-matches.js';

const PAGE = 100;

/** Checks pools against the ledger and against their rules (配捐核对). */
@Injectable()
export class AuditPools {
  constructor(
    private readonly pools: PoolRepository,
    private readonly drives: PoolDriveRepository,
    private readonly matches: MatchRepository,
    private readonly ledger: Ledger,
    private readonly recompute: RecomputeMatches,
    private readonly closings: Closings,
  ) {}

  /** What a pool counts = what its accounts hold = what its matches and its drives add up to. */
  counters(progress: (checked: number) => void): Promise<CheckOutcome> {
    return this.each(progress, (id) => persistingFaults(() => this.faultsOf(id)));
  }

  /** What funds have on 4103, and had there before books were closed = what pools gave to them. */
  async booked(progress: (checked: number) => void): Promise<CheckOutcome> {
    const given = await this.drives.matchedByFund();
    const broken: string[] = [];
    for (const fundId of given.keys()) broken.push(...(await persistingFaults(() => this.incomeFault(fundId))));
    progress(given.size);
    return { checked: given.size, broken };
  }

  /** Every match = what the published rules make of the ledger. */
  rules(progress: (checked: number) => void): Promise<CheckOutcome> {
    return this.each(progress, async (id) => {
      const { differences } = await this.recompute.execute(id);
      return differences.map((difference) => `pool ${id}: ${difference}`);
    });
  }

  private async each(
    progress: (checked: number) => void,
    faultsOf: (poolId: string) => Promise<readonly string[]>,
  ): Promise<CheckOutcome> {
    return walkEach(progress, async (after) => (await this.pools.after(after, PAGE)).map(({ id }) => id), faultsOf);
  }

  private async faultsOf(poolId: string): Promise<string[]> {
    const pool = await this.pools.find(poolId);
    if (pool === null) return [];
    const [money, bank, aside] = [
      accounts.conditional(poolId, poolId),
      accounts.bank(poolId),
      accounts.matchReservedAgainst(poolId),
    ];
    const balances = await this.ledger.balancesOf([money.code, bank.code, aside.code]);
    const held = pool.funded - pool.matched - pool.released;
    const { reserved, matched } = await this.matches.sums(poolId);
    const shares = await this.drives.ofPools([poolId]);
    const total = (key: 'reserved' | 'matched'): number => shares.reduce((sum, share) => sum + share[key], 0);
    const pairs: [string, number, number][] = [
      [money.code, held, balances.get(money.code) ?? 0],
      [bank.code, held, -(balances.get(bank.code) ?? 0)],
      [aside.code, pool.reserved, balances.get(aside.code) ?? 0],
      ['reserved matches', pool.reserved, reserved],
      ['matches', pool.matched, matched],
      ['reserved for drives', pool.reserved, total('reserved')],
      ['given to drives', pool.matched, total('matched')],
    ];
    return pairs
      .filter(([, expected, found]) => expected !== found)
      .map(([what, expected, found]) => `pool ${poolId}, ${what}: expected ${expected}, found ${found}`);
  }

  private async incomeFault(fundId: string): Promise<string[]> {
    const expected = (await this.drives.matchedByFund()).get(fundId) ?? 0;
    const ofFund = await this.closings.accountsBefore(fundId);
    const found = ofFund
      .filter(({ code }) => titleOf(code)?.number === '4103')
      .reduce((sum, { balance }) => sum + balance, 0);
    return expected === found ? [] : [`fund ${fundId}, 4103: expected ${expected}, found ${found}`];
  }
}
