import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Timers, type Actor } from '#platform';
import type { DriveEntity } from '../data/drive.entity.js';
import { checkHost, checkOpening } from '../domain/drive.js';
import { DriveChanges, driveTimer } from './drive-changes.js';
import { DriveDesk } from './drive-desk.js';

/** Opens a filed drive; its goal policy is frozen from now on (开始募捐). */
@Injectable()
export class OpenDrive {
  constructor(
    private readonly desk: DriveDesk,
    private readonly changes: DriveChanges,
    private readonly timers: Timers,
    private readonly clock: Clock,
  ) {}

  /**
   * Throws NOT_FOUND, STATE_NOT_ALLOWED, CHARITY_NOT_VALID, PUBLIC_QUALIFICATION_MISSING, DRIVE_FILED_TOO_LATE,
   * DRIVE_NOT_DUE, DRIVE_NOT_OPEN.
   */
  async execute(actor: Actor, driveId: string): Promise<DriveEntity> {
    return this.desk.with(actor, 'fund.manage', driveId, async ({ drive, host }) => {
      const now = this.clock.now();
      const opened = await this.changes.apply(drive, 'open', actor, { openedAt: now });
      checkHost(host, drive.lane, now);
      checkOpening(drive, drive.filedOn, now);
      await this.timers.schedule({
        ...{ kind: driveTimer.close, key: driveId, dueAt: drive.closesAt },
        payload: { driveId },
      });
      return opened;
    });
  }
}
