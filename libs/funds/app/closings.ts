import { Injectable } from '@nestjs/common';
import { Ledger } from '#ledger';
import { DriveRepository } from '../data/drive.repository.js';
import { isClosing } from '../domain/closing.js';

/** So many references are asked for at once. */
const PAGE = 300;

/** What closings moved in a fund: neither income nor spending. */
export interface FundClosings {
  readonly transferIds: ReadonlySet<string>;
  /** In fen by code of the account, credit positive. */
  readonly moved: ReadonlyMap<string, number>;
}

/** Finds what the closings of the books moved (结转), so that income and spending can be told as they were before. */
@Injectable()
export class Closings {
  constructor(
    private readonly drives: DriveRepository,
    private readonly ledger: Ledger,
  ) {}

  /** Closings of the years of a fund and of its archived drives. Two queries, and one for every 300 drives more. */
  async ofFund(fundId: string): Promise<FundClosings> {
    const references = [fundId, ...(await this.drives.archivedOf(fundId))];
    const transferIds = new Set<string>();
    const moved = new Map<string, number>();
    for (let start = 0; start < references.length; start += PAGE) {
      const entries = await this.ledger.entriesUnder(references.slice(start, start + PAGE));
      for (const { kind, transferId, account, amount } of entries) {
        if (!isClosing(kind)) continue;
        transferIds.add(transferId);
        moved.set(account, (moved.get(account) ?? 0) + amount);
      }
    }
    return { transferIds, moved };
  }
}
