import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { NoHeadingLine } from '#volunteering';
import { readVolunteers, type ReadEvent } from './read-volunteers.js';

const today = '2026-03-01';
let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'linli-csv-'))));
afterAll(() => rm(folder, { recursive: true }));

async function eventsOf(bytes: Buffer | string): Promise<ReadEvent[]> {
  const path = join(folder, 'volunteers.csv');
  await writeFile(path, bytes);
  const events: ReadEvent[] = [];
  for await (const event of readVolunteers(path, today)) events.push(event);
  return events;
}

const outcome = (event: ReadEvent): string => {
  if (event.kind === 'columns') return `${event.encoding} headings in ${event.line}`;
  if (event.kind === 'volunteer') return `${event.volunteer.line} ${event.volunteer.name}`;
  return event.refused.map((refused) => `${refused.line} ${refused.reason}`).join(' & ');
};

const sheet = '姓名,手机,出生日期\r\n王𠮷,19900000001,1985/3/7\r\n李敏,1990000,1985/3/7\r\n';
const expected = (encoding: string): string[] => [`${encoding} headings in 1`, '2 王𠮷', '3 PHONE_INVALID'];

describe('a volunteers file', () => {
  it.each([
    ['UTF-8', Buffer.from(sheet), 'utf8'],
    ['UTF-8 with BOM', Buffer.from(`\ufeff${sheet}`), 'utf8'],
    ['GB18030', iconv.encode(sheet, 'gb18030'), 'gb18030'],
    ['UTF-16 as of Excel', iconv.encode(sheet, 'utf16le', { addBOM: true }), 'utf16le'],
  ])('in %s', async (_, bytes, encoding) => {
    expect((await eventsOf(bytes)).map(outcome)).toEqual(expected(encoding));
  });

  it('separates by tabs as well, and quotes as Excel does', async () => {
    const events = await eventsOf('手机\t姓名\t生日\n19900000001\t"王 ""小"" 明"\t1985-3-7\n');
    expect(events.map(outcome)).toEqual(['utf8 headings in 1', '2 王 "小" 明']);
  });

  it('numbers lines as an editor does: title, blank lines and a cell of two lines included', async () => {
    const events = await eventsOf(
      '亭湖区志愿者名单,,,\n\n姓名,手机,生日,可服务时间\n甲,19900000001,31113,"周一 9:00-10:00\n周二 9:00-10:00"\n,,,\n乙,1,31113,\n丙,19900000003,31113,\n',
    );
    expect(events.map(outcome)).toEqual(['utf8 headings in 3', '4 甲', '7 PHONE_INVALID', '8 丙']);
  });

  it('finds a number that stands there twice', async () => {
    const events = await eventsOf('姓名,手机,生日\n甲,19900000001,31113\n乙,199-0000-0001,31113\n');
    expect(events[2]).toMatchObject({ refused: [{ line: 3, reason: 'PHONE_TWICE', params: { first: 2 } }] });
  });

  it('refuses a file without headings', async () => {
    await expect(eventsOf('甲,19900000001\n')).rejects.toThrow(NoHeadingLine);
    await expect(eventsOf('')).rejects.toThrow(NoHeadingLine);
  });

  it('refuses a quote that is never closed instead of swallowing the rest', async () => {
    const rest = '乙,19900000002\n'.repeat(5000);
    await expect(eventsOf(`姓名,手机\n"甲,19900000001\n${rest}`)).rejects.toThrow();
  });

  it('reads 200,000 lines to the end, one after another', async () => {
    const lines = Array.from({ length: 200_000 }, (_, i) => `志愿者${i},1${39e8 + i},1985/3/7,理发、急救`);
    await writeFile(join(folder, 'many.csv'), `姓名,手机,出生日期,技能\n${lines.join('\n')}\n`);
    lines.length = 0;
    let count = 0;
    for await (const event of readVolunteers(join(folder, 'many.csv'), today)) if (event.kind === 'volunteer') count++;
    expect(count).toBe(200_000);
  });
});
