import { Injectable } from '@nestjs/common';
import { Ledger } from '#ledger';
import type { Actor } from '#platform';
import type { DriveEntity } from '../data/drive.entity.js';
import { booksClosed, DRIVE_CLOSING } from '../domain/closing.js';
import { disclosureErrors } from '../domain/disclosure.errors.js';
import { DriveChanges } from './drive-changes.js';
import { DriveDeadlines } from './drive-deadlines.js';
import { DriveDesk } from './drive-desk.js';
import { FundBooks } from './fund-books.js';

/** Puts a drive away once all of it is published, and closes the books of its purpose (归档). */
@Injectable()
export class ArchiveDrive {
  constructor(
    private readonly desk: DriveDesk,
    private readonly changes: DriveChanges,
    private readonly deadlines: DriveDeadlines,
    private readonly ledger: Ledger,
    private readonly books: FundBooks,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED, FINAL_REPORT_MISSING. */
  async execute(actor: Actor, driveId: string): Promise<DriveEntity> {
    return this.desk.with(actor, 'fund.manage', driveId, async ({ drive }) => {
      const archived = await this.changes.apply(drive, 'archive', actor);
      const surplus = (await this.deadlines.ofDrive(drive)).find(({ kind }) => kind === 'SURPLUS');
      if (surplus?.metOn === null) throw disclosureErrors.FINAL_REPORT_MISSING();
      const { fundId, purposeId } = drive;
      await this.books.post({
        ...{ kind: DRIVE_CLOSING, key: `drive:${driveId}:closed`, reference: driveId },
        postings: booksClosed(fundId, await this.ledger.accountsOfUnit(fundId), purposeId),
      });
      return archived;
    });
  }
}
