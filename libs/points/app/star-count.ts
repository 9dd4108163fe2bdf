import { Injectable } from '@nestjs/common';
import { Ledger } from '#ledger';
import { ServiceHistory } from '#volunteering';
import type { CountedService } from '../domain/star-ladder.js';
import { AWARD, volunteerAccounts } from './account-codes.js';

/** Entries of an account read at once. */
const PAGE = 500;
/** Kinds of entries that service makes. */
const BY_SERVICE: readonly string[] = [AWARD, 'points.take-back'];

/** Counts what a volunteer has done, for stars: minutes by source from the service records, points ever earned from the ledger. */
@Injectable()
export class StarCount {
  constructor(
    private readonly history: ServiceHistory,
    private readonly ledger: Ledger,
  ) {}

  /** What is in effect now; with `underReview`, also what is frozen after it had effect. */
  async of(volunteerId: string, options: { underReview?: boolean } = {}): Promise<CountedService> {
    const minutes = (await this.history.minutesOf([volunteerId], options)).get(volunteerId);
    return {
      minutes: minutes ?? { SIGNED: 0, BACKFILLED: 0, PAPER: 0 },
      points: await this.pointsEarned(volunteerId),
    };
  }

  /** Points that service gave, less what was taken back with it; spent ones count, gifts do not. */
  private async pointsEarned(volunteerId: string): Promise<number> {
    const { points } = volunteerAccounts(volunteerId);
    if ((await this.ledger.accounts([points])).length === 0) return 0;
    let [earned, before]: [number, number | undefined] = [0, undefined];
    for (;;) {
      const entries = await this.ledger.entriesOf(points, { first: PAGE, before });
      for (const { kind, amount } of entries) earned += BY_SERVICE.includes(kind) ? amount : 0;
      if (entries.length < PAGE) return earned;
      before = entries.at(-1)?.sequence;
    }
  }
}
