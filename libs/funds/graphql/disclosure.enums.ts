import { publishEnum } from '#platform';
import type { DeadlineKind, DeadlineState } from '../domain/deadlines.js';
import { FIGURES, type FigureKind, type ReportKind, type ReportState } from '../domain/disclosure.js';

export const DeadlineKindEnum = publishEnum<DeadlineKind>('DriveDeadlineKind', 'What is due for a drive. 期限类型', {
  FILING: 'Its filing, ten days before a public drive opens. 备案',
  INTERIM_REPORT: 'How it stands, every three months of a drive longer than six. 定期公开',
  DISASTER_REPORT: 'What it received, at least every five days of a drive for a disaster. 应急募捐公开',
  FINAL_REPORT: 'All of it, within three months of its end. 全面公开',
  SURPLUS: 'What is left, dealt with and published within three months of the completion. 剩余财产处理公开',
});

export const DeadlineStateEnum = publishEnum<DeadlineState>('DriveDeadlineState', 'Where a deadline stands. 期限状态', {
  PENDING: 'Still to come; its whole day counts. 未到期',
  MET: 'Kept. 已完成',
  MET_LATE: 'Kept too late. 逾期完成',
  OVERDUE: 'Passed: a drive takes no gifts until it is published. 已逾期',
});

export const ReportKindEnum = publishEnum<ReportKind>('DisclosureReportKind', 'Kind of report. 报告类型', {
  INTERIM: 'Of a drive, what came since its last report. 定期报告',
  FINAL: 'Of a drive, all of it. 总结报告',
  DISASTER: 'Of a drive for a disaster, what came since its last report. 应急报告',
  ANNUAL: 'Of a fund, a year. 年度报告',
});

export const ReportStateEnum = publishEnum<ReportState>('DisclosureReportState', 'Where a report stands. 报告状态', {
  DRAWING: 'Its figures are fixed; its entries are still being written. 编制中',
  DRAFT: 'Drawn up; waits for a second person. 待公开',
  PUBLISHED: 'Everybody may read it, for ever. 已公开',
  DISCARDED: 'Drawn up anew. 已作废',
});

const figureWords = Object.fromEntries(
  Object.entries(FIGURES).map(([kind, { zh, en }]) => [kind, `${en}. ${zh}`]),
) as Record<FigureKind, string>;

export const FigureKindEnum = publishEnum<FigureKind>('DisclosureFigureKind', 'What a figure tells. 指标', figureWords);
