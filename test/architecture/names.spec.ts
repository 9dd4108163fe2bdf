import { names } from './names.mjs';

const named = (...paths: string[]) => names(paths.map((path) => ({ path, text: '' })));

describe('names', () => {
  it.each(['utils', 'util', 'helpers', 'common', 'shared', 'misc', 'manager'])('refuses a folder called %s', (word) => {
    expect(named(`libs/points/${word}/rate.ts`)).toEqual([
      `libs/points/${word}: '${word}' says nothing; name what it does`,
    ]);
  });

  it('refuses a file with such a word in its name', () => {
    expect(named('libs/points/app/date-utils.ts', 'apps/api/offer.helper.ts')).toHaveLength(2);
  });

  it('refuses a name that is not kebab-case', () => {
    expect(named('libs/points/app/earnPoints.ts')).toEqual([
      "libs/points/app/earnPoints.ts: 'earnPoints.ts' is not kebab-case",
    ]);
  });

  it('accepts the names of the architecture, and words that only contain one of those', () => {
    expect(
      named(
        'libs/funds/README.md',
        'libs/funds/domain/drive.states.ts',
        'libs/funds/app/open-drive.ts',
        'libs/funds/data/migrations/1767000000006-create-funds.ts',
        'libs/identity/app/management-report.ts',
        'docs/utils.md',
      ),
    ).toEqual([]);
  });
});
