import { budgetFaults, type Budget } from './budget.js';
import { presetOf } from './rulebook-presets.js';
import type { VentureRulebook } from './rulebook.js';

const { money } = presetOf('GUANGZHOU') as VentureRulebook;
const sound: Budget = {
  category: 'GENERAL',
  lines: [
    { code: 'STAFF', amount: 40_000 },
    { code: 'MATERIAL', amount: 60_000 },
  ],
  ...{ total: 100_000, asked: 60_000, own: 40_000 },
};
const large: Budget = { ...sound, lines: [{ code: 'ALL', amount: 100_000_000 }], total: 100_000_000 };

describe('a budget', () => {
  it.each<[string, Partial<Budget>, string[]]>([
    ['that fits to the fen', {}, []],
    ['with less asked for than could be', { asked: 50_000, own: 50_000 }, []],
    ['of no category of the round', { category: 'OTHER' }, ['category']],
    ['without lines', { lines: [] }, ['lines', 'total']],
    ['with an empty line', { lines: [...sound.lines, { code: 'X', amount: 0 }] }, ['lines']],
    [
      'with a negative line',
      {
        lines: [
          { code: 'A', amount: 100_001 },
          { code: 'B', amount: -1 },
        ],
      },
      ['lines'],
    ],
    ['whose lines sum to a fen less', { lines: [{ code: 'A', amount: 99_999 }] }, ['total']],
    ['that asks for a fen more than the share', { asked: 60_001 }, ['asked']],
    ['that asks for nothing', { asked: 0, own: 100_000 }, ['asked']],
    ['with a fen less of own funds', { own: 39_999 }, ['own', 'own']],
    ['with a gap between grant and own funds', { asked: 59_999 }, ['own']],
    ['with more own funds than it costs', { own: 100_001 }, ['own']],
    ['with negative own funds', { own: -1 }, ['own', 'own', 'own']],
    ['at the cap', { ...large, asked: 50_000_000, own: 50_000_000 }, []],
    ['a fen above the cap', { ...large, asked: 50_000_001, own: 50_000_000 }, ['asked']],
  ])('%s', (_, change, fields) =>
    expect(budgetFaults(money, { ...sound, ...change }).map(({ field }) => field)).toEqual(fields),
  );

  it('is held to the cap of its category', () => {
    const rules = { ...money, categories: [{ code: 'GENERAL', budget: null, cap: 59_999 }] };
    expect(budgetFaults(rules, sound)).toEqual([{ field: 'asked', reason: 'must not exceed the cap' }]);
  });

  it('with a third of own funds is compared exactly', () => {
    const rules = { ...money, share: { numerator: 2, denominator: 3 }, ownShare: { numerator: 1, denominator: 3 } };
    const third = { ...sound, lines: [{ code: 'ALL', amount: 100_000 }], asked: 66_666 };
    expect(budgetFaults(rules, { ...third, own: 33_334 })).toEqual([]);
    expect(budgetFaults(rules, { ...third, own: 33_333 }).map(({ reason }) => reason)).toContain(
      'must reach the share of own funds',
    );
  });

  it('with a fraction of a fen is refused as input', () =>
    expect(() => budgetFaults(money, { ...sound, own: 0.5 })).toThrow('BAD_USER_INPUT'));
});
