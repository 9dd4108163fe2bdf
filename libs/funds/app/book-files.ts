import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { DisclosureReportEntity } from '../data/disclosure-report.entity.js';
import { FundRepository } from '../data/fund.repository.js';
import { CSV_MARK, csvLine, yuan } from '../domain/csv-table.js';
import { FIGURES, type FigureLine } from '../domain/disclosure.js';
import { DisclosureQueries } from './disclosure-queries.js';
import { FundLedger, type BookLine } from './fund-ledger.js';

/** Rows that are read at once. */
const PAGE = 1_000;

const LEDGER_HEAD = [
  ...['序号 Sequence', '凭证 Voucher', '时间 At', '摘要 What', '科目编号 Account', '科目名称 Name', '英文名称 English'],
  ...['明细 Detail', '借方（元） Debit', '贷方（元） Credit', '来源 Reference'],
];
const REPORT_HEAD = [
  ...['行类 Row', '指标 Figure', '英文 English', '用途 Purpose', '金额（元） Amount', '例数 Cases'],
  ...['序号 Sequence', '凭证 Voucher', '科目编号 Account', '记账日期 Booked on'],
];

/** Writes books and reports as CSV, a page at a time, so that a journal of any length may be fetched (导出). */
@Injectable()
export class BookFiles {
  constructor(
    private readonly books: FundLedger,
    private readonly reports: DisclosureQueries,
    private readonly funds: FundRepository,
  ) {}

  /** The journal of a fund, newest line first, as `fundLedger` shows it. Throws NOT_FOUND before anything is written. */
  async ledger(actor: Actor, fundId: string): Promise<AsyncIterable<string>> {
    return this.ledgerText(actor, fundId, await this.books.lines(actor, fundId, { first: PAGE }));
  }

  /** Every figure of a report, each followed by the entries behind it. Throws NOT_FOUND before anything is written. */
  async report(actor: Actor | undefined, id: string): Promise<AsyncIterable<string>> {
    return this.reportText(await this.reports.one(actor, id));
  }

  private async *ledgerText(actor: Actor, fundId: string, newest: readonly BookLine[]): AsyncIterable<string> {
    yield CSV_MARK + csvLine(LEDGER_HEAD);
    let page = newest;
    while (page.length > 0) {
      yield page.map(ledgerLine).join('');
      page = await this.books.lines(actor, fundId, { first: PAGE, before: page.at(-1)?.sequence });
    }
  }

  private async *reportText({ id: reportId, fundId, figures }: DisclosureReportEntity): AsyncIterable<string> {
    const purposes = new Map((await this.funds.purposesOf([fundId])).map(({ id, name }) => [id, name]));
    yield CSV_MARK + csvLine(REPORT_HEAD);
    for (const [place, figure] of figures.entries()) {
      const { zh, en } = FIGURES[figure.kind];
      const purpose = figure.purposeId === null ? null : (purposes.get(figure.purposeId) ?? figure.purposeId);
      yield csvLine(['指标', zh, en, purpose, yuan(figure.amount), figure.cases, null, null, null, null]);
      for (let after = -1; ;) {
        const lines = await this.reports.linesOf({ reportId, place, total: false }, after, PAGE);
        yield lines.map((line) => entryLine(zh, en, purpose, line)).join('');
        if (lines.length < PAGE) break;
        after = lines.at(-1)?.place ?? after;
      }
    }
  }
}

const ledgerLine = (line: BookLine): string =>
  csvLine([
    ...[line.sequence, line.transferId, line.at.toISOString(), line.kind, line.number, line.nameZh, line.nameEn],
    ...[line.detail, yuan(line.debit), yuan(line.credit), line.reference],
  ]);

function entryLine(zh: string, en: string, purpose: string | null, line: FigureLine): string {
  const { sequence, transferId, number, amount, bookedOn } = line;
  return csvLine(['明细', zh, en, purpose, yuan(amount), null, sequence, transferId, number, bookedOn]);
}
