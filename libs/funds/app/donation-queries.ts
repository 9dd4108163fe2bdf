import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import type { Actor } from '#platform';
import type { DonationEntity } from '../data/donation.entity.js';
import { DonationRepository } from '../data/donation.repository.js';
import type { DonationRefundEntity } from '../data/donation-refund.entity.js';
import { DonationRefundRepository } from '../data/donation-refund.repository.js';
import { FundAccess } from './fund-access.js';

/** Reading donations, for the donor and the staff of the charity (查询捐赠). */
@Injectable()
export class DonationQueries {
  constructor(
    private readonly donations: DonationRepository,
    private readonly refunds: DonationRefundRepository,
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

  /** Refunds by donation, for donations the reader has been found entitled to. */
  refundsOf(donationIds: readonly string[]): Promise<Map<string, DonationRefundEntity[]>> {
    return this.refunds.ofDonations(donationIds);
  }
}
