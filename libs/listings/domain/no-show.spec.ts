import { absentFrom, stoppedUntil } from './no-show.js';

const at = (text: string): Date => new Date(`${text}+08:00`);

describe('when somebody can be said to be absent', () => {
  const begin = at('2026-03-03T10:00:00.000');
  it.each<[string, string, number | null, string]>([
    ['a quarter of an hour after the begin', '2026-03-03T11:00:00.000', null, '2026-03-03T10:15:00.000'],
    ['as the terms say', '2026-03-03T11:00:00.000', 40, '2026-03-03T10:40:00.000'],
    ['at once, where the terms say so', '2026-03-03T11:00:00.000', 0, '2026-03-03T10:00:00.000'],
    ['at the end of a time that is shorter', '2026-03-03T10:10:00.000', null, '2026-03-03T10:10:00.000'],
    [
      'after the grace, where he was expected at the very end',
      '2026-03-03T10:00:00.000',
      null,
      '2026-03-03T10:15:00.000',
    ],
  ])('%s', (_, end, grace, expected) => {
    expect(absentFrom(begin, at(end), grace)).toEqual(at(expected));
  });
});

describe('what missed bookings do', () => {
  const day = (date: string): Date => at(`${date}T10:00:00.000`);
  const rule = { noShowLimit: null, noShowDays: null };
  const end = (date: string): Date => at(`${date}T23:59:59.999`);
  it.each<[string, string[], object, string, string | null]>([
    ['none', [], {}, '2026-03-20', null],
    ['one too few', ['2026-03-01', '2026-03-02'], {}, '2026-03-20', null],
    ['three in a month', ['2026-03-01', '2026-03-02', '2026-03-10'], {}, '2026-03-20', '2026-04-09'],
    ['in any order', ['2026-03-10', '2026-03-01', '2026-03-02'], {}, '2026-03-20', '2026-04-09'],
    ['on the last day of the stop', ['2026-03-01', '2026-03-02', '2026-03-10'], {}, '2026-04-09', '2026-04-09'],
    ['a day later', ['2026-03-01', '2026-03-02', '2026-03-10'], {}, '2026-04-10', null],
    ['thirty days apart', ['2026-03-01', '2026-03-02', '2026-03-31'], {}, '2026-04-01', '2026-04-30'],
    ['thirty-one days apart', ['2026-03-01', '2026-03-02', '2026-04-01'], {}, '2026-04-02', null],
    [
      'a further one during the stop',
      ['2026-03-01', '2026-03-02', '2026-03-10', '2026-04-05'],
      {},
      '2026-04-06',
      '2026-04-09',
    ],
    ['one, where the space says one', ['2026-03-01'], { noShowLimit: 1, noShowDays: 7 }, '2026-03-08', '2026-03-08'],
    ['one, a day after the space’s seven', ['2026-03-01'], { noShowLimit: 1, noShowDays: 7 }, '2026-03-09', null],
    [
      'many, where the space stops nobody',
      ['2026-03-01', '2026-03-01', '2026-03-01'],
      { noShowLimit: 0 },
      '2026-03-02',
      null,
    ],
  ])('%s', (_, missed, change, now, expected) => {
    const until = stoppedUntil(missed.map(day), { ...rule, ...change }, day(now));
    expect(until).toEqual(expected === null ? null : end(expected));
  });
});
