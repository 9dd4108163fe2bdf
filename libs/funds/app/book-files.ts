import { Injectable } from '@nestjs/common';
import { generalErrors, localDate } from '#kernel';
import type { Actor } from '#platform';
import type { DisclosureReportEntity } from '../data/disclosure-report.entity.js';
import { FundRepository } from '../data/fund.repository.js';
import { money, type BookCell, type BookTable } from '../domain/book-table.js';
import { FIGURES, type FigureLine } from '../domain/disclosure.js';
import type { TrialBalanceLine } from '../domain/trial-balance.js';
import { BookUnits } from './book-units.js';
import { DisclosureQueries } from './disclosure-queries.js';
import { bookTime, FundLedger, type BookLine, type BookTime } from './fund-ledger.js';

/** Rows that are read at once. */
const PAGE = 1_000;

const LEDGER_HEAD = [
  ...['序号 Sequence', '凭证 Voucher', '时间 At', '摘要 What', '科目编号 Account', '科目名称 Name', '英文名称 English'],
  ...['明细 Detail', '借方（元） Debit', '贷方（元） Credit', '方向 Side', '余额（元） Balance', '来源 Reference'],
];
const BALANCE_HEAD = [
  ...['科目编号 Account', '科目名称 Name', '英文名称 English', '明细 Detail', '期初借方（元） OpeningDebit'],
  ...['期初贷方（元） OpeningCredit', '本期借方（元） Debit', '本期贷方（元） Credit', '期末借方（元） ClosingDebit'],
  '期末贷方（元） ClosingCredit',
];
const REPORT_HEAD = [
  ...['行类 Row', '指标 Figure', '英文 English', '用途 Purpose', '金额（元） Amount', '例数 Cases'],
  ...['序号 Sequence', '凭证 Voucher', '科目编号 Account', '记账日期 Booked on'],
];

/** Hands books and reports out as tables, read a page at a time, so that a journal of any length may be fetched (导出). */
@Injectable()
export class BookFiles {
  constructor(
    private readonly books: FundLedger,
    private readonly units: BookUnits,
    private readonly reports: DisclosureQueries,
    private readonly funds: FundRepository,
  ) {}

  /**
   * The journal of a fund, newest line first, as `fundLedger` shows it; of the days from `from` to `to`, both included.
   * Throws NOT_FOUND and BAD_USER_INPUT before anything is written.
   */
  async ledger(actor: Actor, fundId: string, from?: string, to?: string): Promise<BookTable> {
    const time = bookTime(from, to);
    const newest = await this.books.lines(actor, fundId, { first: PAGE, ...time });
    return { name: `fund-ledger-${fundId}`, head: LEDGER_HEAD, rows: this.ledgerRows(actor, fundId, time, newest) };
  }

  /** The trial balance of the year of a day, up to its end. Throws NOT_FOUND, BAD_USER_INPUT. */
  async trialBalance(actor: Actor, unitId: string, at: string): Promise<BookTable> {
    const lines = await this.units.on(actor, unitId, localDate(at));
    return { name: `trial-balance-${unitId}-${at}`, head: BALANCE_HEAD, rows: balanceRows(lines) };
  }

  /** Every figure of a report, each followed by the entries behind it. Throws NOT_FOUND, STATE_NOT_ALLOWED before anything is written. */
  async report(actor: Actor | undefined, id: string): Promise<BookTable> {
    const report = await this.reports.one(actor, id);
    if (report.state === 'DRAWING') {
      throw generalErrors.STATE_NOT_ALLOWED({ subject: 'DisclosureReport', state: report.state, event: 'download' });
    }
    return { name: `disclosure-report-${id}`, head: REPORT_HEAD, rows: this.reportRows(report) };
  }

  private async *ledgerRows(
    actor: Actor,
    fundId: string,
    time: BookTime,
    newest: readonly BookLine[],
  ): AsyncGenerator<BookCell[]> {
    let page = newest;
    while (page.length > 0) {
      yield* page.map(ledgerRow);
      page = await this.books.lines(actor, fundId, { first: PAGE, before: page.at(-1)?.sequence, ...time });
    }
  }

  private async *reportRows({ id: reportId, fundId, figures }: DisclosureReportEntity): AsyncGenerator<BookCell[]> {
    const purposes = new Map((await this.funds.purposesOf([fundId])).map(({ id, name }) => [id, name]));
    for (const [place, figure] of figures.entries()) {
      const { zh, en } = FIGURES[figure.kind];
      const purpose = figure.purposeId === null ? null : (purposes.get(figure.purposeId) ?? figure.purposeId);
      yield ['指标', zh, en, purpose, money(figure.amount), figure.cases, null, null, null, null];
      for (let after = -1; ;) {
        const lines = await this.reports.linesOf({ reportId, place, total: false }, after, PAGE);
        yield* lines.map((line) => entryRow(zh, en, purpose, line));
        if (lines.length < PAGE) break;
        after = lines.at(-1)?.place ?? after;
      }
    }
  }
}

function ledgerRow(line: BookLine): BookCell[] {
  const { balance } = line;
  return [
    ...[line.sequence, line.transferId, line.at.toISOString(), line.kind, line.number, line.nameZh, line.nameEn],
    ...[line.detail, money(line.debit), money(line.credit), sideOf(balance), money(Math.abs(balance)), line.reference],
  ];
}

/** On which side a balance stands (方向). */
function sideOf(balance: number): string {
  if (balance === 0) return '平';
  return balance < 0 ? '借' : '贷';
}

async function* balanceRows(lines: readonly TrialBalanceLine[]): AsyncGenerator<BookCell[]> {
  for (const line of lines) {
    const { number, nameZh, nameEn, detail, openingDebit, openingCredit, debit, credit } = line;
    const sums = [openingDebit, openingCredit, debit, credit, line.closingDebit, line.closingCredit];
    yield [number, nameZh, nameEn, detail, ...sums.map(money)];
  }
}

function entryRow(zh: string, en: string, purpose: string | null, line: FigureLine): BookCell[] {
  const { sequence, transferId, number, amount, bookedOn } = line;
  return ['明细', zh, en, purpose, money(amount), null, sequence, transferId, number, bookedOn];
}
