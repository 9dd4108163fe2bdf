import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { UnitOfWork, type Actor } from '#platform';
import type { DriveEntity } from '../data/drive.entity.js';
import { DriveRepository } from '../data/drive.repository.js';
import { driveStates } from '../domain/drive.states.js';
import { DriveChanges } from './drive-changes.js';
import { DriveDesk } from './drive-desk.js';
import { SettleDrive } from './settle-drive.js';

/** Closes a drive, by an officer or by time; it is decided once no payment is in flight (结束募捐). */
@Injectable()
export class CloseDrive {
  constructor(
    private readonly desk: DriveDesk,
    private readonly unitOfWork: UnitOfWork,
    private readonly drives: DriveRepository,
    private readonly changes: DriveChanges,
    private readonly settle: SettleDrive,
    private readonly clock: Clock,
  ) {}

  /** Before its time. Throws NOT_FOUND, STATE_NOT_ALLOWED. */
  async execute(actor: Actor, driveId: string): Promise<DriveEntity> {
    return this.desk.with(actor, 'fund.manage', driveId, ({ drive }) => this.close(drive, actor));
  }

  /** Its time is over. Does nothing where it was closed or stopped before. */
  async byTime(driveId: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      const drive = await this.drives.lock(driveId);
      if (driveStates.allows(drive.state, 'close')) await this.close(drive, null);
    });
  }

  private async close(drive: DriveEntity, actor: Actor | null): Promise<DriveEntity> {
    const closedAt = this.clock.now();
    return this.settle.execute(await this.changes.apply(drive, 'close', actor, { closedAt }));
  }
}
