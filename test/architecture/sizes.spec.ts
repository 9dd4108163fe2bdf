import { limits, sizes } from './sizes.mjs';

const file = (path: string, lines: number) => ({ path, text: 'x\n'.repeat(lines) });
const small = Array.from({ length: 9 }, (_, index) => file(`libs/points/domain/rule-${index}.ts`, 20));

describe('sizes', () => {
  it('accepts a file of exactly the limit', () => {
    expect(sizes([...small, file('libs/points/app/earn.ts', limits.file)], [])).toEqual([]);
  });

  it('refuses a production file of one line more', () => {
    expect(sizes([...small, file('libs/points/app/earn.ts', limits.file + 1)], [])).toEqual([
      'libs/points/app/earn.ts: 301 lines, at most 300',
    ]);
  });

  it('leaves specs and what a program wrote alone', () => {
    expect(
      sizes(
        [
          ...small,
          file('libs/points/app/earn.spec.ts', 900),
          file('libs/points/test/town.ts', 900),
          file('test/e2e/main.ts', 900),
        ],
        [],
      ),
    ).toEqual([]);
  });

  it('accepts a large file with a reason, and refuses the reason once the file is small', () => {
    const exception = { rule: 'file-lines' as const, path: 'libs/kernel/table.ts', reason: 'a table of law' };
    expect(sizes([...small, file(exception.path, 400)], [exception])).toEqual([]);
    expect(sizes([...small, file(exception.path, 40)], [exception])).toEqual([
      'libs/kernel/table.ts: needs no exception any more, remove it',
    ]);
  });

  it('refuses a median that has grown', () => {
    const grown = Array.from({ length: 5 }, (_, index) => file(`libs/points/app/case-${index}.ts`, 80));
    expect(sizes(grown, [])).toEqual(['the median file has 80 lines, under 80']);
  });
});
