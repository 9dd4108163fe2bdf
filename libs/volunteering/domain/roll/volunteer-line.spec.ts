import { bareHeading, headings, planColumns, type VolunteerField } from './columns.js';
import { readBirthDate } from './birth-date.js';
import { readHomePoint } from './home-point.js';
import { readPhone } from './phone.js';
import { describeRefusal } from './refusal.js';
import { readVolunteerLine } from './volunteer-line.js';
import { readLicences } from './licence-list.js';
import { readWordList } from './word-list.js';

const today = '2026-03-01';

describe('headings', () => {
  const variants = (Object.keys(headings) as VolunteerField[]).flatMap((field) =>
    headings[field].map((heading) => [heading, field] as const),
  );
  it.each(variants)('%s is %s', (heading, field) => {
    const others = ['姓名', '手机'].filter((name) => !headings[field].includes(name));
    expect(planColumns([heading, ...others])?.at[field]).toBe(0);
  });
  it.each([
    ['姓 名', '姓名'],
    ['\ufeff姓名', '姓名'],
    ['手机（必填）', '手机'],
    ['*手机号', '手机号'],
    ['ＰＨＯＮＥ', 'phone'],
    ['　出生日期　', '出生日期'],
    ['经度(WGS84)', '经度'],
  ])('%s reads as %s', (written, bare) => expect(bareHeading(written)).toBe(bare));

  it('reads any order and tells what it ignores', () => {
    const plan = planColumns(['序号', '技能', '手机', '身份证号', '姓名', '']);
    expect(plan?.at).toEqual({ skills: 1, phone: 2, name: 4 });
    expect(plan?.ignored).toEqual(['序号', '身份证号']);
  });
  it('refuses a line without name or phone, or with a field twice', () => {
    expect(planColumns(['姓名', '技能'])).toBeNull();
    expect(planColumns(['手机', '技能'])).toBeNull();
    expect(planColumns(['姓名', '手机', '电话'])).toBeNull();
  });
});

describe('mobile numbers', () => {
  it.each([
    '19900001234',
    ' 199 0000 1234',
    '199-0000-1234',
    '+8619900001234',
    '008619900001234',
    '１９９００００１２３４',
    "'19900001234",
    '19900001234.0',
  ])('%s', (written) => expect(readPhone(written)).toBe('19900001234'));
  it.each([
    ['', 'PHONE_MISSING'],
    ['1.99E+10', 'PHONE_SCIENTIFIC'],
    ['1990000123', 'PHONE_INVALID'],
    ['0515-88888888', 'PHONE_INVALID'],
    ['12900001234', 'PHONE_INVALID'],
    ['19900001234/19900001235', 'PHONE_INVALID'],
  ])('%s → %s', (written, reason) => expect(() => readPhone(written)).toThrow(reason));
});

describe('birth dates', () => {
  it.each([
    ['1985-03-07', '1985-03-07'],
    ['1985-3-7', '1985-03-07'],
    ['1985/3/7', '1985-03-07'],
    ['1985.3.7', '1985-03-07'],
    ['1985年3月7日', '1985-03-07'],
    ['1985 年 3 月 7 日', '1985-03-07'],
    ['１９８５／３／７', '1985-03-07'],
    ['19850307', '1985-03-07'],
    ['1985/3/7 0:00', '1985-03-07'],
    ['1985-03-07 00:00:00', '1985-03-07'],
    ['31113', '1985-03-07'],
    ['2000-02-29', '2000-02-29'],
    ['', null],
  ])('%s', (written, date) => expect(readBirthDate(written, today)).toBe(date));
  it.each([
    ['1985-2-30', 'DATE_INVALID'],
    ['1985-13-01', 'DATE_INVALID'],
    ['1999-02-29', 'DATE_INVALID'],
    ['不详', 'DATE_INVALID'],
    ['3/7/85', 'DATE_AMBIGUOUS'],
    ['03/07/1985', 'DATE_AMBIGUOUS'],
    ['1885-03-07', 'DATE_IMPOSSIBLE'],
    ['2026-03-02', 'DATE_IMPOSSIBLE'],
  ])('%s → %s', (written, reason) => expect(() => readBirthDate(written, today)).toThrow(reason));
});

