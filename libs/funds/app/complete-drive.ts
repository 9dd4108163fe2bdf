import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { Actor } from '#platform';
import type { DriveEntity } from '../data/drive.entity.js';
import { DriveChanges } from './drive-changes.js';
import { DriveDesk } from './drive-desk.js';

/** The project of a drive is done; what is left over is due within three months (项目完成). */
@Injectable()
export class CompleteDrive {
  constructor(
    private readonly desk: DriveDesk,
    private readonly changes: DriveChanges,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED. */
  async execute(actor: Actor, driveId: string): Promise<DriveEntity> {
    return this.desk.with(actor, 'fund.manage', driveId, ({ drive }) =>
      this.changes.apply(drive, 'complete', actor, { completedAt: this.clock.now() }),
    );
  }
}
