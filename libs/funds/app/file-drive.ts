import { Injectable } from '@nestjs/common';
import { businessDate, Clock, generalErrors, localDate } from '#kernel';
import type { Actor } from '#platform';
import type { DriveEntity } from '../data/drive.entity.js';
import { fundsErrors } from '../domain/funds.errors.js';
import { DriveChanges } from './drive-changes.js';
import { DriveDesk } from './drive-desk.js';

/** The filing at the civil affairs authority. A public drive has number and date; others are reviewed inside. */
export interface Filing {
  readonly driveId: string;
  readonly filingNumber: string | null;
  readonly filedOn: string | null;
}

/** Writes down that a drive was filed (备案), or for lanes that need no filing that its review was passed. */
@Injectable()
export class FileDrive {
  constructor(
    private readonly desk: DriveDesk,
    private readonly changes: DriveChanges,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED, DRIVE_INCOMPLETE, BAD_USER_INPUT for a date to come. */
  async execute(actor: Actor, { driveId, filingNumber, filedOn }: Filing): Promise<DriveEntity> {
    const date = filedOn === null ? null : localDate(filedOn);
    if (date !== null && date > businessDate(this.clock.now())) {
      throw generalErrors.BAD_USER_INPUT({ field: 'filedOn', reason: 'must not be in the future' });
    }
    return this.desk.with(actor, 'fund.manage', driveId, async ({ drive }) => {
      if (drive.lane === 'PUBLIC' && filingNumber === null) {
        throw fundsErrors.DRIVE_INCOMPLETE({ field: 'filingNumber' });
      }
      if (drive.lane === 'PUBLIC' && date === null) throw fundsErrors.DRIVE_INCOMPLETE({ field: 'filedOn' });
      return this.changes.apply(drive, 'file', actor, { filingNumber, filedOn: date });
    });
  }
}
