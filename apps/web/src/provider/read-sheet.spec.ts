import { readSheet } from './read-sheet';

describe('a sheet', () => {
  it.each<[string, string[][]]>([
    ['', []],
    ['\uFEFFa,b\r\n', [['a', 'b']]],
    [
      'a,b\r\n1,\r\n,2\r\n',
      [
        ['a', 'b'],
        ['1', ''],
        ['', '2'],
      ],
    ],
    ['"a,""b""","two\r\nlines"\r\n', [['a,"b"', 'two\r\nlines']]],
    ['a\r\n,\r\n', [['a'], ['', '']]],
    ['a,b', [['a', 'b']]],
  ])('%j is read as it was written', (text, rows) => {
    expect(readSheet(text)).toEqual(rows);
  });
});
