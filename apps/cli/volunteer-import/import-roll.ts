import type { INestApplicationContext } from '@nestjs/common';
import { businessDate, Clock } from '#kernel';
import { readVolunteers } from '../volunteer-csv/read-volunteers.js';
import type { ColumnPlan } from '../volunteer-csv/columns.js';
import type { RefusedLine } from '../volunteer-csv/refusal.js';
import type { VolunteerLine } from '../volunteer-csv/volunteer-line.js';
import { ImportBatch, type ImportTerms } from './import-batch.js';

/** How an import ends: as a rehearsal, only if every line is good, or with the good lines. */
export type ImportMode = 'dry-run' | 'all-or-nothing' | 'keep-good';

/** Who wants to hear what while an import runs. */
export interface ImportListener {
  columns(plan: ColumnPlan, encoding: string): void;
  refused(refused: RefusedLine): void;
  noted(note: RefusedLine): void;
  progress(lines: number, rehearsal: boolean): void;
}

/** Totals of an import. `kept` is false when nothing was written. */
export interface ImportReport {
  lines: number;
  registered: number;
  present: number;
  refusedLines: number;
  kept: boolean;
}

const batchSize = 500;

/**
 * Imports a volunteers' file (花名册). Every mode but keep-good rehearses the whole file first, batch by batch, each undone;
 * then batches of 500 are written, each in one unit. If the machine stops in between, the same import again finishes it:
 * who is registered already is left as is.
 */
export class ImportRoll {
  private readonly batch: ImportBatch;
  private readonly clock: Clock;

  constructor(
    application: INestApplicationContext,
    terms: ImportTerms,
    private readonly listener: ImportListener,
  ) {
    this.batch = new ImportBatch(application, terms);
    this.clock = application.get(Clock, { strict: false });
  }

  /** Throws NoHeadingLine, and the reader's error for a file that breaks off inside a quote. */
  async execute(path: string, mode: ImportMode): Promise<ImportReport> {
    if (mode === 'keep-good') return { ...(await this.pass(path, false, true)), kept: true };
    const rehearsed = await this.pass(path, true, true);
    if (mode === 'dry-run' || rehearsed.refusedLines > 0)
      return { ...rehearsed, registered: mode === 'dry-run' ? rehearsed.registered : 0, kept: false };
    return { ...(await this.pass(path, false, false)), kept: true };
  }

  private async pass(path: string, rehearsal: boolean, tell: boolean): Promise<Omit<ImportReport, 'kept'>> {
    const report = { lines: 0, registered: 0, present: 0, refusedLines: 0 };
    const refuse = (refused: readonly RefusedLine[]): void => {
      report.refusedLines += new Set(refused.map(({ line }) => line)).size;
      if (tell) refused.forEach((one) => this.listener.refused(one));
    };
    let waiting: VolunteerLine[] = [];
    const flush = async (): Promise<void> => {
      const outcome = await this.batch.execute(waiting, rehearsal);
      report.registered += outcome.registered;
      report.present += outcome.present;
      refuse(outcome.refused);
      waiting = [];
      this.listener.progress(report.lines, rehearsal);
    };
    for await (const event of readVolunteers(path, businessDate(this.clock.now()))) {
      if (event.kind === 'columns') {
        if (tell) this.listener.columns(event.plan, event.encoding);
        continue;
      }
      report.lines++;
      if (event.kind === 'refused') {
        refuse(event.refused);
        continue;
      }
      if (tell) event.volunteer.notes.forEach((note) => this.listener.noted(note));
      if (waiting.push(event.volunteer) === batchSize) await flush();
    }
    if (waiting.length > 0) await flush();
    return report;
  }
}
