import { readFileSync } from 'node:fs';
import { reportOf } from './bench.js';
import type { Line, Measurement } from './figure.js';
import { rawLines, writtenPage } from './performance-page.js';

const page = readFileSync('docs/performance.md', 'utf8');

const side = { what: 'something', unit: 'ops/s', median: 100, rounds: [90, 100, 110] };
const measurement: Measurement = {
  ...{ engine: 'SQLite', figure: 'made up', value: 0.71234, unit: '×', aim: { atLeast: 0.7 } },
  ...{ ours: side, baseline: side, settings: { workers: 32 }, database: 'SQLite 3' },
};

function lineOf(changes: Partial<Measurement>): Line {
  const lines: Line[] = [];
  reportOf('made-up', (line) => lines.push(line)).measured({ ...measurement, ...changes });
  return lines[0] as Line;
}

describe('docs/performance.md', () => {
  it('has a table that says what its raw lines say, and nothing else', () => {
    expect(writtenPage(page, [])).toBe(page);
  });

  it('would not pass with a number in the table that no line holds', () => {
    const better = writtenPage(page, [lineOf({})]).replace('0.7123 ×', '0.9999 ×');
    expect(writtenPage(better, [])).not.toBe(better);
  });

  it('takes a new line in the place of the old one of the same figure, whether or not it is better', () => {
    const once = writtenPage(page, [lineOf({})]);
    const twice = writtenPage(once, [lineOf({ value: 0.5 })]);
    const own = rawLines(twice).filter(({ bench }) => bench === 'made-up');
    expect(own).toMatchObject([{ value: 0.5, met: false, aim: '≥ 0.7 ×' }]);
    expect(rawLines(twice)).toHaveLength(rawLines(page).length + 1);
  });

  it('keeps what was measured when a service is missing', () => {
    const skipped: Line = { bench: 'made-up', engine: 'SQLite', figure: 'made up', aim: '≥ 0.7', skipped: 'no server' };
    const once = writtenPage(page, [lineOf({})]);
    expect(writtenPage(once, [skipped])).toBe(once);
  });

  it('says of every figure with an aim what its own numbers say', () => {
    for (const { aim, value, met } of rawLines(page)) {
      const [sign, bound] = aim?.split(' ') ?? [];
      const said = sign === undefined ? null : sign === '≥' ? value >= Number(bound) : value <= Number(bound);
      expect({ aim, value, met }).toEqual({ aim, value, met: said });
    }
  });
});
