import { Injectable } from '@nestjs/common';
import { DonationRepository } from '../data/donation.repository.js';
import type { DonationEntity } from '../data/donation.entity.js';
import { DonationRefundRepository } from '../data/donation-refund.repository.js';
import type { DriveEntity } from '../data/drive.entity.js';
import { DriveRepository } from '../data/drive.repository.js';
import type { PoolEntity } from '../data/pool.entities.js';
import { PoolRepository } from '../data/pool.repository.js';

/** A donation with its drive, both locked. */
export interface LockedGift {
  readonly drive: DriveEntity;
  readonly donation: DonationEntity;
}

/** Drives, donations, pools and refunds: whoever moves a gift holds its drive, and the pools that may match it. */
@Injectable()
export class DonationStores {
  constructor(
    readonly drives: DriveRepository,
    readonly donations: DonationRepository,
    readonly refunds: DonationRefundRepository,
    readonly pools: PoolRepository,
  ) {}

  /** Locks a donation behind its drive, then the pools that cover it; undefined for an unknown one. */
  async lock(donationId: string): Promise<(LockedGift & { pools: readonly PoolEntity[] }) | undefined> {
    const seen = await this.donations.find(donationId);
    if (seen === undefined) return undefined;
    const drive = await this.drives.lock(seen.driveId);
    const donation = await this.donations.lock(donationId);
    return donation && { drive, donation, pools: await this.pools.lockCovering(drive) };
  }
}
