import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import type { DonationEntity } from '../data/donation.entity.js';
import type { DriveEntity } from '../data/drive.entity.js';
import { donationStates, isInFlight } from '../domain/donation.states.js';
import { isOverdue, roomIn } from '../domain/drive.js';
import { keepsMoney } from '../domain/drive.states.js';
import type { DonationRefundReason } from '../domain/facade.types.js';
import { giftPaid, giftToReturn } from '../domain/postings.js';
import { DonationStores } from './donation-stores.js';
import { FundBooks } from './fund-books.js';
import { GiftChanges, placeOf } from './gift-changes.js';
import { MatchGift } from './match-gift.js';
import { SendBack } from './send-back.js';

/** Books a gift with its matches in the very transaction that learns of its payment (捐赠入账). */
@Injectable()
export class BookGift {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly stores: DonationStores,
    private readonly books: FundBooks,
    private readonly changes: GiftChanges,
    private readonly sendBack: SendBack,
    private readonly matching: MatchGift,
  ) {}

  /**
   * `at` is the instant of the payment by the provider. Money that came when nothing is kept any more, or above the cap
   * after its promise had run out, or was paid while a report was overdue, is owed to the donor at once.
   */
  async execute(donationId: string, at: Date): Promise<void> {
    await this.unitOfWork.run(async () => {
      const gift = await this.stores.lock(donationId);
      if (gift === undefined || !donationStates.allows(gift.donation.state, 'pay')) return;
      const { drive, donation } = gift;
      const promised = isInFlight(donation.state);
      const inFlight = promised ? -donation.amount : 0;
      const overdue = isOverdue(drive, at);
      const kept = keepsMoney(drive.state) && !overdue && (promised || fits(drive, donation));
      const place = placeOf(drive, donation);
      const plan = await this.matching.plan(gift, kept ? gift.pools : [], at);
      const booked = {
        ...{ kind: kept ? 'funds.gift' : 'funds.gift-too-late', key: `gift:${donationId}`, reference: donationId },
        postings: kept ? giftPaid(place, donation.amount) : giftToReturn(place, donation.amount),
      };
      await this.books.postMany([booked, ...plan.matches.map(({ transfer }) => transfer)]);
      await this.matching.write(plan);
      const owed = kept ? 0 : donation.amount;
      const paid = await this.changes.apply(gift, 'pay', { paidAt: at, owed }, inFlight);
      if (!kept) await this.sendBack.execute(paid, reasonOf(drive, overdue));
    });
  }
}

function reasonOf({ stoppedFrom, state }: DriveEntity, overdue: boolean): DonationRefundReason {
  if (stoppedFrom !== null) return 'ILLEGAL_DRIVE';
  return overdue && keepsMoney(state) ? 'REPORT_OVERDUE' : 'LATE_PAYMENT';
}

function fits(drive: DriveEntity, { amount }: DonationEntity): boolean {
  const room = roomIn(drive);
  return room === null || amount <= room;
}
