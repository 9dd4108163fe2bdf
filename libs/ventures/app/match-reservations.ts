import { Injectable } from '@nestjs/common';
import { FundSpending } from '#funds';
import { MatchRepository } from '../data/match.repository.js';

/**
 * Sets shares of matching pools aside in the fund, and gives them free (配捐预留). In the open unit. A share is paid to projects
 * that are awarded: of all others it stays in the purpose of the pool.
 */
@Injectable()
export class MatchReservations {
  constructor(
    private readonly spending: FundSpending,
    private readonly matches: MatchRepository,
  ) {}

  /** With the confirmation of an award, once. Throws FUND_MONEY_NOT_AVAILABLE. */
  async confirm(applicationId: string): Promise<void> {
    const match = await this.matches.find(applicationId);
    if (match === undefined || match.amount === 0 || match.reservationId !== null) return;
    const { fundId, purposeId, amount } = match;
    const subject = { kind: 'TRANCHE', id: applicationId } as const;
    const key = `venture-match:${applicationId}`;
    await this.matches.hold(match.id, await this.spending.reserve({ key, subject, fundId, purposeId, amount }));
  }

  /** Of an award that is not made. */
  async release(applicationId: string): Promise<void> {
    const match = await this.matches.find(applicationId);
    if (match === undefined || match.reservationId === null) return;
    await this.spending.release(match.reservationId);
    await this.matches.hold(match.id, null);
  }
}
