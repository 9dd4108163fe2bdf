import { addDays, addMonths, businessDate, localDate, type LocalDate } from '#kernel';
import { FILING_DAYS, type Lane } from './drive.js';

/** What is due in the life of a drive (法定期限). */
export const DEADLINE_KINDS = ['FILING', 'INTERIM_REPORT', 'DISASTER_REPORT', 'FINAL_REPORT', 'SURPLUS'] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

/** Whether a deadline is still to come, was kept, kept late, or has passed. */
export const DEADLINE_STATES = ['PENDING', 'MET', 'MET_LATE', 'OVERDUE'] as const;
export type DeadlineState = (typeof DEADLINE_STATES)[number];

/** Something due on a day in Shanghai; that whole day still counts. */
export interface Deadline {
  readonly kind: DeadlineKind;
  readonly dueOn: LocalDate;
  readonly metOn: LocalDate | null;
  readonly state: DeadlineState;
}

/** A published report of a drive, as far as it keeps a deadline. */
export interface Publication {
  readonly kind: 'INTERIM' | 'FINAL' | 'DISASTER';
  /** The deadline it answers, and with it every earlier one of its kind. */
  readonly dueOn: string;
  readonly publishedOn: LocalDate;
  readonly draftedAt: Date;
}

/** The dates in the life of a drive. */
export interface DriveDates {
  readonly lane: Lane;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly filedOn: string | null;
  readonly openedAt: Date | null;
  readonly closedAt: Date | null;
  readonly completedAt: Date | null;
  readonly surplusResolvedAt: Date | null;
  /** Raised for a sudden disaster (重大突发事件). */
  readonly disaster: boolean | null;
}

/** Intervals and periods of law; defaults of a policy. */
export const PERIODS = {
  longerThanMonths: 6,
  interimEveryMonths: 3,
  disasterEveryDays: 5,
  finalWithinMonths: 3,
  surplusWithinMonths: 3,
} as const;

/** First day of a drive that has opened. */
const firstDay = (openedAt: Date): LocalDate => businessDate(openedAt);

/** The last day on which a drive took gifts, or is to take them: one that ends at midnight ends with the day before. */
export function lastDay({ closesAt, closedAt }: Pick<DriveDates, 'closesAt' | 'closedAt'>): LocalDate {
  const end = closedAt !== null && closedAt < closesAt ? closedAt : closesAt;
  return businessDate(new Date(end.getTime() - 1));
}

/** Whether its planned time is longer than six months (募捐周期超过六个月); ending it sooner takes no duty back. */
function isLong({ closesAt }: DriveDates, first: LocalDate): boolean {
  return lastDay({ closesAt, closedAt: null }) > addMonths(first, PERIODS.longerThanMonths);
}

/**
 * A public drive is filed ten days before it opens: 《慈善组织公开募捐管理办法》第十条. The law counts days, not working
 * days. Null for a lane without filing.
 */
export function filingDueOn({ lane, opensAt }: Pick<DriveDates, 'lane' | 'opensAt'>): LocalDate | null {
  return lane === 'PUBLIC' ? addDays(businessDate(opensAt), -FILING_DAYS) : null;
}

/**
 * A drive longer than six months tells every three months how it stands: 《慈善法》第七十九条第一款. Each date is counted
 * from the opening, so that a short month moves none of the later ones.
 */
export function interimDueDates(drive: DriveDates): LocalDate[] {
  if (drive.openedAt === null) return [];
  const first = firstDay(drive.openedAt);
  return isLong(drive, first)
    ? upTo(lastDay(drive), (count) => addMonths(first, count * PERIODS.interimEveryMonths))
    : [];
}

/** A drive for a sudden disaster tells at least every five days what it received: 《慈善法》第七十二条. */
export function disasterDueDates(drive: DriveDates): LocalDate[] {
  if (drive.openedAt === null || drive.disaster !== true) return [];
  const first = firstDay(drive.openedAt);
  return upTo(lastDay(drive), (count) => addDays(first, count * PERIODS.disasterEveryDays));
}

/** Every drive tells all of it within three months of its end: 《慈善法》第七十九条第一款. Null for one that never opened. */
export function finalDueOn(drive: DriveDates): LocalDate | null {
  return drive.openedAt === null ? null : addMonths(lastDay(drive), PERIODS.finalWithinMonths);
}

