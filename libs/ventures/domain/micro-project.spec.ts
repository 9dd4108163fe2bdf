import { approvedSubsidy, inspectionFault, settledSubsidy } from './micro-project.js';
import { presetOf } from './rulebook-presets.js';
import type { MicroRulebook } from './rulebook.js';
import { isMicroOver, type MicroProjectState } from './micro-project.states.js';

const rules = presetOf('MICRO_PROJECTS') as MicroRulebook;

describe('what a small project is approved for', () => {
  it.each([
    ['what it asks for', 'SERVICE', 100, 1_000, 100],
    ['the cap of its type', 'SERVICE', 3_000_001, 9_000_000, 3_000_000],
    ['what is left', 'SERVICE', 100, 99, 99],
    ['nothing when nothing is left', 'SERVICE', 100, -1, 0],
    ['nothing of an unknown type', 'BRIDGE', 100, 1_000, null],
  ])('is %s', (_, type, asked, left, expected) => expect(approvedSubsidy(rules, type, asked, left)).toBe(expected));
});

describe('what is paid at the settlement of a small project', () => {
  it.each([
    ['the rate of the cost, rounded down', 1_001, 5_000, 700],
    ['what was approved, if the cost grew', 1_000_000, 5_000, 5_000],
    ['nothing for no cost', 0, 5_000, 0],
  ])('is %s', (_, settled, approved, expected) => expect(settledSubsidy(rules, settled, approved)).toBe(expected));
});

describe('an inspection', () => {
  it.each([
    ['with a delegate of the residents', ['office', 'resident'], null],
    ['without one', ['office'], 'a delegate of the residents must inspect, too'],
    ['with the contractor', ['resident', 'builder'], 'nobody of the contractor may inspect'],
    ['with a delegate who is the contractor', ['both'], 'nobody of the contractor may inspect'],
    ['by nobody', [], 'a delegate of the residents must inspect, too'],
  ])('%s', (_, inspectorIds, expected) =>
    expect(
      inspectionFault({ inspectorIds, delegateIds: ['resident', 'both'], contractorIds: ['builder', 'both'] }),
    ).toBe(expected),
  );
});

describe('a small project of which nothing follows any more', () => {
  const paidAt = new Date('2026-11-20T02:00:00.000Z');
  it.each<[MicroProjectState, number | null, Date | null, boolean]>([
    ['DRAFT', null, null, true],
    ['SUBMITTED', null, null, false],
    ['RETURNED', null, null, false],
    ['IN_NOTICE', null, null, false],
    ['CONFIRMED', null, null, false],
    ['ACCEPTED', 100, null, false],
    ['SETTLED', 100, null, false],
    ['SETTLED', 100, paidAt, true],
    ['SETTLED', 0, null, true],
    ['REJECTED', null, null, true],
    ['WITHDRAWN', null, null, true],
    ['TERMINATED', null, null, true],
  ])('%s with a subsidy of %s, paid %s: %s', (state, subsidy, paid, over) =>
    expect(isMicroOver({ state, subsidy, paidAt: paid })).toBe(over),
  );
});
