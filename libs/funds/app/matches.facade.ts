import { Injectable } from '@nestjs/common';
import { MatchRepository } from '../data/match.repository.js';
import type { MatchState } from '../domain/match.states.js';

/** What one donation drew from one pool. In fen; `reversed` went back with refunds. */
export interface DonationMatch {
  readonly id: string;
  readonly poolId: string;
  readonly state: MatchState;
  readonly amount: number;
  readonly reversed: number;
}

/** What others may know of matches (配捐). */
@Injectable()
export class Matches {
  constructor(private readonly matches: MatchRepository) {}

  /** The matches of a donation, by pool. */
  async ofDonation(donationId: string): Promise<DonationMatch[]> {
    const rows = await this.matches.ofDonation(donationId);
    return rows.map(({ id, poolId, state, amount, reversed }) => ({ id, poolId, state, amount, reversed }));
  }
}
