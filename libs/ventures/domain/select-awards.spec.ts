import fc from 'fast-check';
import { RoundMoney, type Candidate } from './award-amount.js';
import { fraction } from './fraction.js';
import { presetOf } from './rulebook-presets.js';
import type { MoneyRules, SelectionRules, VentureRulebook } from './rulebook.js';
import { selectAwards, strikeAward, type Decision, type RankedCandidate } from './select-awards.js';

const preset = presetOf('GUANGZHOU') as VentureRulebook;
const money: MoneyRules = {
  ...preset.money,
  ...{ budget: 100_000, cap: 50_000 },
  categories: [
    { code: 'ELDERLY', budget: null, cap: null },
    { code: 'YOUTH', budget: 40_000, cap: 30_000 },
  ],
};
const selection: SelectionRules = {
  ...{ shortlist: null, places: null, reserves: 2, passMark: 6_000, leastPart: { numerator: 1, denominator: 2 } },
  ...{ whenShort: 'SKIP', perOrganisation: 1 },
};
const candidate = (applicationId: string, change: Partial<RankedCandidate> = {}): RankedCandidate => ({
  ...{ applicationId, organisationId: `o-${applicationId}`, category: 'ELDERLY', total: fraction(8_000) },
  ...{ budget: 50_000, own: 20_000, asked: 30_000 },
  ...change,
});
const short = (decisions: readonly Decision[]): string[] =>
  decisions.map((one) => {
    if (one.kind === 'AWARD') return `${one.applicationId} ${one.amount} ${one.limit}`;
    return `${one.applicationId} ${one.kind === 'RESERVE' ? `reserve ${one.place}` : 'refused'} ${one.reason}`;
  });

describe('the amount of an award', () => {
  it.each<[string, Partial<Candidate>, number, string]>([
    ['what is asked', {}, 30_000, 'ASKED'],
    ['the share, rounded down', { budget: 49_999, asked: 49_999, own: 0 }, 29_999, 'SHARE'],
    ['the cap', { budget: 100_000, asked: 60_000, own: 0 }, 50_000, 'CAP'],
    ['the cap of the category', { category: 'YOUTH', asked: 30_001, budget: 60_000, own: 0 }, 30_000, 'CAP'],
    ['what own funds leave', { own: 20_001 }, 29_999, 'OWN_FUNDS'],
    ['nothing where own funds leave nothing', { own: 60_000 }, 0, 'OWN_FUNDS'],
  ])('is %s', (_, change, amount, limit) =>
    expect(new RoundMoney(money).award(candidate('x', change))).toEqual({ amount, limit }),
  );

  it('is what is left in the category, then in the round', () => {
    const left = new RoundMoney(money);
    left.take(candidate('a', { category: 'YOUTH' }), 30_000);
    expect(left.award(candidate('b', { category: 'YOUTH' }))).toEqual({ amount: 10_000, limit: 'CATEGORY_LEFT' });
    left.take(candidate('c'), 65_000);
    expect(left.award(candidate('d'))).toEqual({ amount: 5_000, limit: 'ROUND_LEFT' });
    expect(left.award(candidate('e', { category: 'YOUTH' }))).toEqual({ amount: 5_000, limit: 'ROUND_LEFT' });
  });
});

