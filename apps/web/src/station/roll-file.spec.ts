import { partsOf, recordsOf, textOf } from './roll-file';

const heading = '姓名,手机,出生日期\n';
const line = (n: number): string => `志愿者${n},199${String(n).padStart(8, '0')},1985-03-07\n`;
const many = (count: number): string => Array.from({ length: count }, (_, n) => line(n)).join('');

describe('a list of volunteers as a spreadsheet writes it', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode('姓名')],
    ['GB18030', Uint8Array.from([0xd0, 0xd5, 0xc3, 0xfb])],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0xd3, 0x59, 0x0d, 0x54])],
  ])('is read in %s', (_, bytes) => expect(textOf(bytes)).toBe('姓名'));

  it('is cut between records only', () => {
    expect(recordsOf('a,"b\nc"\nd\n"e')).toEqual(['a,"b\nc"\n', 'd\n', '"e']);
  });

  it('is sent in parts that each begin with the heading line and know their place', () => {
    const parts = partsOf(heading + many(450));
    expect(parts.map(({ lines, linesBefore }) => [lines, linesBefore])).toEqual([
      [200, 0],
      [200, 200],
      [50, 400],
    ]);
    for (const { csv } of parts) expect(csv.startsWith(heading)).toBe(true);
    // Line 2 of the second part is line 202 of the file.
    expect(parts[1]?.csv.split('\n')[1]).toBe(line(200).trim());
  });

  it('may begin with a title and an empty line, and end without a line end', () => {
    expect(partsOf(`五星街道志愿者名单,,\n\n${heading}${line(1)}${line(2).trim()}`)).toEqual([
      { csv: heading + line(1) + line(2), linesBefore: 2, lines: 2 },
    ]);
  });

  it('is one part for the server to refuse where it has no heading or no line', () => {
    expect(partsOf('甲,19900000001\n')).toHaveLength(1);
    expect(partsOf(heading)).toEqual([]);
    expect(partsOf('')).toEqual([]);
  });
});
