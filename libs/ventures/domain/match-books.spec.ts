import { faultsOfMatches } from './match-books.js';
import type { BundleGiven } from './round-bundle.js';
import { presetOf } from './rulebook-presets.js';

const rulebook: BundleGiven['rulebook'] = {
  ...(presetOf('TINGHU') as BundleGiven['rulebook']),
  matching: { formula: 'LINEAR', pool: 100, capPerProject: null, capPerPerson: null },
};
const application = (id: string): BundleGiven['applications'][number] => ({
  ...{ id, organisationId: `o-${id}`, category: 'GENERAL', budget: 100, own: 40, asked: 60 },
  ...{ earlierAwards: 0, raised: 0, special: 0, eligible: true },
});
const given = {
  rulebook,
  applications: ['a', 'b'].map(application),
  contributions: ['a', 'b'].map((applicationId) => ({ applicationId, personId: 'p', amount: 10 })),
};
const share = (id: string, amount: number, reservationId: string | null = null) => ({ id, amount, reservationId });
const award = (id: string, reservationId: string | null, kind = 'AWARD') => ({ id, kind, reservationId });

describe('frozen shares of a pool', () => {
  it.each([
    ['are as the rules say', [share('a', 50), share('b', 50)], [], []],
    ['are held for who is awarded', [share('a', 50, 'r'), share('b', 50)], [award('a', 'q'), award('b', null)], []],
    [
      'are not what they should be',
      [share('a', 51), share('b', 49)],
      [],
      ['expected 50, found 51', 'expected 50, found 49'],
    ],
    ['are more than the pool', [share('a', 60), share('b', 50)], [], ['expected 50, found 60', 'they come to 110']],
    ['lack one', [share('a', 50)], [], ['match b: expected 50, found 0']],
    [
      'hold money for nobody',
      [share('a', 50, 'r'), share('b', 50)],
      [award('a', null, 'RESERVE')],
      ['money is set aside'],
    ],
    ['hold nothing for an award', [share('a', 50), share('b', 50)], [award('a', 'q')], ['nothing is set aside']],
  ])('%s', (_, frozen, decisions, expected) => {
    const faults = faultsOfMatches(given, frozen, decisions);
    expect(faults).toHaveLength(expected.length);
    expected.forEach((text, at) => expect(faults[at]).toContain(text));
  });
});
