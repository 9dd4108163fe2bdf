import { Injectable } from '@nestjs/common';
import { DonationRepository } from '../data/donation.repository.js';
import { DriveRepository } from '../data/drive.repository.js';

/** What a person has given to a drive, less what went back, in fen. The person is for the caller alone: it is never shown. */
export interface GiftSum {
  readonly driveId: string;
  readonly donorId: string;
  readonly amount: number;
}

/** What others may know of a drive when they count what it raises. */
export interface RaisingDrive {
  readonly id: string;
  readonly hostId: string;
  readonly title: string;
}

/** Sums of gifts, for capabilities that match or count them (捐赠汇总). The caller answers for who may learn of them. */
@Injectable()
export class GiftSums {
  constructor(
    private readonly donations: DonationRepository,
    private readonly drives: DriveRepository,
  ) {}

  /** Drives by id; unknown ids are left out. One query. */
  async drivesOf(ids: readonly string[]): Promise<Map<string, RaisingDrive>> {
    const rows = await this.drives.byIds(ids);
    return new Map([...rows].map(([id, { hostId, title }]) => [id, { id, hostId, title }]));
  }

  /** Of each person the gifts to each drive that were paid by an instant and stand now, added up. One query. */
  async byPerson(driveIds: readonly string[], until: Date): Promise<GiftSum[]> {
    return this.donations.sumsByDonor(driveIds, until);
  }

  /** Drives to which each of these people gave, also what went back since, by person. One query. */
  async drivesGivenTo(driveIds: readonly string[], personIds: readonly string[]): Promise<Map<string, string[]>> {
    const rows = await this.donations.givenBy(personIds, driveIds);
    return new Map(
      personIds.map((id) => [id, rows.filter(({ donorId }) => donorId === id).map(({ driveId }) => driveId)]),
    );
  }
}
