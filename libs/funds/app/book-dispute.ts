import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { UnitOfWork } from '#platform';
import { afterLoss } from '../domain/donation-money.js';
import { disputeLost, disputeOpened, disputeWon } from '../domain/postings.js';
import { DonationStores } from './donation-stores.js';
import { DriveChanges } from './drive-changes.js';
import { FundBooks } from './fund-books.js';
import { GiftChanges, placeOf } from './gift-changes.js';

/** What the provider tells of a dispute. Amount in fen. */
export interface DisputeNews {
  readonly donationId: string;
  readonly disputeId: string;
  readonly amount: number;
}

/** Books disputes in the very transactions that learn of them (争议入账). */
@Injectable()
export class BookDispute {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly stores: DonationStores,
    private readonly books: FundBooks,
    private readonly changes: GiftChanges,
    private readonly drives: DriveChanges,
    private readonly clock: Clock,
  ) {}

  /** The donor's bank took the money until it decides. */
  async opened(news: DisputeNews): Promise<void> {
    await this.unitOfWork.run(async () => {
      const gift = await this.stores.lock(news.donationId);
      if (gift === undefined) return;
      const postings = disputeOpened(placeOf(gift.drive, gift.donation), news.amount);
      await this.books.post({ ...noteOf(news, 'opened'), postings });
      await this.changes.apply(gift, 'dispute');
    });
  }

  /** The bank gave it back; where its drive gives everything back, the gift follows now. */
  async won(news: DisputeNews): Promise<void> {
    await this.unitOfWork.run(async () => {
      const gift = await this.stores.lock(news.donationId);
      if (gift === undefined) return;
      await this.books.post({
        ...noteOf(news, 'won'),
        postings: disputeWon(placeOf(gift.drive, gift.donation), news.amount),
      });
      const { drive } = await this.changes.apply(gift, 'win');
      if (drive.state === 'REFUNDING') await this.drives.sendAllBack(drive, this.clock.now());
    });
  }

  /** The bank keeps it. */
  async lost(news: DisputeNews): Promise<void> {
    await this.unitOfWork.run(async () => {
      const gift = await this.stores.lock(news.donationId);
      if (gift === undefined) return;
      const { fromSource, fromOwed, lost, owed } = afterLoss(gift.donation, news.amount);
      const place = placeOf(gift.drive, gift.donation);
      await this.books.post({ ...noteOf(news, 'lost'), postings: disputeLost(place, fromSource, fromOwed) });
      await this.changes.apply(gift, 'lose', { lost, owed });
    });
  }
}

const noteOf = (
  { disputeId, donationId }: DisputeNews,
  outcome: string,
): { kind: string; key: string; reference: string } => ({
  ...{ kind: `funds.dispute-${outcome}`, key: `dispute:${disputeId}:${outcome}`, reference: donationId },
});
