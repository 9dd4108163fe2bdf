import { businessDate } from '#kernel';

/** One order on the sheet of a settlement: nothing of who was served, and not who paid which part. */
export interface SheetLine {
  readonly orderId: string;
  readonly service: string;
  readonly closedAt: Date;
  /** What of it is the provider's. */
  readonly amount: number;
}

/** The sums below the lines, in fen. */
export interface SheetSums {
  readonly total: number;
  readonly fee: number;
  readonly subsidy: number;
}

const HEAD = ['订单号 order', '服务 service', '结清日期 closed', '金额 amount (CNY)'];
const BYTE_ORDER_MARK = '\uFEFF';

/** A settlement as a table that spreadsheets open (结算单): comma-separated (RFC 4180), with a byte order mark. */
export function settlementSheet(lines: readonly SheetLine[], { total, fee, subsidy }: SheetSums): string {
  const rows = [
    HEAD,
    ...lines.map((line) => [line.orderId, line.service, businessDate(line.closedAt), yuan(line.amount)]),
    ['', '低偿收费 fees', '', yuan(fee)],
    ['', '补贴 subsidy', '', yuan(subsidy)],
    ['', '合计 total', '', yuan(total)],
  ];
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

const yuan = (fen: number): string => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;

/** A text that a spreadsheet would take for a formula gets an apostrophe before it. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
