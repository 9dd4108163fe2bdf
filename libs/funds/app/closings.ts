import { Injectable } from '@nestjs/common';
import { Ledger, type AccountBalance } from '#ledger';
import { DriveRepository } from '../data/drive.repository.js';
import { isClosing } from '../domain/closing.js';

/** So many references are asked for at once. */
const PAGE = 300;

/** Finds what the closings of the books moved (结转), so that income and spending can be told as they were before. */
@Injectable()
export class Closings {
  constructor(
    private readonly drives: DriveRepository,
    private readonly ledger: Ledger,
  ) {}

  /** The accounts of a fund as they would stand had no books been closed. */
  async accountsBefore(fundId: string): Promise<AccountBalance[]> {
    const accounts = await this.ledger.accountsOfUnit(fundId);
    const moved = await this.movedIn(fundId);
    return accounts.map((one) => ({ ...one, balance: one.balance - (moved.get(one.code) ?? 0) }));
  }

  /**
   * What closings of the years of a fund and of its archived drives moved, in fen by code of the account, credit positive:
   * neither income nor spending. Two queries, and one for every 300 drives more.
   */
  private async movedIn(fundId: string): Promise<ReadonlyMap<string, number>> {
    const references = [fundId, ...(await this.drives.archivedOf(fundId))];
    const moved = new Map<string, number>();
    for (let start = 0; start < references.length; start += PAGE) {
      const entries = await this.ledger.entriesUnder(references.slice(start, start + PAGE));
      for (const { kind, account, amount } of entries) {
        if (isClosing(kind)) moved.set(account, (moved.get(account) ?? 0) + amount);
      }
    }
    return moved;
  }
}
