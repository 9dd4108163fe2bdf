import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import type { Actor } from '#platform';
import type { DonationEntity } from '../data/donation.entity.js';
import { DonationRepository } from '../data/donation.repository.js';
import type { DonationRefundEntity } from '../data/donation-refund.entity.js';
import { DonationRefundRepository } from '../data/donation-refund.repository.js';
import { DriveRepository } from '../data/drive.repository.js';
import type { DonationRefundState } from '../domain/facade.types.js';
import { FundAccess } from './fund-access.js';

/** Reading donations, for the donor and the staff of the charity (查询捐赠). */
@Injectable()
export class DonationQueries {
  constructor(
    private readonly donations: DonationRepository,
    private readonly refunds: DonationRefundRepository,
    private readonly drives: DriveRepository,
    private readonly access: FundAccess,
  ) {}

  /** Throws NOT_FOUND. */
  async one(actor: Actor, id: string): Promise<DonationEntity> {
    const donation = await this.donations.find(id);
    const entitled =
      donation?.donorId === actor.personId ||
      (donation && this.access.worksFor(actor, 'donation.read', donation.hostId));
    if (!donation || !entitled) throw generalErrors.NOT_FOUND();
    return donation;
  }

  /** The actor's own, newest first. */
  mine(actor: Actor, afterId: string | null, limit: number): Promise<DonationEntity[]> {
    return this.donations.ofDonor(actor.personId, afterId, limit);
  }

  /** Gifts to a drive, newest first, for the staff of its charity. Throws NOT_FOUND. */
  async ofDrive(actor: Actor, driveId: string, afterId: string | null, limit: number): Promise<DonationEntity[]> {
    const drive = await this.drives.find(driveId);
    if (!drive || !this.access.worksFor(actor, 'donation.read', drive.hostId)) throw generalErrors.NOT_FOUND();
    return this.donations.ofDrive(driveId, afterId, limit);
  }

  /** Refunds of the actor's charities, newest first; in one state if given. */
  refundsAt(
    actor: Actor,
    state: DonationRefundState | undefined,
    afterId: string | null,
    limit: number,
  ): Promise<DonationRefundEntity[]> {
    return this.refunds.ofHosts(actor.organisationIds('donation.read'), state, afterId, limit);
  }

  /** Donations by id, for refunds the reader has been found entitled to. */
  byIds(ids: readonly string[]): Promise<Map<string, DonationEntity>> {
    return this.donations.byIds(ids);
  }

  /** Refunds by donation, for donations the reader has been found entitled to. */
  refundsOf(donationIds: readonly string[]): Promise<Map<string, DonationRefundEntity[]>> {
    return this.refunds.ofDonations(donationIds);
  }
}
