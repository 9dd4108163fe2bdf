import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Ledger, type AccountBalance } from '#ledger';
import { UnitOfWork } from '#platform';
import { FundLotRepository, type GiftInBook } from '../data/fund-lot.repository.js';
import { FundRepository } from '../data/fund.repository.js';
import { summaryOf, type BookSummary } from '../domain/book-summary.js';
import { titleOf } from '../domain/chart.js';
import type { SpendingKind } from '../domain/lots.js';
import { Closings } from './closings.js';
import { DonorNames } from './donor-names.js';

/** Newest gifts, and newest spendings, that a page shows. */
const SHOWN = 20;

/** A gift as everybody may see it; by name only where its drive is for everybody. */
export interface BookGift {
  readonly name: string | null;
  readonly amount: number;
  readonly purposeId: string;
  readonly at: Date;
}

/** Money that was spent, or came back if it is negative; nothing leads to who received it. */
export interface BookSpending {
  readonly kind: SpendingKind | null;
  readonly amount: number;
  readonly purposeId: string;
  readonly at: Date;
}

/** The open book of a fund (公开账本): sums and lists of one instant, in fen. */
export interface OpenBook extends BookSummary {
  readonly fundId: string;
  readonly latestGifts: readonly BookGift[];
  readonly latestSpendings: readonly BookSpending[];
}

interface Snapshot {
  /** As they would stand had no books been closed. */
  readonly accounts: readonly AccountBalance[];
  readonly gifts: readonly GiftInBook[];
  readonly spendings: readonly BookSpending[];
}

/** Reads the open book of a fund, for everybody: income, spending and balance from the ledger, in one snapshot. */
@Injectable()
export class OpenBooks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly funds: FundRepository,
    private readonly ledger: Ledger,
    private readonly lots: FundLotRepository,
    private readonly names: DonorNames,
    private readonly closings: Closings,
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
    return { fundId, ...summaryOf(accounts, purposes), latestGifts: shown, latestSpendings: spendings };
  }

  private async read(fundId: string): Promise<Snapshot> {
    const accounts = await this.ledger.accountsOfUnit(fundId);
    const { moved, transferIds } = await this.closings.ofFund(fundId);
    const gifts = await this.lots.newestGifts(fundId, SHOWN);
    const spendings = await this.spendings(accounts, transferIds);
    const before = accounts.map((one) => ({ ...one, balance: one.balance - (moved.get(one.code) ?? 0) }));
    return { accounts: before, gifts, spendings };
  }

  /** The newest lines of the accounts of spending, as the ledger has them, without closings. */
  private async spendings(accounts: readonly AccountBalance[], closings: ReadonlySet<string>): Promise<BookSpending[]> {
    const lines: { transferId: string; sequence: number; amount: number; purposeId: string; at: Date }[] = [];
    for (const { code, entryCount } of accounts) {
      const title = titleOf(code);
      if (title?.number !== '5101' || entryCount === 0) continue;
      for (const { transferId, sequence, amount, createdAt } of await this.ledger.entriesOf(code, { first: SHOWN })) {
        lines.push({ transferId, sequence, amount: -amount, purposeId: title.detail ?? '', at: createdAt });
      }
    }
    const spent = lines.filter(({ transferId }) => !closings.has(transferId));
    const newest = spent.sort((one, other) => other.sequence - one.sequence).slice(0, SHOWN);
    const kinds = await this.lots.kindsOf(newest.map(({ transferId }) => transferId));
    return newest.map(({ transferId, amount, purposeId, at }) => ({
      ...{ kind: kinds.get(transferId) ?? null, amount, purposeId, at },
    }));
  }
}
