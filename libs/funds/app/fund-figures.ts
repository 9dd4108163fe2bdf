import { Injectable } from '@nestjs/common';
import { Ledger } from '#ledger';
import { FundFiguresRepository } from '../data/fund-figures.repository.js';
import { accounts } from '../domain/chart.js';

/** Money of all community funds under a region, in fen: sums that the open books tell everybody. */
export interface FundMoneySums {
  readonly funds: number;
  /** What is left for all purposes. */
  readonly balance: number;
  /** What stands for all drives. */
  readonly raised: number;
  /** What stands of the gifts that were paid since the instant, and how many they are. */
  readonly givenToday: number;
  readonly giftsToday: number;
  /** What has reached those it was paid to. */
  readonly paidOut: number;
}

/** Adds up the funds of a region (公益金汇总), for screens that show nothing of a single one. */
@Injectable()
export class FundFigures {
  constructor(
    private readonly figures: FundFiguresRepository,
    private readonly ledger: Ledger,
  ) {}

  /** Five statements, and one more for every 5,000 accounts; read them in one snapshot. `since` is the beginning of today. */
  async of(regionPath: string, since: Date): Promise<FundMoneySums> {
    const purposes = await this.figures.purposes(regionPath);
    const codes = purposes.flatMap(({ fundId, purposeId }) =>
      [accounts.donations, accounts.matches, accounts.restricted, accounts.programme].map(
        (of) => of(fundId, purposeId).code,
      ),
    );
    // Credit positive: income, and what came from other purposes, less what was spent. Closings move between these alone.
    const balances = codes.length === 0 ? new Map<string, number>() : await this.ledger.balancesOf(codes);
    const given = await this.figures.given(regionPath, since);
    return {
      funds: new Set(purposes.map(({ fundId }) => fundId)).size,
      balance: [...balances.values()].reduce((sum, balance) => sum + balance, 0),
      raised: await this.figures.raised(regionPath),
      ...{ givenToday: given.sum, giftsToday: given.count },
      paidOut: await this.figures.paidOut(regionPath),
    };
  }
}
