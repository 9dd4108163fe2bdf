import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { DriveEntity } from '../data/drive.entity.js';
import { accounts } from '../domain/chart.js';
import { outcomeOf } from '../domain/drive.js';
import { driveSucceeded } from '../domain/postings.js';
import { DecideMatches } from './decide-matches.js';
import { DriveChanges } from './drive-changes.js';
import { FundBooks } from './fund-books.js';

/** Decides a closed drive once no payment is in flight, and moves its conditional money and matches (募捐结果). */
@Injectable()
export class SettleDrive {
  constructor(
    private readonly changes: DriveChanges,
    private readonly books: FundBooks,
    private readonly matches: DecideMatches,
    private readonly clock: Clock,
  ) {}

  /** The locked drive as it is after the decision, or as it was while it waits. In the open unit. */
  async execute(drive: DriveEntity): Promise<DriveEntity> {
    if (drive.state !== 'CLOSED' || drive.inFlight > 0) return drive;
    if (outcomeOf(drive) === 'SUCCEEDED') {
      await this.keep(drive, drive.purposeId, 'drive.succeeded');
      return this.changes.apply(drive, 'succeed', null);
    }
    const failed = await this.changes.apply(drive, 'fail', null);
    if (drive.redirectPurposeId === null) return this.sendBack(failed);
    await this.keep(drive, drive.redirectPurposeId, 'drive.redirected');
    return this.changes.apply(failed, 'redirect', null);
  }

  /** Begins to give everything back; the gifts follow some at a time. */
  async sendBack(drive: DriveEntity): Promise<DriveEntity> {
    await this.matches.void(drive);
    const refunding = await this.changes.apply(drive, 'refund', null);
    await this.changes.sendAllBack(refunding, this.clock.now());
    return refunding;
  }

  /** Conditional money becomes income of a purpose, with what was reserved for it. A drive that keeps all has none. */
  private async keep(drive: DriveEntity, purposeId: string, kind: string): Promise<void> {
    await this.matches.give(drive, purposeId);
    const { id, fundId } = drive;
    const amount = await this.books.balance(accounts.conditional(fundId, id));
    const postings = amount > 0 ? driveSucceeded(fundId, id, purposeId, amount) : [];
    await this.books.post({ kind: `funds.${kind}`, key: `drive:${id}:decided`, reference: id, postings });
  }
}
