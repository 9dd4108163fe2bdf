import { Injectable } from '@nestjs/common';
import { Ledger } from '#ledger';
import type { CheckOutcome } from '#platform';
import { LotReading } from '../data/lot-reading.js';
import { PointsAccountPages } from './points-account-pages.js';

/** Checks that the lots of every account add up to what the ledger says: points outstanding = the liability, always. */
@Injectable()
export class AuditLots {
  constructor(
    private readonly ledger: Ledger,
    private readonly reading: LotReading,
    private readonly pages: PointsAccountPages,
  ) {}

  async execute(progress: (checked: number) => void): Promise<CheckOutcome> {
    return this.pages.walk((accounts) => this.look(accounts), progress);
  }

  private async look(accounts: readonly string[]): Promise<Map<string, string[]>> {
    const sums = await this.reading.sums(accounts);
    const faults = new Map<string, string[]>();
    for (const { code, balance, held } of await this.ledger.accounts(accounts)) {
      const lots = sums.get(code) ?? { remaining: 0, held: 0 };
      if (lots.remaining === balance && lots.held === held) continue;
      faults.set(code, [`expected ${balance} (held ${held}), lots have ${lots.remaining} (held ${lots.held})`]);
    }
    return faults;
  }
}
