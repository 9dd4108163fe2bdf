import type { INestApplicationContext } from '@nestjs/common';
import { businessDate, Clock } from '#kernel';
import {
  RegisterLines,
  unknownSkills,
  VolunteerRoll,
  type ColumnPlan,
  type RefusedLine,
  type RollTerms,
  type VolunteerLine,
} from '#volunteering';
import { readVolunteers } from '../volunteer-csv/read-volunteers.js';
import { ImportTrail, type ImportTotals } from './import-trail.js';

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
export interface ImportReport extends ImportTotals {
  kept: boolean;
}

const batchSize = 500;

/**
 * Imports a volunteers' file (花名册). Every mode but keep-good rehearses the whole file first, batch by batch, each undone;
 * then batches of 500 are written, each in one unit. If the machine stops in between, the same import again finishes it:
 * who is registered already is left as is. What was kept leaves one entry in the audit log.
 */
export class ImportRoll {
  private readonly batch: RegisterLines;
  private readonly roll: VolunteerRoll;
  private readonly trail: ImportTrail;
  private readonly clock: Clock;
  private menuSkills: ReadonlySet<string> = new Set();

  constructor(
    application: INestApplicationContext,
    private readonly terms: RollTerms,
    private readonly listener: ImportListener,
  ) {
    this.batch = application.get(RegisterLines, { strict: false });
    this.roll = application.get(VolunteerRoll, { strict: false });
    this.trail = new ImportTrail(application);
    this.clock = application.get(Clock, { strict: false });
  }

  /** Throws NoHeadingLine, and FileBroken for a file that breaks off inside a quote. */
  async execute(path: string, mode: ImportMode): Promise<ImportReport> {
    this.menuSkills = await this.roll.menuSkills(this.terms.regionId);
    if (mode === 'keep-good') return this.keep(path, true);
    const rehearsed = await this.pass(path, true, true);
    if (mode === 'dry-run' || rehearsed.refusedLines > 0)
      return { ...rehearsed, registered: mode === 'dry-run' ? rehearsed.registered : 0, kept: false };
    return this.keep(path, false);
  }

  private async keep(path: string, tell: boolean): Promise<ImportReport> {
    const totals = await this.pass(path, false, tell);
    await this.trail.record(path, this.terms, totals);
    return { ...totals, kept: true };
  }

  private async pass(path: string, rehearsal: boolean, tell: boolean): Promise<ImportTotals> {
    const totals: ImportTotals = { lines: 0, registered: 0, present: 0, refusedLines: 0 };
    let waiting: VolunteerLine[] = [];
    let refused: RefusedLine[] = [];
    const flush = async (): Promise<void> => {
      const outcome = await this.batch.execute(waiting, this.terms, rehearsal);
      refused.push(...outcome.refused);
      totals.registered += outcome.registered;
      totals.present += outcome.present;
      totals.refusedLines += new Set(refused.map(({ line }) => line)).size;
      if (tell) this.tell(waiting, refused);
      [waiting, refused] = [[], []];
      this.listener.progress(totals.lines, rehearsal);
    };
    for await (const event of readVolunteers(path, businessDate(this.clock.now()))) {
      if (event.kind === 'columns') {
        if (tell) this.listener.columns(event.plan, event.encoding);
        continue;
      }
      totals.lines++;
      if (event.kind === 'refused') refused.push(...event.refused);
      else waiting.push(event.volunteer);
      if (totals.lines % batchSize === 0) await flush();
    }
    if (waiting.length > 0 || refused.length > 0) await flush();
    return totals;
  }

  /** What a batch has to say, by the number of the line. */
  private tell(lines: readonly VolunteerLine[], refused: readonly RefusedLine[]): void {
    const notes = lines.flatMap((line) => [...line.notes, ...unknownSkills(line, this.menuSkills)]);
    const said = [
      ...notes.map((note) => ({ at: note.line, say: () => this.listener.noted(note) })),
      ...refused.map((one) => ({ at: one.line, say: () => this.listener.refused(one) })),
    ];
    said.sort((one, other) => one.at - other.at).forEach(({ say }) => say());
  }
}
