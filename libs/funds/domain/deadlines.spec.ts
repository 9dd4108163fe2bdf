import { addMonths, localDate } from '#kernel';
import {
  annualDueOn,
  answeredBy,
  deadlinesOf,
  disasterDueDates,
  filingDueOn,
  finalDueOn,
  interimDueDates,
  lastDay,
  reportDueOn,
  surplusDueOn,
  type DriveDates,
  type Publication,
} from './deadlines.js';

/** Noon in Shanghai. */
const noon = (day: string): Date => new Date(`${day}T04:00:00Z`);
const drive = (opened: string, closes: string, change: Partial<DriveDates> = {}): DriveDates => ({
  ...{ lane: 'MUTUAL_AID', opensAt: noon(opened), closesAt: noon(closes), openedAt: noon(opened), closedAt: null },
  ...{ filedOn: null, completedAt: null, surplusResolvedAt: null, disaster: false, ...change },
});
const published = (kind: Publication['kind'], dueOn: string, on: string): Publication => ({
  ...{ kind, dueOn, publishedOn: localDate(on), draftedAt: noon(on) },
});

describe('months are counted to the day', () => {
  it.each([
    ['2026-01-31', 3, '2026-04-30', 'to the last day of a shorter month'],
    ['2026-01-31', 1, '2026-02-28', 'to the end of February'],
    ['2028-01-31', 1, '2028-02-29', 'of a leap year'],
    ['2026-01-31', 6, '2026-07-31', 'counted from the first day, not from the shortened one'],
    ['2026-11-30', 3, '2027-02-28', 'over the end of a year'],
    ['2026-03-15', 3, '2026-06-15', 'to the same day'],
    ['2026-08-31', -2, '2026-06-30', 'backwards'],
  ])('%s and %i months: %s, %s', (from, months, to) => {
    expect(addMonths(localDate(from), months)).toBe(to);
  });
});

describe('an interim report', () => {
  it.each([
    ['2026-01-31', '2026-07-31', [], 'not for exactly six months'],
    ['2026-01-31', '2026-08-01', ['2026-04-30', '2026-07-31'], 'for a day more'],
    ['2026-03-02', '2026-12-02', ['2026-06-02', '2026-09-02', '2026-12-02'], 'also on the last day'],
    ['2025-11-30', '2026-06-30', ['2026-02-28', '2026-05-30'], 'without moving the dates after February'],
    ['2026-03-02', '2026-03-09', [], 'not for a week'],
  ])('from %s to %s is due on %j: %s', (opened, closes, dates) => {
    expect(interimDueDates(drive(opened, closes))).toEqual(dates);
  });

  it('is owed for what was planned, until the drive ends sooner', () => {
    const long = drive('2026-01-31', '2026-12-31', { closedAt: noon('2026-06-01') });
    expect(interimDueDates(long)).toEqual(['2026-04-30']);
  });

  it('is not owed before the opening', () => {
    expect(interimDueDates(drive('2026-01-31', '2026-12-31', { openedAt: null }))).toEqual([]);
  });
});

describe('the other dates', () => {
  it('a disaster drive tells every five days until its last', () => {
    const flood = drive('2026-07-28', '2026-08-12', { disaster: true });
    expect(disasterDueDates(flood)).toEqual(['2026-08-02', '2026-08-07', '2026-08-12']);
    expect(disasterDueDates({ ...flood, disaster: false })).toEqual([]);
    expect(disasterDueDates({ ...flood, closedAt: noon('2026-08-06') })).toEqual(['2026-08-02']);
  });

  it('the last day is the day before an end at midnight in Shanghai', () => {
    expect(lastDay({ closesAt: new Date('2026-07-31T16:00:00Z'), closedAt: null })).toBe('2026-07-31');
    expect(lastDay({ closesAt: new Date('2026-07-31T16:00:00.001Z'), closedAt: null })).toBe('2026-08-01');
    expect(lastDay({ closesAt: noon('2026-07-31'), closedAt: noon('2026-05-01') })).toBe('2026-05-01');
    expect(lastDay({ closesAt: noon('2026-07-31'), closedAt: noon('2026-08-02') })).toBe('2026-07-31');
  });

  it.each([
    ['2026-11-30', '2027-02-28'],
    ['2026-05-31', '2026-08-31'],
  ])('a drive that ends on %s tells all of it by %s', (ends, dueOn) => {
    expect(finalDueOn(drive('2026-01-10', ends))).toBe(dueOn);
  });

  it('a surplus is dealt with within three months of the completion', () => {
    expect(surplusDueOn({ completedAt: null })).toBeNull();
    expect(surplusDueOn({ completedAt: new Date('2026-11-30T15:59:59.999Z') })).toBe('2027-02-28');
    expect(surplusDueOn({ completedAt: new Date('2026-11-30T16:00:00Z') })).toBe('2027-03-01');
  });

  it('a public drive is filed ten days before it opens, a year is told by the end of May', () => {
    expect(filingDueOn(drive('2026-03-11', '2026-04-01', { lane: 'PUBLIC' }))).toBe('2026-03-01');
    expect(filingDueOn(drive('2026-03-11', '2026-04-01'))).toBeNull();
    expect(annualDueOn(2026)).toBe('2027-05-31');
  });
});

