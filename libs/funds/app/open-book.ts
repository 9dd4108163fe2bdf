import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import type { AccountBalance } from '#ledger';
import { UnitOfWork } from '#platform';
import { FundLotRepository, type GiftInBook } from '../data/fund-lot.repository.js';
import { FundRepository } from '../data/fund.repository.js';
import { summaryOf, type BookSummary } from '../domain/book-summary.js';
import type { ShownSpending } from '../domain/shown-spendings.js';
import { BookSpendings, type BookedSpendings } from './book-spendings.js';
import { Closings } from './closings.js';
import { DonorNames } from './donor-names.js';

/** Newest gifts that a page shows. */
const SHOWN = 20;

/** A gift as everybody may see it; by name only where its drive is for everybody. */
export interface BookGift {
  readonly name: string | null;
  readonly amount: number;
  readonly purposeId: string;
  readonly at: Date;
}

/** The open book of a fund (公开账本): sums and lists of one instant, in fen. */
export interface OpenBook extends BookSummary {
  readonly fundId: string;
  readonly latestGifts: readonly BookGift[];
  /** In groups in which nobody is recognised; they add up to `spent`, in each purpose. */
  readonly latestSpendings: readonly ShownSpending[];
}

interface Snapshot {
  /** As they would stand had no books been closed. */
  readonly accounts: readonly AccountBalance[];
  readonly gifts: readonly GiftInBook[];
  readonly spendings: BookedSpendings;
}

/** Reads the open book of a fund, for everybody: income, spending and balance from the ledger, in one snapshot. */
@Injectable()
export class OpenBooks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly funds: FundRepository,
    private readonly lots: FundLotRepository,
    private readonly names: DonorNames,
    private readonly closings: Closings,
    private readonly spendings: BookSpendings,
  ) {}

  /** Throws NOT_FOUND. */
  async of(fundId: string): Promise<OpenBook> {
    const fund = (await this.funds.byIds([fundId])).get(fundId);
    if (fund === undefined) throw generalErrors.NOT_FOUND();
    const purposes = await this.funds.purposesOf([fundId]);
    const { accounts, gifts, spendings } = await this.unitOfWork.snapshot(() => this.read(fundId));
    const names = await this.names.of(gifts.filter(({ isPublic }) => isPublic));
    const shown = gifts.map(({ id, amount, purposeId, at }) => ({
      amount,
      purposeId,
      at,
      name: names.get(id) ?? null,
    }));
    const summary = summaryOf(accounts, purposes);
    const spent = new Map(summary.purposes.map((one) => [one.purposeId, one.spent]));
    return { fundId, ...summary, latestGifts: shown, latestSpendings: await this.spendings.shown(spendings, spent) };
  }

  private async read(fundId: string): Promise<Snapshot> {
    const accounts = await this.closings.accountsBefore(fundId);
    const gifts = await this.lots.newestGifts(fundId, SHOWN);
    return { accounts, gifts, spendings: await this.spendings.read(fundId) };
  }
}