describe('awards', () => {
  const four = ['a', 'b', 'c', 'd'].map((id) => candidate(id));
  const select = (change: Partial<SelectionRules>, ranked: readonly RankedCandidate[]): string[] =>
    short(selectAwards({ money, selection: { ...selection, ...change } }, ranked));

  it.each<[string, Partial<SelectionRules>, RankedCandidate[], string[]]>([
    [
      'go down the ranking until the money does not reach the least part',
      {},
      [...four, candidate('e', { asked: 10_000, own: 40_000 })],
      ['a 30000 ASKED', 'b 30000 ASKED', 'c 30000 ASKED', 'd reserve 1 NO_MONEY_LEFT', 'e 10000 ASKED'],
    ],
    [
      'stop where the rules say so',
      { whenShort: 'STOP' },
      [...four, candidate('e', { asked: 10_000, own: 40_000 })],
      ['a 30000 ASKED', 'b 30000 ASKED', 'c 30000 ASKED', 'd reserve 1 NO_MONEY_LEFT', 'e reserve 2 NO_MONEY_LEFT'],
    ],
    [
      'are made in part where that is enough',
      { leastPart: { numerator: 1, denominator: 3 } },
      four,
      ['a 30000 ASKED', 'b 30000 ASKED', 'c 30000 ASKED', 'd 10000 ROUND_LEFT'],
    ],
    [
      'end with the places, then come the reserves, then nobody',
      { places: 1 },
      four,
      ['a 30000 ASKED', 'b reserve 1 NO_PLACE_LEFT', 'c reserve 2 NO_PLACE_LEFT', 'd refused NO_PLACE_LEFT'],
    ],
    ['are for the shortlist only', { shortlist: 1 }, four.slice(0, 2), ['a 30000 ASKED', 'b refused NOT_SHORTLISTED']],
    [
      'are not for less than the pass mark, compared exactly',
      {},
      [candidate('a', { total: fraction(6_000) }), candidate('b', { total: fraction(17_999, 3) })],
      ['a 30000 ASKED', 'b refused BELOW_PASS_MARK'],
    ],
    [
      'are one an organisation',
      {},
      [candidate('a'), candidate('b', { organisationId: 'o-a' }), candidate('c')],
      ['a 30000 ASKED', 'b refused ORGANISATION_HAS_AWARD', 'c 30000 ASKED'],
    ],
    ['are nobody where nobody applied', {}, [], []],
  ])('%s', (_, change, ranked, expected) => expect(select(change, ranked)).toEqual(expected));

  const anyRanked = fc
    .array(
      fc.record({
        ...{
          organisationId: fc.constantFrom('o1', 'o2', 'o3', 'o4', 'o5'),
          category: fc.constantFrom('ELDERLY', 'YOUTH'),
        },
        ...{
          budget: fc.integer({ min: 1, max: 90_000 }),
          own: fc.nat(60_000),
          asked: fc.integer({ min: 1, max: 60_000 }),
        },
        total: fc.integer({ min: 5_900, max: 9_000 }),
      }),
      { maxLength: 15 },
    )
    .map((all) => all.map((one, at) => ({ ...one, applicationId: `x${at}`, total: fraction(one.total) })));
  const anySelection = fc.record({
    ...{
      places: fc.option(fc.integer({ min: 1, max: 6 })),
      reserves: fc.nat(3),
      perOrganisation: fc.integer({ min: 1, max: 2 }),
    },
    whenShort: fc.constantFrom('SKIP' as const, 'STOP' as const),
  });

  it('keep every limit, whatever is asked, and after an objection, too', () =>
    fc.assert(
      fc.property(anyRanked, anySelection, fc.nat(), (ranked, change, which) => {
        const rules = { money, selection: { ...selection, ...change } };
        const decisions = selectAwards(rules, ranked);
        expectWithinLimits(rules.selection, ranked, decisions);
        const struck = ranked[which % Math.max(1, ranked.length)]?.applicationId ?? '';
        const after = strikeAward(rules, ranked, decisions, struck);
        expectWithinLimits(rules.selection, ranked, after.decisions);
        const changed = after.decisions.filter((one, at) => JSON.stringify(one) !== JSON.stringify(decisions[at]));
        expect(
          changed.map(({ applicationId }) => applicationId).every((id) => [struck, after.promoted].includes(id)),
        ).toBe(true);
      }),
      { numRuns: 500 },
    ));
});

function expectWithinLimits(
  rules: SelectionRules,
  ranked: readonly RankedCandidate[],
  decisions: readonly Decision[],
): void {
  const byId = new Map(ranked.map((one) => [one.applicationId, one]));
  const awards = decisions.flatMap((one) => (one.kind === 'AWARD' ? [{ ...byId.get(one.applicationId), ...one }] : []));
  const sum = (some: readonly { readonly amount: number }[]): number =>
    some.reduce((all, { amount }) => all + amount, 0);
  expect(sum(awards)).toBeLessThanOrEqual(money.budget);
  expect(sum(awards.filter(({ category }) => category === 'YOUTH'))).toBeLessThanOrEqual(40_000);
  expect(awards.length).toBeLessThanOrEqual(rules.places ?? ranked.length);
  for (const { amount, asked = 0, own = 0, budget = 0, organisationId } of awards) {
    expect(amount).toBeGreaterThan(0);
    expect(amount).toBeLessThanOrEqual(Math.min(asked, Math.floor((budget * 60) / 100), 50_000, budget - own));
    expect(awards.filter((one) => one.organisationId === organisationId).length).toBeLessThanOrEqual(
      rules.perOrganisation,
    );
  }
  expect(decisions.filter(({ kind }) => kind === 'RESERVE').length).toBeLessThanOrEqual(rules.reserves);
}

describe('an upheld objection', () => {
  const ranked = ['a', 'b', 'c', 'd', 'e'].map((id) => candidate(id));
  const rules = { money, selection };
  const decisions = selectAwards(rules, ranked);

  it('moves the first reserve up', () => {
    const { decisions: after, promoted } = strikeAward(rules, ranked, decisions, 'b');
    expect(promoted).toBe('d');
    expect(short(after)).toEqual([
      ...['a 30000 ASKED', 'b refused OBJECTION_UPHELD', 'c 30000 ASKED', 'd 30000 ASKED', 'e reserve 2 NO_MONEY_LEFT'],
    ]);
  });

  it('moves the next one up where the first cannot have it', () => {
    const sameHouse = ranked.map((one) => (one.applicationId === 'd' ? { ...one, organisationId: 'o-a' } : one));
    expect(strikeAward(rules, sameHouse, decisions, 'b').promoted).toBe('e');
  });

  it.each(['WITHDRAWN', 'SIGNING_LAPSED', 'BARRED'] as const)(
    'says so where it is %s instead, and does the same',
    (reason) => {
      const { decisions: after, promoted } = strikeAward(rules, ranked, decisions, 'b', reason);
      expect([promoted, short(after)[1]]).toEqual(['d', `b refused ${reason}`]);
    },
  );

  it('moves nobody up where no reserve is left, or a reserve was struck', () => {
    const none = { money, selection: { ...selection, reserves: 0 } };
    expect(strikeAward(none, ranked, selectAwards(none, ranked), 'a').promoted).toBeNull();
    expect(strikeAward(rules, ranked, decisions, 'd')).toEqual({
      decisions: decisions.map((one) =>
        one.applicationId === 'd' ? { kind: 'REFUSED', applicationId: 'd', reason: 'OBJECTION_UPHELD' } : one,
      ),
      promoted: null,
    });
  });
});
