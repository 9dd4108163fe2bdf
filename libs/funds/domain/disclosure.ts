import { defineStates } from '#kernel';

/** Reports of disclosure (信息公开): of a drive while it goes on, of all of it, of one for a disaster; of a fund's year. */
export const REPORT_KINDS = ['INTERIM', 'FINAL', 'DISASTER', 'ANNUAL'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** A report is drawn up by one person and published by another; one that was drawn up anew is discarded. DRAWING: its lines are still being written. */
export const REPORT_STATES = ['DRAWING', 'DRAFT', 'PUBLISHED', 'DISCARDED'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** state × event → state of a report. */
export const reportStates = defineStates<ReportState, 'continue' | 'complete' | 'publish' | 'discard'>(
  'DisclosureReport',
  {
    DRAWING: { continue: 'DRAWING', complete: 'DRAFT', discard: 'DISCARDED' },
    DRAFT: { publish: 'PUBLISHED', discard: 'DISCARDED' },
    PUBLISHED: {},
    DISCARDED: {},
  },
);

/** What a figure of a report tells, with the captions of its page, in their order. */
export const FIGURES = {
  OPENING: { zh: '期初结余', en: 'Balance at the beginning' },
  GIFTS_NAMED: { zh: '捐赠收入（实名）', en: 'Gifts by name' },
  GIFTS_ALIAS: { zh: '捐赠收入（化名）', en: 'Gifts under an alias' },
  GIFTS_ANONYMOUS: { zh: '捐赠收入（匿名）', en: 'Anonymous gifts' },
  MATCHES: { zh: '配捐收入', en: 'Matches' },
  SERVICES: { zh: '提供服务收入', en: 'Services' },
  REFUNDS: { zh: '退捐', en: 'Gifts sent back' },
  DISPUTES_LOST: { zh: '争议损失', en: 'Disputes lost' },
  GRANTS: { zh: '救助支出', en: 'Grants' },
  ORDERS: { zh: '低偿服务补贴', en: 'Subsidies of low-fee services' },
  OTHER_SPENDING: { zh: '其他业务活动成本', en: 'Other programme spending' },
  SMALL_SPENDING: { zh: '支出（不足五例，合并列示）', en: 'Spending on fewer than five cases, put together' },
  ADMINISTRATION: { zh: '管理费用', en: 'Administration' },
  FUNDRAISING_COST: { zh: '筹资费用', en: 'Fundraising cost' },
  MANAGEMENT_FEE: { zh: '提取管理费', en: 'Management fee' },
  SURPLUS_MOVED: { zh: '结余转入同类用途', en: 'Surplus moved to a similar purpose' },
  OTHER: { zh: '其他', en: 'Other' },
  CLOSING: { zh: '期末结余', en: 'Balance at the end' },
} as const satisfies Readonly<Record<string, { readonly zh: string; readonly en: string }>>;
export type FigureKind = keyof typeof FIGURES;

/** One figure: what comes in is positive, what goes out negative, in fen. The last is the sum of all others. */
export interface Figure {
  readonly kind: FigureKind;
  readonly purposeId: string | null;
  readonly amount: number;
  /** How many things it was spent on; null where none are counted, or fewer than five. */
  readonly cases: number | null;
}

/** A line behind a figure: an entry of the ledger, or entries put together. Of nobody in particular. */
export interface FigureLine {
  /** Place of its figure in the report. */
  readonly figure: number;
  /** Of the ledger's entry; null where entries were put together. */
  readonly sequence: number | null;
  readonly transferId: string | null;
  readonly kind: string | null;
  /** Number of the account in the chart; null where entries were put together. */
  readonly number: string | null;
  readonly amount: number;
  /** Booked on; null where entries were put together. */
  readonly bookedOn: string | null;
}

/** An entry of a fund's journal, credit positive, in fen. */
export interface BookEntry {
  /** Of the ledger's entry; null for a share of one. */
  readonly sequence: number | null;
  readonly transferId: string;
  readonly kind: string;
  readonly account: string;
  readonly amount: number;
  readonly reference: string | null;
  readonly createdAt: Date;
}

/** An entry under the figure that it belongs to. */
export interface PlacedEntry extends BookEntry {
  readonly figure: FigureKind;
  readonly purposeId: string | null;
}
