import { appendOnly, type Guard } from '#platform';

const CHANGED = ['kind', 'host_id', 'fund_id', 'due_on', 'period_from', 'period_to', 'figures', 'hash', 'drafted_by']
  .map((column) => `NEW.${column} <> OLD.${column}`)
  .join(' OR ');
const OPTIONAL = [
  "COALESCE(NEW.drive_id, '') <> COALESCE(OLD.drive_id, '')",
  'COALESCE(NEW.year, 0) <> COALESCE(OLD.year, 0)',
];
const LIMITS = "COALESCE(NEW.spending_limits, '') <> COALESCE(OLD.spending_limits, '')";
const NOT_TWO = "NEW.state = 'PUBLISHED' AND (NEW.published_by IS NULL OR NEW.published_by = NEW.drafted_by)";

/** A report is what was drawn up, for ever, and two persons stand for it, whoever writes to the database. */
export const disclosureGuards: readonly Guard[] = [
  {
    table: 'funds_report',
    event: 'INSERT',
    when: "NEW.state <> 'DRAFT' OR NEW.published_by IS NOT NULL",
    message: 'a report begins as a draft',
  },
  {
    table: 'funds_report',
    event: 'UPDATE',
    when: ["OLD.state <> 'DRAFT'", CHANGED, ...OPTIONAL, LIMITS, `(${NOT_TWO})`].join(' OR '),
    message: 'a report is frozen and published by a second person',
  },
  { table: 'funds_report', event: 'DELETE', message: 'a report is never removed' },
  {
    table: 'funds_report_line',
    event: 'INSERT',
    when: 'EXISTS (SELECT 1 FROM funds_report WHERE id = NEW.report_id)',
    message: 'a report that was drawn up gets no more lines',
  },
  ...appendOnly('funds_report_line'),
  ...appendOnly('funds_overdue'),
];
