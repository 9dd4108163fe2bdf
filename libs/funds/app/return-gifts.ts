import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { UnitOfWork } from '#platform';
import { DonationStores } from './donation-stores.js';
import { DriveChanges } from './drive-changes.js';
import { SendBack } from './send-back.js';

/** Gifts of one unit of work: each is some statements, and a unit has ten seconds. */
const AT_A_TIME = 40;

/** Gives the gifts of a drive back, some at a time, until none is left (逐笔退捐). */
@Injectable()
export class ReturnGifts {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly stores: DonationStores,
    private readonly sendBack: SendBack,
    private readonly changes: DriveChanges,
    private readonly clock: Clock,
  ) {}

  /** Does nothing for a drive that gives nothing back. */
  async execute(driveId: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      let drive = await this.stores.drives.lock(driveId);
      if (drive.state !== 'REFUNDING') return;
      const donations = await this.stores.donations.toSendBack(driveId, AT_A_TIME);
      await this.stores.pools.lockCovering(drive);
      const reason = drive.stoppedFrom === null ? 'GOAL_NOT_MET' : 'ILLEGAL_DRIVE';
      for (const donation of donations) ({ drive } = await this.sendBack.execute({ drive, donation }, reason));
      if (donations.length === AT_A_TIME) await this.changes.sendAllBack(drive, this.clock.now());
      else if (drive.state === 'REFUNDING' && !(await this.stores.donations.anyUnsettled(driveId))) {
        await this.changes.apply(drive, 'finishRefunds', null);
      }
    });
  }
}
