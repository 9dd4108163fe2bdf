import fc from 'fast-check';
import { bundleText, roundHashing, verifyRoundFile, type RoundBundle } from '#ventures';
import { roundScene } from './round-scene.js';

const bundle = roundScene({ applications: 24, experts: 30, panel: 11, load: 20 });
const file = Buffer.from(bundleText(bundle), 'utf8');
const changed = (change: (copy: Mutable) => void): Buffer => {
  const copy = JSON.parse(file.toString('utf8')) as Mutable;
  change(copy);
  return Buffer.from(bundleText(copy), 'utf8');
};
type Mutable = { -readonly [Member in keyof RoundBundle]: RoundBundle[Member] } & Record<string, unknown>;
type Rows = Record<string, unknown>[];
const rowsOf = (copy: Mutable, part: 'given' | 'results', list: string): Rows =>
  (copy[part] as unknown as Record<string, Rows>)[list] ?? [];

describe('the bundle of a round', () => {
  it('is recomputed to the same results, byte for byte', () => {
    const { difference, results } = verifyRoundFile(file);
    expect(difference).toBeNull();
    expect(bundleText(results)).toBe(bundleText(bundle.results));
    expect(bundleText({ ...bundle, results })).toBe(file.toString('utf8'));
  });

  it('is the file that it was before awards could lapse and bans strike, byte for byte', () => {
    const before = bundleText(roundScene({ applications: 40, experts: 30, panel: 11, load: 60 }));
    expect(roundHashing.sha256(before)).toBe('a1602c948fb1534e5d1a8eb5b1833313fb9308e2e2bfd758512afd0e252e9100');
  });

  it('has everything that a round decides', () => {
    const { results, given } = bundle;
    const sizes = [results.panel, results.substitutes, results.promotions, results.outcomes].map(
      ({ length }) => length,
    );
    expect(sizes).toEqual([11, 1, 1, 2]);
    expect(results.promotions[0]?.promoted).not.toBeNull();
    expect(results.awards.filter(({ kind }) => kind === 'AWARD').length).toBeGreaterThan(3);
    expect(results.matching.reduce((sum, { amount }) => sum + amount, 0)).toBe(
      Math.min(given.rulebook.matching?.pool ?? 0, results.matching.length * 5_000_000),
    );
    expect(results.notice).toEqual({ first: '2026-04-30', last: '2026-05-09' });
  });

  const mark = (by: number) => (copy: Mutable) => {
    const row = rowsOf(copy, 'given', 'sheets')[17] as { marks: number[] };
    row.marks[0] = (row.marks[0] ?? 0) - by;
  };
  it.each<[string, (copy: Mutable) => void, string]>([
    ['a mark', mark(1), 'given.sheets[17]'],
    ['a mark below nothing', mark(200), 'given.sheets[17]'],
    ['a sheet that is left out', (copy) => rowsOf(copy, 'given', 'sheets').pop(), 'given.sheets'],
    [
      'a budget',
      (copy) => Object.assign(rowsOf(copy, 'given', 'applications')[3] ?? {}, { budget: 1 }),
      'given.applications[3]',
    ],
    [
      'a conflict',
      (copy) => Object.assign(rowsOf(copy, 'given', 'experts')[5] ?? {}, { conflicts: [] }),
      'given.experts[5]',
    ],
    [
      'a ballot',
      (copy) => Object.assign(rowsOf(copy, 'given', 'ballots')[0] ?? {}, { personId: 'x' }),
      'given.ballots[0]',
    ],
    ['the close', (copy) => Object.assign(copy.given.round, { closeAt: '2026-03-31T09:00:00.001Z' }), 'given.round'],
    [
      'the rulebook after the announcement',
      (copy) => Object.assign(copy.given.rulebook.money, { cap: 5_000_001 }),
      'given.rulebook',
    ],
    [
      'a rulebook that cannot be',
      (copy) => Object.assign(copy.given.rulebook.panel, { size: 10 }),
      'given.rulebook.panel.size',
    ],
    ['the panel', (copy) => Object.assign(copy.results.panel, { 0: 'somebody' }), 'results.panel[0]'],
    [
      'a printed score',
      (copy) => Object.assign(rowsOf(copy, 'results', 'scores')[2] ?? {}, { total: '99.99' }),
      'results.scores[2].total',
    ],
    [
      'a rank',
      (copy) => Object.assign(rowsOf(copy, 'results', 'ranking')[1] ?? {}, { rank: 1 }),
      'results.ranking[1].rank',
    ],
    [
      'a tranche',
      (copy) => (rowsOf(copy, 'results', 'tranches')[0] as { amounts: number[] }).amounts.push(0),
      'results.tranches[0].amounts[3]',
    ],
    [
      'an outcome',
      (copy) => Object.assign(rowsOf(copy, 'results', 'outcomes')[0] ?? {}, { clawback: 0 }),
      'results.outcomes[0].clawback',
    ],
    ['a member too many', (copy) => (copy.note = ''), 'file'],
    ['a member too few', (copy) => delete rowsOf(copy, 'given', 'projects')[0]?.audit, 'given.projects[0].audit'],
    [
      'half a fen',
      (copy) => Object.assign(rowsOf(copy, 'given', 'applications')[0] ?? {}, { asked: 0.5 }),
      'given.applications[0].asked',
    ],
  ])('names the first difference: %s', (_, change, path) =>
    expect(verifyRoundFile(changed(change)).difference?.path).toBe(path),
  );

  it.each<[string, Buffer, string]>([
    ['no JSON', Buffer.from('{'), 'file'],
    ['no UTF-8', Buffer.from([0x22, 0xff, 0x22]), 'file'],
    ['nothing', Buffer.alloc(0), 'file'],
    ['another document', Buffer.from('[]\n'), 'file'],
    ['a blank more', Buffer.from(`${file.toString('utf8')} `), `byte ${file.length}`],
    ['no line feed', file.subarray(0, -1), `byte ${file.length - 1}`],
    ['other white space', Buffer.from(JSON.stringify(bundle, null, 1)), 'byte 1'],
  ])('is not taken with %s', (_, other, path) => expect(verifyRoundFile(other).difference?.path).toBe(path));

  it('shows every single byte that is changed', () =>
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const other = Buffer.from(file);
        other[at] = ((other[at] ?? 0) + by) % 256;
        expect(verifyRoundFile(other).difference).not.toBeNull();
      }),
      { numRuns: 300 },
    ));
});
