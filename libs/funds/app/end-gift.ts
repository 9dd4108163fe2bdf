import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { donationStates, isInFlight } from '../domain/donation.states.js';
import { DonationStores } from './donation-stores.js';
import { GiftChanges } from './gift-changes.js';

/** A gift can be paid now, or will not be: its place below the cap is free again (捐赠失效). */
@Injectable()
export class EndGift {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly stores: DonationStores,
    private readonly changes: GiftChanges,
  ) {}

  /** The provider knows its payment. */
  async opened(donationId: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      const donation = await this.stores.donations.lock(donationId);
      if (donation === undefined || !donationStates.allows(donation.state, 'open')) return;
      await this.stores.donations.change(donationId, { state: donationStates.next(donation.state, 'open') });
    });
  }

  /** Its payment failed for good, or its time ran out. */
  async execute(donationId: string, event: 'fail' | 'expire'): Promise<void> {
    await this.unitOfWork.run(async () => {
      const gift = await this.stores.lock(donationId);
      if (gift === undefined || !isInFlight(gift.donation.state)) return;
      await this.changes.apply(gift, event, {}, -gift.donation.amount);
    });
  }
}