/**
 * What is left of a project is dealt with, and published, within three months of its end: 《慈善法》第五十八条,
 * 《慈善组织信息公开办法》 (in force 2026-01-01). Null while it goes on.
 */
export function surplusDueOn({ completedAt }: Pick<DriveDates, 'completedAt'>): LocalDate | null {
  return completedAt === null ? null : addMonths(businessDate(completedAt), PERIODS.surplusWithinMonths);
}

/** The report of a year is published by the end of May of the next: 《慈善组织信息公开办法》 (in force 2026-01-01). */
export const annualDueOn = (year: number): LocalDate => localDate(`${year + 1}-05-31`);

/** Every deadline of a drive with where it stands on a day, in the order of their dates. */
export function deadlinesOf(drive: DriveDates, publications: readonly Publication[], today: LocalDate): Deadline[] {
  const regular = drive.disaster === true ? 'DISASTER_REPORT' : 'INTERIM_REPORT';
  const dates = drive.disaster === true ? disasterDueDates(drive) : interimDueDates(drive);
  const due: (readonly [DeadlineKind, LocalDate | null, LocalDate | null])[] = [
    ['FILING', filingDueOn(drive), drive.filedOn as LocalDate | null],
    ...dates.map((dueOn) => [regular, dueOn, toldOn(publications, dueOn)] as const),
    ['FINAL_REPORT', finalDueOn(drive), firstOf(publications.filter(({ kind }) => kind === 'FINAL'))],
    ['SURPLUS', surplusDueOn(drive), surplusMetOn(drive, publications)],
  ];
  const listed = due.flatMap(([kind, dueOn, metOn]) =>
    dueOn === null ? [] : [{ kind, dueOn, metOn, state: stateOf(dueOn, metOn, today) }],
  );
  return listed.sort((one, other) => (one.dueOn < other.dueOn ? -1 : Number(one.dueOn > other.dueOn)));
}

/** The earliest day on which something is due that is not published yet; the filing is a matter of the opening. */
export function reportDueOn(deadlines: readonly Deadline[]): LocalDate | null {
  return deadlines.find(({ kind, metOn }) => kind !== 'FILING' && metOn === null)?.dueOn ?? null;
}

/**
 * The deadline that a report drafted on a day answers: the latest that has passed, otherwise the next one, once the one
 * before it is over. Null where none waits.
 */
export function answeredBy(deadlines: readonly Deadline[], kind: DeadlineKind, today: LocalDate): LocalDate | null {
  const ofKind = deadlines.filter((deadline) => deadline.kind === kind);
  const overdue = ofKind.filter(({ state }) => state === 'OVERDUE').at(-1);
  if (overdue !== undefined) return overdue.dueOn;
  const at = ofKind.findIndex(({ metOn }) => metOn === null);
  const next = ofKind[at];
  if (next === undefined) return null;
  const before = ofKind[at - 1];
  return before !== undefined && today <= before.dueOn ? null : next.dueOn;
}

function stateOf(dueOn: LocalDate, metOn: LocalDate | null, today: LocalDate): DeadlineState {
  if (metOn !== null) return metOn <= dueOn ? 'MET' : 'MET_LATE';
  return today > dueOn ? 'OVERDUE' : 'PENDING';
}

function upTo(last: LocalDate, dateOf: (count: number) => LocalDate): LocalDate[] {
  const dates: LocalDate[] = [];
  for (let count = 1; dateOf(count) <= last; count += 1) dates.push(dateOf(count));
  return dates;
}

/** The full report tells everything: it answers whatever an interim report would have. */
function toldOn(publications: readonly Publication[], dueOn: LocalDate): LocalDate | null {
  return firstOf(publications.filter((publication) => publication.dueOn >= dueOn));
}

function surplusMetOn({ surplusResolvedAt }: DriveDates, publications: readonly Publication[]): LocalDate | null {
  if (surplusResolvedAt === null) return null;
  return firstOf(publications.filter(({ kind, draftedAt }) => kind === 'FINAL' && draftedAt >= surplusResolvedAt));
}

function firstOf(publications: readonly Publication[]): LocalDate | null {
  return publications.map(({ publishedOn }) => publishedOn).sort()[0] ?? null;
}
