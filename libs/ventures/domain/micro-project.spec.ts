import { approvedSubsidy, inspectionFault, settledSubsidy } from './micro-project.js';
import { presetOf } from './rulebook-presets.js';
import type { MicroRulebook } from './rulebook.js';

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
