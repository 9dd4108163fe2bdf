import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { DriveEntity } from '../data/drive.entity.js';
import { DriveChanges } from './drive-changes.js';
import { DriveDesk } from './drive-desk.js';

/** Lets a drive take no gifts for a while, or again (暂停或恢复募捐). Its end stays where it is. */
@Injectable()
export class PauseDrive {
  constructor(
    private readonly desk: DriveDesk,
    private readonly changes: DriveChanges,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED. */
  async execute(actor: Actor, { driveId, paused }: { driveId: string; paused: boolean }): Promise<DriveEntity> {
    return this.desk.with(actor, 'fund.manage', driveId, ({ drive }) =>
      this.changes.apply(drive, paused ? 'pause' : 'resume', actor),
    );
  }
}
