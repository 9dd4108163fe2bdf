import { planColumns, type ColumnPlan } from './columns.js';
import type { RefusedLine } from './refusal.js';
import { readVolunteerLine, type VolunteerLine } from './volunteer-line.js';

/** The heading line of a roll. */
export interface RollHeading {
  kind: 'columns';
  plan: ColumnPlan;
  line: number;
}

/** What comes out of a roll, in its order: once the plan of its columns, then a volunteer or the refusal of a line. */
export type RollEvent =
  RollHeading | { kind: 'volunteer'; volunteer: VolunteerLine } | { kind: 'refused'; refused: RefusedLine[] };

/** The roll has no line with the headings 姓名 and 手机 (or names one of them twice). */
export class NoHeadingLine extends Error {
  constructor() {
    super('no heading line with 姓名 and 手机, each column once · 找不到含「姓名」「手机」的标题行，或某一列重复');
  }
}

// A sheet may begin with a title and a remark before its heading line.
const headingWithin = 10;

/** The mark between the cells of a roll, by its heading line: tab, comma or semicolon. */
export function delimiterOf(head: string): string {
  const line = head.split(/\r?\n/).find((text) => text.includes('姓名') || /name/i.test(text)) ?? head;
  return ['\t', ',', ';'].reduce(
    (best, mark) => (line.split(mark).length > line.split(best).length ? mark : best),
    ',',
  );
}

/**
 * Reads a roll 花名册 line by line; of those that went by it keeps one phone number each, to find doubles. `today` is the
 * business date that bounds birth dates.
 */
export class RollLines {
  private readonly lineOfPhone = new Map<string, number>();
  private plan: ColumnPlan | null = null;
  private lookedAt = 0;

  constructor(private readonly today: string) {}

  /** What a line is; null for an empty one and those before the heading. Throws NoHeadingLine. */
  read(record: readonly string[], line: number): RollEvent | null {
    if (record.every((cell) => cell.trim() === '')) return null;
    if (this.plan) return this.volunteerOf(record, this.plan, line);
    this.plan = planColumns(record);
    if (this.plan) return { kind: 'columns', plan: this.plan, line };
    if (++this.lookedAt >= headingWithin) throw new NoHeadingLine();
    return null;
  }

  /** Throws NoHeadingLine where the roll ended without one. */
  end(): void {
    if (!this.plan) throw new NoHeadingLine();
  }

  private volunteerOf(record: readonly string[], plan: ColumnPlan, line: number): RollEvent {
    const read = readVolunteerLine(record, plan, line, this.today);
    if ('refused' in read) return { kind: 'refused', refused: read.refused };
    const { volunteer } = read;
    const first = this.lineOfPhone.get(volunteer.phone);
    if (first !== undefined) {
      const column = plan.heading.phone ?? '';
      return { kind: 'refused', refused: [{ line, column, reason: 'PHONE_TWICE', params: { first } }] };
    }
    this.lineOfPhone.set(volunteer.phone, line);
    return { kind: 'volunteer', volunteer };
  }
}

/** Skills that no service asks for: perhaps mistyped. Nothing is said where there is no menu. */
export function unknownSkills({ line, skills }: VolunteerLine, menu: ReadonlySet<string>): RefusedLine[] {
  if (menu.size === 0) return [];
  return skills
    .filter((skill) => !menu.has(skill))
    .map((value) => ({ line, column: '', reason: 'SKILL_UNKNOWN', params: { value } }));
}
