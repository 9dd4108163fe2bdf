import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import type { Actor } from '#platform';
import type { DriveEntity } from '../data/drive.entity.js';
import { FundRepository } from '../data/fund.repository.js';
import { disclosureErrors } from '../domain/disclosure.errors.js';
import { SURPLUS_MOVED } from '../domain/figures.js';
import { surplusMoved } from '../domain/postings.js';
import { DriveChanges } from './drive-changes.js';
import { DriveDesk } from './drive-desk.js';
import { FundBooks } from './fund-books.js';
import { ReportFigures } from './report-figures.js';

/** Where the surplus of a drive goes: a similar purpose of its fund; its own where the drive's purpose goes on. */
export interface SurplusDecision {
  readonly driveId: string;
  readonly purposeId: string | null;
}

/** Deals with what a completed drive did not spend (结余处理), 《慈善法》第五十八条. */
@Injectable()
export class ResolveSurplus {
  constructor(
    private readonly desk: DriveDesk,
    private readonly changes: DriveChanges,
    private readonly figures: ReportFigures,
    private readonly books: FundBooks,
    private readonly funds: FundRepository,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED, SURPLUS_PURPOSE_MISSING. */
  async execute(actor: Actor, { driveId, purposeId }: SurplusDecision): Promise<DriveEntity> {
    return this.desk.with(actor, 'fund.manage', driveId, async ({ drive }) => {
      await this.requirePurpose(drive, purposeId);
      const surplusResolvedAt = this.clock.now();
      const surplus = Math.max(0, await this.figures.surplusOf(drive, surplusResolvedAt));
      if (surplus > 0 && purposeId === null) throw disclosureErrors.SURPLUS_PURPOSE_MISSING({ surplus });
      const moves = surplus > 0 && purposeId !== drive.purposeId ? purposeId : null;
      const patch = { surplusResolvedAt, surplus, surplusPurposeId: moves };
      const resolved = await this.changes.apply(drive, 'resolveSurplus', actor, patch, { surplus, purposeId });
      const { fundId, purposeId: from } = drive;
      await this.books.post({
        ...{ kind: SURPLUS_MOVED, key: `drive:${driveId}:surplus`, reference: driveId },
        postings: moves === null ? [] : surplusMoved(fundId, from, moves, surplus),
      });
      return resolved;
    });
  }

  private async requirePurpose({ fundId }: DriveEntity, purposeId: string | null): Promise<void> {
    const known = await this.funds.purposesOf([fundId]);
    if (purposeId !== null && !known.some(({ id }) => id === purposeId)) throw generalErrors.NOT_FOUND();
  }
}
