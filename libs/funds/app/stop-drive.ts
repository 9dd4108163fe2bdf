import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { DriveEntity } from '../data/drive.entity.js';
import { DriveChanges } from './drive-changes.js';
import { DriveDesk } from './drive-desk.js';
import { SettleDrive } from './settle-drive.js';

/** The authority stops an unlawful drive; everything that stands goes back (责令停止募捐). */
@Injectable()
export class StopDrive {
  constructor(
    private readonly desk: DriveDesk,
    private readonly changes: DriveChanges,
    private readonly settle: SettleDrive,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED. */
  async execute(actor: Actor, { driveId, reason }: { driveId: string; reason: string }): Promise<DriveEntity> {
    return this.desk.with(actor, 'charity.supervise', driveId, async ({ drive }) => {
      const stopped = await this.changes.apply(drive, 'stop', actor, { stoppedFrom: drive.state }, { reason });
      return this.settle.sendBack(stopped);
    });
  }
}
