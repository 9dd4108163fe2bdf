import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import type { Permission } from '#identity';
import { UnitOfWork, type Actor } from '#platform';
import type { DriveEntity } from '../data/drive.entity.js';
import { DriveRepository } from '../data/drive.repository.js';
import type { HostCharityEntity } from '../data/host-charity.entity.js';
import { FundAccess } from './fund-access.js';

/** A drive taken in hand by somebody who may. */
export interface DriveInHand {
  readonly drive: DriveEntity;
  readonly host: HostCharityEntity;
}

/** Takes a drive in hand for one step: opens the unit, locks the drive, asks whether the actor may. */
@Injectable()
export class DriveDesk {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly drives: DriveRepository,
    private readonly access: FundAccess,
  ) {}

  /** Throws NOT_FOUND where the actor lacks the permission for the drive's charity. */
  async with(
    actor: Actor,
    permission: Permission,
    driveId: string,
    step: (inHand: DriveInHand) => Promise<DriveEntity>,
  ): Promise<DriveEntity> {
    return this.unitOfWork.run(async () => {
      const seen = await this.drives.find(driveId);
      if (seen === undefined) throw generalErrors.NOT_FOUND();
      const host = await this.access.host(actor, permission, seen.hostId);
      return step({ drive: await this.drives.lock(driveId), host });
    });
  }
}
