import { Injectable } from '@nestjs/common';
import { PayoutRepository } from '../data/payout.repository.js';
import { ReadPayouts, type ReconciledPayout } from './read-payouts.js';

const PAGE = 100;

/** All payouts against what was booked, for the operator's command: it acts for the system, so no permission is asked. */
@Injectable()
export class PayoutReports {
  constructor(
    private readonly payouts: PayoutRepository,
    private readonly readPayouts: ReadPayouts,
  ) {}

  /** Newest first, one at a time, so that memory stays flat. */
  async *all(): AsyncGenerator<ReconciledPayout> {
    for (let before: string | undefined; ;) {
      const page = await this.payouts.page(before, PAGE);
      for (const payout of page) yield await this.readPayouts.report(payout);
      before = page.at(-1)?.id;
      if (page.length < PAGE) return;
    }
  }
}