describe('where deadlines stand', () => {
  const long = drive('2026-01-31', '2026-12-31');
  const on = (today: string, publications: Publication[] = [], of = long) =>
    deadlinesOf(of, publications, localDate(today));
  const states = (...given: Parameters<typeof on>): string[] =>
    on(...given).map(({ dueOn, state }) => `${dueOn} ${state}`);

  it('the due day still counts, the day after does not', () => {
    expect(states('2026-04-30')[0]).toBe('2026-04-30 PENDING');
    expect(states('2026-05-01')[0]).toBe('2026-04-30 OVERDUE');
  });

  it('a report on the day keeps it, one on the day after keeps it late', () => {
    expect(states('2026-06-01', [published('INTERIM', '2026-04-30', '2026-04-30')])[0]).toBe('2026-04-30 MET');
    expect(states('2026-06-01', [published('INTERIM', '2026-04-30', '2026-05-01')])[0]).toBe('2026-04-30 MET_LATE');
  });

  it('one late report answers all that passed, and none to come', () => {
    const late = [published('INTERIM', '2026-07-31', '2026-08-10')];
    expect(states('2026-08-10', late)).toEqual([
      ...['2026-04-30 MET_LATE', '2026-07-31 MET_LATE', '2026-10-31 PENDING', '2027-03-31 PENDING'],
    ]);
  });

  it('the full report answers what interim reports would have', () => {
    const closed = { ...long, closedAt: noon('2026-05-10') };
    const full = [published('FINAL', '2026-08-10', '2026-06-01')];
    expect(states('2026-06-02', full, closed)).toEqual(['2026-04-30 MET_LATE', '2026-08-10 MET']);
  });

  it('the surplus is done once a full report tells of it', () => {
    const done = { ...long, closedAt: noon('2026-05-10'), completedAt: noon('2026-08-31') };
    const resolved = { ...done, surplusResolvedAt: noon('2026-09-15') };
    const [before, after] = [
      published('FINAL', '2026-08-10', '2026-06-01'),
      published('FINAL', '2026-11-30', '2026-09-15'),
    ];
    const surplus = (of: DriveDates, ...reports: Publication[]) =>
      on('2026-12-01', reports, of).find(({ kind }) => kind === 'SURPLUS');
    expect(surplus(done, before)).toMatchObject({ dueOn: '2026-11-30', state: 'OVERDUE' });
    expect(surplus(resolved, before)).toMatchObject({ state: 'OVERDUE' });
    expect(surplus(resolved, before, after)).toMatchObject({ state: 'MET', metOn: '2026-09-15' });
  });

  it('the next that waits is what gifts are refused by; a filing is not', () => {
    expect(reportDueOn(on('2026-02-01'))).toBe('2026-04-30');
    expect(reportDueOn(on('2026-02-01', [published('INTERIM', '2026-04-30', '2026-02-01')]))).toBe('2026-07-31');
    const filed = { ...long, lane: 'PUBLIC' as const };
    expect(reportDueOn(on('2026-02-01', [], filed))).toBe('2026-04-30');
  });

  it.each([
    ['2026-02-10', [], '2026-04-30', 'the first in its window'],
    ['2026-05-01', [], '2026-04-30', 'the one that passed'],
    ['2026-08-10', [], '2026-07-31', 'the latest that passed'],
    [
      '2026-03-01',
      [published('INTERIM', '2026-04-30', '2026-02-10')],
      null,
      'none: the window of the next has not begun',
    ],
    ['2026-05-01', [published('INTERIM', '2026-04-30', '2026-02-10')], '2026-07-31', 'the next, once it has'],
  ])('a report drafted on %s answers %#: %s', (today, publications: Publication[], expected, _) => {
    expect(answeredBy(on(today, publications), 'INTERIM_REPORT', localDate(today))).toBe(expected);
  });
});
