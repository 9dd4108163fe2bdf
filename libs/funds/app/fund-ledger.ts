import { Injectable } from '@nestjs/common';
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
  readonly reference: string | null;
  readonly at: Date;
}

/** Reads the books of a fund as an accountant does (基金账簿). */
@Injectable()
export class FundLedger {
  constructor(
    private readonly ledger: Ledger,
    private readonly access: FundAccess,
  ) {}

  /** Lines of the journal, newest first, older than the line with sequence `before`. Throws NOT_FOUND. */
  async lines(actor: Actor, fundId: string, page: { first: number; before?: number }): Promise<BookLine[]> {
    await this.access.requireBooks(actor, fundId);
    return (await this.ledger.entriesOfUnit(fundId, page)).map(lineOf);
  }
}

function accountOf(code: string): BookAccount {
  const title = titleOf(code);
  const { number = code, zh = code, en = code, detail = null } = title ?? {};
  return { number, nameZh: zh, nameEn: en, detail };
}

function lineOf({ account, sequence, transferId, kind, amount, reference, createdAt }: UnitEntry): BookLine {
  const sides = { debit: amount < 0 ? -amount : null, credit: amount > 0 ? amount : null };
  return { ...accountOf(account), ...sides, ...{ sequence, transferId, kind, reference, at: createdAt } };
}
