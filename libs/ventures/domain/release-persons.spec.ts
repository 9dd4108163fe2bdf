import { partHadBy } from './release-persons.js';

const parts = [
  ['MAKER', 'ann'],
  ['CHECKER', 'bob'],
  ['PAYER', null],
] as const;

describe('the part that a person had in a release', () => {
  it.each([
    ['ann', undefined, 'MAKER'],
    ['bob', undefined, 'CHECKER'],
    ['cid', undefined, undefined],
    ['ann', ['CHECKER'] as const, undefined],
    ['bob', ['MAKER', 'CHECKER'] as const, 'CHECKER'],
    ['ann', [] as const, undefined],
  ])('%s, where %j count: %s', (person, counting, part) => expect(partHadBy(parts, person, counting)).toBe(part));

  it('is the first one of those that somebody had twice', () => {
    const twice = [
      ['MAKER', 'ann'],
      ['CHECKER', 'ann'],
    ] as const;
    expect([partHadBy(twice, 'ann'), partHadBy(twice, 'ann', ['CHECKER'])]).toEqual(['MAKER', 'CHECKER']);
  });
});