describe('home points', () => {
  it.each([
    ['120.1397', '33.3776'],
    ['１２０．１３９７', '３３．３７７６'],
    ['东经120.1397°', '北纬33.3776°'],
    ['120.1397E', '33.3776N'],
  ])('%s %s', (longitude, latitude) =>
    expect(readHomePoint(longitude, latitude)).toEqual({ longitude: 120.1397, latitude: 33.3776 }),
  );
  it('may be missing', () => expect(readHomePoint('', ' ')).toBeNull());
  it.each([
    ['120.1', '', 'POINT_HALF'],
    ['33.37', '120.13', 'POINT_SWAPPED'],
    ['0', '0', 'POINT_OUTSIDE'],
    ['120.1', '91', 'POINT_OUTSIDE'],
    ['东边', '33', 'POINT_INVALID'],
  ])('%s %s → %s', (longitude, latitude, reason) => expect(() => readHomePoint(longitude, latitude)).toThrow(reason));
});

describe('word lists', () => {
  it.each([
    ['理发、水电维修；急救', ['理发', '水电维修', '急救']],
    ['理发,理发 急救', ['理发', '急救']],
    ['无', []],
    ['', []],
  ])('%s', (written, words) => expect(readWordList(written)).toEqual(words));
  it('has an end', () =>
    expect(() => readWordList(Array.from({ length: 21 }, (_, i) => `项${i}`).join('、'))).toThrow('LIST_TOO_LONG'));
});

describe('licences', () => {
  const nurse = { kind: '护士执业证', number: '201932', validFrom: '2019-05-01', validTo: '2029-05-01' };
  it.each([
    ['护士执业证(201932,2019-05-01至2029-05-01)', [nurse], []],
    ['护士执业证（编号：201932，有效期：2019/5/1至2029/5/1）', [nurse], []],
    ['护士执业证(201932，2019.5.1-2029.5.1)', [nurse], []],
    ['护士执业证(201932,2019年5月1日至长期)', [{ ...nurse, validTo: '2099-12-31' }], []],
    ['护士执业证(201932,2019-05-01至2029-05-01)、电工证', [nurse], ['电工证']],
    ['护士执业证', [], ['护士执业证']],
    ['护士执业证(201932)', [], ['护士执业证(201932)']],
    ['无', [], []],
    ['', [], []],
  ])('%s', (written, licences, incomplete) => expect(readLicences(written)).toEqual({ licences, incomplete }));
  it.each([
    ['护士执业证(1,2019-02-30至2029-05-01)', 'DATE_INVALID'],
    ['护士执业证(1,2029-05-01至2019-05-01)', 'DATE_INVALID'],
  ])('%s → %s', (written, reason) => expect(() => readLicences(written)).toThrow(reason));
});

describe('a line', () => {
  const plan = planColumns(['姓名', '手机', '出生日期', '可服务时间'])!;

  it('keeps a rare name as written', () => {
    const read = readVolunteerLine([' 𠮷田㐂 ', '19900001234', '31113', '周末'], plan, 2, today);
    expect(read).toMatchObject({ volunteer: { name: '𠮷田㐂', phone: '19900001234', birthDate: '1985-03-07' } });
  });

  it('needs a birth date: the rules for minors depend on it', () => {
    const read = readVolunteerLine(['甲', '19900001234', '', ''], plan, 3, today);
    expect(read).toMatchObject({ refused: [{ line: 3, column: '出生日期', reason: 'DATE_MISSING' }] });
  });

  it('tells all its faults at once, in both languages', () => {
    const read = readVolunteerLine(['', '123', '1985-2-30', '周八'], plan, 7, today);
    expect('refused' in read && read.refused.map(describeRefusal)).toEqual([
      '第 7 行「姓名」缺少姓名 · line 7, 姓名: the name is missing',
      '第 7 行「手机」不是 11 位手机号 · line 7, 手机: is not a mobile number of 11 digits',
      '第 7 行「出生日期」“1985-2-30”不是有效日期 · line 7, 出生日期: "1985-2-30" is not a date',
      '第 7 行「可服务时间」看不懂可服务时间“周八” · line 7, 可服务时间: cannot understand the available time "周八"',
    ]);
  });
});
