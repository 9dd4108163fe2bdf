import { chunksFor } from './insert-chunks.js';

const sizes = (rows: number, columns: number, engine: 'sqlite' | 'mysql'): number[] =>
  [...chunksFor(Array.from({ length: rows }), columns, engine)].map(({ length }) => length);

describe('chunks of rows', () => {
  it.each<[number, number, 'sqlite' | 'mysql', number[]]>([
    [0, 5, 'sqlite', []],
    [1, 5, 'sqlite', [1]],
    [7, 5, 'sqlite', [4, 2, 1]],
    [300, 5, 'sqlite', [128, 128, 32, 8, 4]],
    [3, 5_000, 'sqlite', [1, 1, 1]],
    [300, 5, 'mysql', [300]],
    [7_000, 5, 'mysql', [3_200, 3_200, 600]],
  ])('%i rows of %i columns on %s', (rows, columns, engine, expected) => {
    expect(sizes(rows, columns, engine)).toEqual(expected);
  });

  it('keep every row, in order', () => {
    const rows = Array.from({ length: 999 }, (_, n) => n);
    expect([...chunksFor(rows, 3, 'sqlite')].flat()).toEqual(rows);
  });
});
