import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { DriveRepository } from '../data/drive.repository.js';
import { FundRepository } from '../data/fund.repository.js';
import type { MatchingRules } from '../domain/matching.js';

/** What a pool covers: drives, or a fund with all that it has and will have. */
@Injectable()
export class PoolCover {
  constructor(
    private readonly drives: DriveRepository,
    private readonly funds: FundRepository,
  ) {}

  /** Refuses what does not belong to the charity. Throws NOT_FOUND. */
  async require({ coverKind, covered }: MatchingRules, hostId: string): Promise<void> {
    const known = coverKind === 'FUND' ? await this.funds.byIds(covered) : await this.drives.byIds(covered);
    if (covered.some((id) => known.get(id)?.hostId !== hostId)) throw generalErrors.NOT_FOUND();
  }

  /** The drives that there are now. */
  async driveIds({ coverKind, covered }: MatchingRules): Promise<string[]> {
    return coverKind === 'DRIVES' ? [...covered] : this.drives.idsOfFunds(covered);
  }

  /** Locks them, so that no gift to any of them is being booked. */
  async lockDrives(rules: MatchingRules): Promise<void> {
    await this.drives.lockAll(await this.driveIds(rules));
  }
}
