import {
  attemptOf,
  nextAttempt,
  requireNextName,
  rulesOfDraw,
  type DrawAttempt,
  type TriedDraw,
} from './draw-attempt.js';
import type { PanelRules } from './rulebook.js';

const rules: PanelRules = {
  ...{ size: 5, strata: [{ field: 'LAW', seats: 1 }], reviews: 3, load: 10, defence: false },
  ...{ criteria: [{ code: 'NEED', weight: 100, max: 100 }], relaxed: { strata: [], load: 20 } },
};
const failed = (publicValue: string, nextValueName: string | null = null): TriedDraw => ({
  ...{ publicValue, feasible: false, nextValueName },
});
const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'none';
};

describe('a draw after others', () => {
  it.each<[string, readonly TriedDraw[], boolean, DrawAttempt | undefined]>([
    ['is the first', [], false, undefined],
    ['is the second', [failed('1')], false, { attempt: 2 }],
    ['is the third, relaxed', [failed('1'), failed('2')], true, { attempt: 3, relaxed: true }],
  ])('%s', (_, tried, relaxed, attempt) =>
    expect(nextAttempt(tried, { publicValue: '9', relaxed }, rules)).toEqual(attempt),
  );

  it.each<[string, readonly TriedDraw[], Partial<{ publicValue: string; relaxed: boolean }>, PanelRules, string]>([
    ['once it is drawn', [{ ...failed('1'), feasible: true }], {}, rules, 'PANEL_DRAWN'],
    ['with a value that was used', [failed('1'), failed('9')], {}, rules, 'PUBLIC_VALUE_USED'],
    ['relaxed at once', [], { relaxed: true }, rules, 'NOTHING_TO_RELAX'],
    [
      'relaxed where the rules relax nothing',
      [failed('1')],
      { relaxed: true },
      { ...rules, relaxed: undefined } as unknown as PanelRules,
      'NOTHING_TO_RELAX',
    ],
  ])('is refused %s', (_, tried, wish, of, code) =>
    expect(codeOf(() => nextAttempt(tried, { publicValue: '9', relaxed: false, ...wish }, of))).toBe(code),
  );

  it.each<[string, readonly TriedDraw[], string | undefined, string]>([
    ['before a draw failed', [], '下期', 'EXPERTS_FIXED'],
    ['once it is drawn', [failed('1'), { ...failed('2'), feasible: true }], '下期', 'EXPERTS_FIXED'],
    ['without a name', [failed('1')], undefined, 'BAD_USER_INPUT'],
    ['with the name of an earlier value', [failed('1', '下期'), failed('2')], '下期', 'BAD_USER_INPUT'],
    ['with a name', [failed('1')], '下期', 'none'],
    ['again with the same name', [failed('1', '下期')], '下期', 'none'],
  ])('takes experts %s: %j %s → %s', (_, tried, name, code) =>
    expect(codeOf(() => requireNextName(tried, name))).toBe(code),
  );

  it('relaxes seats and load, and nothing else', () => {
    expect(rulesOfDraw(rules, { attempt: 2, relaxed: true })).toEqual({ ...rules, strata: [], load: 20 });
    expect([rulesOfDraw(rules, { attempt: 2 }), rulesOfDraw(rules, undefined)]).toEqual([rules, rules]);
  });

  it('is known by its number from the second on', () => {
    const draws = [1, 2].map((number) => ({ number, feasible: number === 2, relaxed: false }));
    expect(attemptOf(draws)).toEqual({ attempt: 2 });
    expect(attemptOf([{ number: 1, feasible: true, relaxed: false }])).toBeUndefined();
    expect(attemptOf(draws.slice(0, 1))).toBeUndefined();
  });
});
