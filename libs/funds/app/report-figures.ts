import { Injectable } from '@nestjs/common';
import { localDate, startOfBusinessDate } from '#kernel';
import { Ledger } from '#ledger';
import type { DriveEntity } from '../data/drive.entity.js';
import { ReportMoneyRepository } from '../data/report-money.repository.js';
import type { Figure, FigureLine, PlacedEntry } from '../domain/disclosure.js';
import { figuresOf } from '../domain/figures.js';
import { placedInDrive, placedInFund } from '../domain/placed-entries.js';

/** Figures of a time with the lines behind them. */
export interface ReportContent {
  readonly figures: readonly Figure[];
  readonly lines: readonly FigureLine[];
}

/** Reads the figures of reports from the ledger (报告数字取自账簿). Nobody writes them. */
@Injectable()
export class ReportFigures {
  constructor(
    private readonly ledger: Ledger,
    private readonly money: ReportMoneyRepository,
  ) {}

  /** Of a drive: from an instant on, or from its opening, up to what is booked by `to`. */
  async ofDrive(drive: DriveEntity, from: Date | null, to: Date): Promise<ReportContent> {
    const placed = await this.placed(drive, to);
    if (from === null) return figuresOf([], placed);
    const before = placed.filter(({ createdAt }) => createdAt < from);
    const carried = before.map(({ account: code, amount: balance }) => ({ code, balance }));
    return figuresOf(
      carried,
      placed.filter(({ createdAt }) => createdAt >= from),
    );
  }

  /** Of a fund: from an instant until before another. */
  async ofFund(fundId: string, from: Date, to: Date): Promise<ReportContent> {
    const { carried, entries } = await this.ledger.journalOfUnit(fundId, from, to);
    return figuresOf(carried, placedInFund(entries, await this.money.namingsOfFund(fundId)));
  }

  /** What a drive has left, in fen. */
  async surplusOf(drive: DriveEntity, to: Date): Promise<number> {
    return (await this.placed(drive, to)).reduce((sum, { amount }) => sum + amount, 0);
  }

  private async placed(drive: DriveEntity, to: Date): Promise<PlacedEntry[]> {
    const { entries } = await this.ledger.journalOfUnit(drive.fundId, drive.openedAt ?? drive.createdAt, after(to));
    return placedInDrive(entries, await this.money.ofDrive(drive.id));
  }
}

/** The instant after: what is booked in the very millisecond counts. */
export const after = (instant: Date): Date => new Date(instant.getTime() + 1);

/** The instant at which a year begins in Shanghai. */
export const startOfYear = (year: number): Date => startOfBusinessDate(localDate(`${year}-01-01`));
