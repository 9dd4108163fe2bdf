import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { Actor } from '#platform';
import type { DriveEntity } from '../data/drive.entity.js';
import { checkHost } from '../domain/drive.js';
import { DriveChanges } from './drive-changes.js';
import { DriveDesk } from './drive-desk.js';

/** Hands a draft in for review (提交审核). */
@Injectable()
export class SubmitDrive {
  constructor(
    private readonly desk: DriveDesk,
    private readonly changes: DriveChanges,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED, CHARITY_NOT_VALID, PUBLIC_QUALIFICATION_MISSING. */
  async execute(actor: Actor, driveId: string): Promise<DriveEntity> {
    return this.desk.with(actor, 'fund.manage', driveId, async ({ drive, host }) => {
      checkHost(host, drive.lane, this.clock.now());
      return this.changes.apply(drive, 'submit', actor);
    });
  }
}
