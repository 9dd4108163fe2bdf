import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { Actor } from '#platform';
import type { DriveEntity } from '../data/drive.entity.js';
import { DriveChanges } from './drive-changes.js';
import { DriveDesk } from './drive-desk.js';

/** The project of a successful drive begins (开始执行). */
@Injectable()
export class StartExecution {
  constructor(
    private readonly desk: DriveDesk,
    private readonly changes: DriveChanges,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED. */
  async execute(actor: Actor, driveId: string): Promise<DriveEntity> {
    return this.desk.with(actor, 'fund.manage', driveId, ({ drive }) =>
      this.changes.apply(drive, 'startExecution', actor, { executionStartedAt: this.clock.now() }),
    );
  }
}
