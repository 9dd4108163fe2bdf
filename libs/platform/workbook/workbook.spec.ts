import { unzipped } from '#testing';
import { workbook, type SheetCell } from './workbook.js';

async function sheetOf(head: string[], rows: SheetCell[][]): Promise<string> {
  const coming = (async function* (): AsyncGenerator<SheetCell[]> {
    yield* rows;
  })();
  const pieces: Buffer[] = [];
  for await (const piece of workbook({ name: '序时账: 2026/01', head, rows: coming })) pieces.push(piece);
  const files = unzipped(Buffer.concat(pieces));
  expect([...files.keys()]).toContain('[Content_Types].xml');
  expect(files.get('xl/workbook.xml')).toContain('name="序时账  2026 01"');
  return files.get('xl/worksheets/sheet1.xml') ?? '';
}

describe('a workbook', () => {
  it('keeps text as text, numbers as numbers, and amounts to the fen', async () => {
    const sheet = await sheetOf(
      ['摘要', '金额'],
      [
        ['=HYPERLINK("http://a")', { decimal: '90071992547409.91' }],
        ['<a> & "b"\u0001', 7],
        ['', null],
      ],
    );
    expect(sheet).toContain('<t xml:space="preserve">摘要</t>');
    expect(sheet).toContain(
      '<t xml:space="preserve">=HYPERLINK(&quot;http://a&quot;)</t></is></c><c s="1"><v>90071992547409.91</v>',
    );
    expect(sheet).toContain('&lt;a&gt; &amp; &quot;b&quot;</t></is></c><c><v>7</v></c>');
    expect(sheet).not.toContain('<f>');
    expect(sheet.match(/<row>/g)).toHaveLength(4);
  });

  it('holds as many rows as come', async () => {
    const rows = Array.from({ length: 20_000 }, (_, row): SheetCell[] => [row, '邻里']);
    expect((await sheetOf(['n', 't'], rows)).match(/<row>/g)).toHaveLength(20_001);
  });

  it('breaks where its rows break', async () => {
    const broken = (async function* (): AsyncGenerator<SheetCell[]> {
      yield [1];
      throw new Error('the books are away');
    })();
    const read = async (): Promise<void> => {
      for await (const piece of workbook({ name: 'x', head: ['n'], rows: broken })) expect(piece).toBeDefined();
    };
    await expect(read()).rejects.toThrow('the books are away');
  });
});
