import { Injectable } from '@nestjs/common';
import { addDays, localDate, startOfBusinessDate } from '#kernel';
import { Ledger, type UnitEntry } from '#ledger';
import type { Actor } from '#platform';
import { titleOf } from '../domain/chart.js';
import { FundAccess } from './fund-access.js';

/** An account as an accountant reads it. */
export interface BookAccount {
  readonly number: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly detail: string | null;
}

/** A line of the journal (序时账): debit or credit, in fen. */
export interface BookLine extends BookAccount {
  readonly sequence: number;
  readonly transferId: string;
  readonly kind: string;
  readonly debit: number | null;
  readonly credit: number | null;
  /** What stood on its account right after it: credit positive, debit negative. */
  readonly balance: number;
  readonly reference: string | null;
  readonly at: Date;
}

/** From one instant on, and before another (期间). */
export interface BookTime {
  readonly from?: Date;
  readonly to?: Date;
}

/** Reads the books of a fund as an accountant does (基金账簿). */
@Injectable()
export class FundLedger {
  constructor(
    private readonly ledger: Ledger,
    private readonly access: FundAccess,
  ) {}

  /** Lines of the journal, newest first, older than the line with sequence `before`, of a time if given. Throws NOT_FOUND. */
  async lines(actor: Actor, fundId: string, page: { first: number; before?: number } & BookTime): Promise<BookLine[]> {
    await this.access.requireBooks(actor, fundId);
    const entries = await this.ledger.entriesOfUnit(fundId, page);
    const balances = await this.ledger.balancesAfter(
      fundId,
      entries.map(({ sequence }) => sequence),
    );
    return entries.map((entry) => ({ ...lineOf(entry), balance: balances.get(entry.sequence) ?? 0 }));
  }
}

/** The time from the beginning of one day to the end of another. Throws BAD_USER_INPUT for what is no date. */
export function bookTime(from?: string | null, to?: string | null): BookTime {
  return {
    ...(from == null ? {} : { from: startOfBusinessDate(localDate(from)) }),
    ...(to == null ? {} : { to: startOfBusinessDate(addDays(localDate(to), 1)) }),
  };
}

function accountOf(code: string): BookAccount {
  const title = titleOf(code);
  const { number = code, zh = code, en = code, detail = null } = title ?? {};
  return { number, nameZh: zh, nameEn: en, detail };
}

function lineOf({
  account,
  sequence,
  transferId,
  kind,
  amount,
  reference,
  createdAt,
}: UnitEntry): Omit<BookLine, 'balance'> {
  const sides = { debit: amount < 0 ? -amount : null, credit: amount > 0 ? amount : null };
  return { ...accountOf(account), ...sides, ...{ sequence, transferId, kind, reference, at: createdAt } };
}
