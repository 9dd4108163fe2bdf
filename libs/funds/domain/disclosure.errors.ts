import { defineErrors } from '#kernel';

/** Refusals of disclosure, deadlines and closing of books (信息公开与结转). */
export const disclosureErrors = defineErrors({
  DRIVE_REPORT_OVERDUE: {
    zh: '募捐活动应于 {dueOn} 前公开的报告已逾期，公开之前不能接受捐赠',
    en: 'A report of the drive was due on {dueOn}: it takes no gifts until that is published',
  },
  DISCLOSURE_NOT_DUE: {
    zh: '当前没有应编制的该类报告',
    en: 'No report of this kind is to be drawn up now',
  },
  DISCLOSURE_NEEDS_SECOND_PERSON: {
    zh: '报告须由编制人以外的另一人公开',
    en: 'A report is published by somebody other than who drew it up',
  },
  FINAL_REPORT_MISSING: {
    zh: '须先公开结余处理后的总结报告',
    en: 'The full report with what became of the surplus is published first',
  },
  SURPLUS_PURPOSE_MISSING: {
    zh: '有结余 {surplus} 分，须指定同类用途',
    en: 'A surplus of {surplus} fen needs a similar purpose',
  },
  SURPLUS_PURPOSE_SAME: {
    zh: '结余须转入另一同类用途，不能留在原用途',
    en: 'A surplus goes to another, similar purpose, not back to its own',
  },
  YEAR_NOT_OVER: { zh: '{year} 年度尚未结束', en: 'The year {year} is not over' },
  MANAGEMENT_FEE_ABOVE_LIMIT: {
    zh: '管理费超过本年度限额，最多还可提取 {left} 分',
    en: 'The management fee exceeds its limit for the year; at most {left} fen are left',
  },
  MANAGEMENT_FEE_NEEDS_SECOND_PERSON: {
    zh: '提取管理费须由申请人以外的另一人批准',
    en: 'A management fee is approved by somebody other than who asked for it',
  },
  MANAGEMENT_FEE_ALREADY_DECIDED: { zh: '该管理费申请已处理', en: 'This management fee has been decided already' },
});
