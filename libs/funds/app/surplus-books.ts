import { Injectable } from '@nestjs/common';
import type { DriveEntity } from '../data/drive.entity.js';
import { SURPLUS_MOVED } from '../domain/placed-entries.js';
import { surplusMoved } from '../domain/postings.js';
import { FundBooks } from './fund-books.js';
import { FundMoney } from './fund-money.js';
import { ReportFigures } from './report-figures.js';

/** What a drive has left, and moving it to another purpose (结余入账). In the open unit, with the drive locked. */
@Injectable()
export class SurplusBooks {
  constructor(
    private readonly figures: ReportFigures,
    private readonly books: FundBooks,
    private readonly money: FundMoney,
  ) {}

  /** What its gifts and matches have left, in fen; never below zero. */
  async of(drive: DriveEntity, at: Date): Promise<number> {
    return Math.max(0, await this.figures.surplusOf(drive, at));
  }

  /** Moves a resolved surplus; one that stays with its purpose moves nothing. Throws FUND_MONEY_NOT_AVAILABLE. */
  async move({ id, fundId, purposeId, surplus, surplusPurposeId }: DriveEntity): Promise<void> {
    const moves = surplus !== null && surplusPurposeId !== null;
    if (moves) await this.money.require({ fundId, purposeId }, surplus);
    await this.books.post({
      ...{ kind: SURPLUS_MOVED, key: `drive:${id}:surplus`, reference: id },
      postings: moves ? surplusMoved(fundId, purposeId, surplusPurposeId, surplus) : [],
    });
  }
}
