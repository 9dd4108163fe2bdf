import { entryDueAt, requireSoundDates } from './supply.js';

const at = (text: string): Date => new Date(`${text}+08:00`);

describe('the dates of an entry', () => {
  it.each([
    ['today only', '2026-03-02', '2026-03-02', 'none'],
    ['begun, and not over', '2026-01-01', '2026-03-02', 'none'],
    ['over since yesterday', '2026-01-01', '2026-03-01', 'BAD_USER_INPUT'],
    ['backwards', '2026-03-04', '2026-03-03', 'BAD_USER_INPUT'],
    ['a year and a day', '2026-03-02', '2027-03-03', 'none'],
    ['two days more than a year', '2026-03-02', '2027-03-04', 'BAD_USER_INPUT'],
    ['from more than a year on', '2027-03-04', '2027-03-05', 'BAD_USER_INPUT'],
    ['of no calendar', '2026-02-30', '2026-03-05', 'BAD_USER_INPUT'],
  ])('%s', (_, fromDate, toDate, expected) => {
    const check = (): void => requireSoundDates({ fromDate, toDate }, '2026-03-02');
    if (expected === 'none') expect(check).not.toThrow();
    else expect(check).toThrow(expect.objectContaining({ code: expected }));
  });

  it.each([
    ['thirty days after it was renewed', '2026-12-31', '2026-04-01T10:00:00.000'],
    ['after its last day, if that is sooner', '2026-03-10', '2026-03-11T00:00:00.000'],
  ])('close it %s', (_, toDate, expected) => {
    expect(entryDueAt({ fromDate: '2026-03-02', toDate }, at('2026-03-02T10:00:00.000'))).toEqual(at(expected));
  });
});
