import { Injectable } from '@nestjs/common';
import { DomainError } from '#kernel';
import { Ledger, type Transfer } from '#ledger';
import type { FundAccount } from '../domain/chart.js';
import type { FundTransfer } from '../domain/fund-transfer.js';
import { FundLots } from './fund-lots.js';

/** Writes the books of funds (记账): opens the accounts of a posting, posts it and follows its lots, in the open unit. */
@Injectable()
export class FundBooks {
  constructor(
    private readonly ledger: Ledger,
    private readonly lots: FundLots,
  ) {}

  /** Posts one transfer; one without postings is none. */
  async post(transfer: FundTransfer): Promise<void> {
    await this.postMany([transfer]);
  }

  /** Posts transfers together, in their order. */
  async postMany(transfers: readonly FundTransfer[]): Promise<void> {
    const moving = transfers.filter(({ postings }) => postings.length > 0);
    if (moving.length === 0) return;
    await this.lots.lockFor(moving);
    await this.lots.follow(moving, await this.write(moving));
  }

  /** Nearly always the accounts are there; a posting to one that is not is refused before anything is written. */
  private async write(moving: readonly FundTransfer[]): Promise<Transfer[]> {
    const inputs = moving.map(({ kind, key, reference, memo, postings }) => ({
      ...{ kind, reference, memo, asset: 'CNY' as const, idempotencyKey: `funds:${key}` },
      postings: postings.map(({ debit, credit, amount }) => ({ debit: debit.code, credit: credit.code, amount })),
    }));
    try {
      return await this.ledger.postBatch(inputs);
    } catch (refusal) {
      if (!(refusal instanceof DomainError) || refusal.code !== 'ACCOUNT_NOT_FOUND') throw refusal;
      const accounts = moving.flatMap(({ postings }) => postings.flatMap(({ debit, credit }) => [debit, credit]));
      await this.ledger.ensureAccounts(accounts.map((account) => ({ ...account, asset: 'CNY' as const })));
      return this.ledger.postBatch(inputs);
    }
  }

  /** What stands on the credit side of an account, in fen. Decide on it only under the lock of its drive. */
  async balance({ code }: FundAccount): Promise<number> {
    return (await this.ledger.balancesOf([code])).get(code) ?? 0;
  }
}
