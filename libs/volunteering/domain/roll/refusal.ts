/** Why a line of a volunteers' file is refused, in both languages; `{x}` is filled from the params. */
export const reasons = {
  NAME_MISSING: { zh: '缺少姓名', en: 'the name is missing' },
  NAME_TOO_LONG: { zh: '姓名超过 50 个字', en: 'the name is longer than 50 characters' },
  UNREADABLE: { zh: '含有无法识别的字符（文件编码可能有误）', en: 'has unreadable characters (wrong file encoding?)' },
  PHONE_MISSING: { zh: '缺少手机号', en: 'the mobile number is missing' },
  PHONE_INVALID: { zh: '不是 11 位手机号', en: 'is not a mobile number of 11 digits' },
  PHONE_SCIENTIFIC: {
    zh: '手机号被 Excel 变成了科学计数法，请把该列设为文本',
    en: 'Excel turned the number into scientific notation: format the column as text',
  },
  PHONE_TWICE: { zh: '与第 {first} 行的手机号重复', en: 'has the same mobile number as line {first}' },
  PHONE_OF_ANOTHER: { zh: '该手机号属于另一姓名的人', en: 'this mobile number belongs to a person of another name' },
  PERSON_OUT_OF_REACH: {
    zh: '该手机号的人不在您的辖区',
    en: 'the person of this mobile number does not live in your region',
  },
  DATE_MISSING: { zh: '缺少出生日期', en: 'the birth date is missing' },
  DATE_INVALID: { zh: '“{value}”不是有效日期', en: '"{value}" is not a date' },
  DATE_AMBIGUOUS: {
    zh: '“{value}”无法确定年月日的顺序，请写成 1985-03-07',
    en: '"{value}": day and month cannot be told apart, write 1985-03-07',
  },
  DATE_IMPOSSIBLE: {
    zh: '出生日期“{value}”不在 1900 年至今之间',
    en: 'the birth date "{value}" is not between 1900 and today',
  },
  POINT_HALF: { zh: '经度和纬度要同时填写', en: 'longitude and latitude go together' },
  POINT_INVALID: { zh: '“{value}”不是有效的经纬度', en: '"{value}" is not a coordinate' },
  POINT_SWAPPED: { zh: '经度和纬度可能填反了', en: 'longitude and latitude seem to be swapped' },
  POINT_OUTSIDE: { zh: '经纬度不在中国范围内', en: 'the point is not in China' },
  TIME_UNKNOWN: { zh: '看不懂可服务时间“{value}”', en: 'cannot understand the available time "{value}"' },
  TIME_EMPTY_RANGE: { zh: '时间段“{value}”的起止相同', en: 'the time range "{value}" is empty' },
  LICENCE_INCOMPLETE: {
    zh: '证书“{value}”没有编号或有效期，未登记；请写成 护士执业证(编号,2020-01-01至2030-01-01)',
    en: 'the licence "{value}" has no number or term and is not recorded; write 护士执业证(number,2020-01-01至2030-01-01)',
  },
  LIST_TOO_LONG: { zh: '项目过多（最多 {most} 项）', en: 'too many entries (at most {most})' },
  SKILL_UNKNOWN: {
    zh: '技能“{value}”不在服务菜单中，已照录，但不会用于派单',
    en: 'the skill "{value}" is not in the service menu: recorded, but no service asks for it',
  },
  REFUSED_BY_RULES: { zh: '{zh}', en: '{en}' },
  QUOTE_NOT_CLOSED: {
    zh: '引号没有配对，从这一行起无法读取',
    en: 'a quote is not closed: nothing from here on can be read',
  },
  RECORD_TOO_LONG: {
    zh: '这一行过长，可能是引号没有配对，从这一行起无法读取',
    en: 'the line is too long, perhaps a quote is not closed: nothing from here on can be read',
  },
} as const;

/** The name of a reason. */
export type ReasonCode = keyof typeof reasons;

/** Thrown by the reader of one cell; the row reader collects them, so that a line tells all its faults at once. */
export class CellRefused extends Error {
  constructor(
    readonly reason: ReasonCode,
    readonly params: Record<string, string | number> = {},
  ) {
    super(reason);
  }
}

/** A refused cell of a file: line (1 = first line of the file), the heading as written there, and why. */
export interface RefusedLine {
  line: number;
  column: string;
  reason: ReasonCode;
  params: Record<string, string | number>;
}

function filled(text: string, params: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}

/** Why, in both languages: without the line and the column, for who shows these by themselves. */
export function reasonOf({ reason, params }: RefusedLine): { zh: string; en: string } {
  const { zh, en } = reasons[reason];
  return { zh: filled(zh, params), en: filled(en, params) };
}

/** One line a person can act on: `第 7 行「手机」不是 11 位手机号 · line 7, 手机: is not …`. */
export function describeRefusal(refused: RefusedLine): string {
  const { zh, en } = reasonOf(refused);
  const column = refused.column;
  return (
    `第 ${refused.line} 行${column ? `「${column}」` : '：'}${zh}` +
    ` · line ${refused.line}${column ? `, ${column}` : ''}: ${en}`
  );
}
