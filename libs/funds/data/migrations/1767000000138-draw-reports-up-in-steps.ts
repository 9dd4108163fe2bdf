import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  addColumns,
  createGuards,
  createTables,
  dropColumns,
  dropGuards,
  dropTables,
  intColumn,
  jsonColumn,
  primaryBigint,
  primaryText,
  table,
  type Guard,
} from '#platform';
import { disclosureGuards } from './disclosure.guards.js';

const rest = table('funds_report_rest', [primaryText('report_id', 36), primaryBigint('place'), jsonColumn('lines')]);
const columns = [intColumn('line_count', { nullable: true }), intColumn('drawn', { nullable: true })];

const OTHER_COUNT = 'COALESCE(NEW.line_count, -1) <> COALESCE(OLD.line_count, -1)';
const SHORT = '(SELECT COUNT(*) FROM funds_report_line WHERE report_id = NEW.id) <> NEW.line_count';
const STEPS = [
  "(OLD.state = 'DRAWING' AND NEW.state = 'PUBLISHED')",
  "(OLD.state = 'DRAFT' AND NEW.state = 'DRAWING')",
  `(OLD.state = 'DRAWING' AND NEW.state = 'DRAFT' AND ${SHORT})`,
];

/** As before, with the lines of a report that is being drawn up written step by step. */
function inSteps(guard: Guard): Guard {
  const { when = '' } = guard;
  if (guard.table === 'funds_report' && guard.event === 'INSERT') {
    return { ...guard, when: when.replace("<> 'DRAFT'", "NOT IN ('DRAFT', 'DRAWING')") };
  }
  if (guard.table === 'funds_report') {
    const open = when.replace("OLD.state <> 'DRAFT'", "OLD.state NOT IN ('DRAFT', 'DRAWING')");
    return { ...guard, when: [open, OTHER_COUNT, ...STEPS].join(' OR ') };
  }
  return { ...guard, when: when.replace('NEW.report_id', "NEW.report_id AND state <> 'DRAWING'") };
}

const before = disclosureGuards.filter(
  ({ table: name, event, when }) => when !== undefined && (name === 'funds_report' || event === 'INSERT'),
);
const restGuards: readonly Guard[] = [
  { table: rest.name, event: 'UPDATE', message: 'what a report was begun with stays as it is' },
  {
    table: rest.name,
    event: 'INSERT',
    when: 'EXISTS (SELECT 1 FROM funds_report WHERE id = NEW.report_id)',
    message: 'a report gets no more lines than it was begun with',
  },
];
const guards = before.map(inSteps);

/** A report of many lines is written in steps, from one reading of the ledger. */
export class DrawReportsUpInSteps1767000000138 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner, [rest]);
    await addColumns(queryRunner, 'funds_report', columns);
    await dropGuards(queryRunner, before);
    await createGuards(queryRunner, guards);
    await createGuards(queryRunner, restGuards);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropGuards(queryRunner, restGuards);
    await dropGuards(queryRunner, guards);
    await createGuards(queryRunner, before);
    await dropColumns(queryRunner, 'funds_report', columns);
    await dropTables(queryRunner, [rest.name]);
  }
}
