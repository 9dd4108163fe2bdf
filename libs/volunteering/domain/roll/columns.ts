import { plainText } from './cell-text.js';

/** A field of a volunteer's line. */
export type VolunteerField =
  'name' | 'phone' | 'birthDate' | 'skills' | 'licences' | 'longitude' | 'latitude' | 'availability';

/** Headings met in real lists; the first of each is the one the documentation names. */
export const headings: Record<VolunteerField, readonly string[]> = {
  name: ['姓名', '名字', '志愿者姓名', '真实姓名', '志愿者', 'name'],
  phone: [
    '手机',
    '手机号',
    '手机号码',
    '电话',
    '电话号码',
    '联系电话',
    '联系方式',
    '移动电话',
    '本人手机',
    'phone',
    'mobile',
  ],
  birthDate: ['出生日期', '生日', '出生年月日', '出生年月', '出生时间', 'birthday', 'birthdate'],
  skills: ['技能', '特长', '专长', '服务技能', '技能特长', '个人特长', '擅长', 'skills'],
  licences: ['证书', '资格证书', '职业资格', '资质', '证照', '资格证', '职业资格证书', 'licences', 'licenses'],
  longitude: ['经度', '东经', '家庭经度', '住址经度', 'longitude', 'lng', 'lon'],
  latitude: ['纬度', '北纬', '家庭纬度', '住址纬度', 'latitude', 'lat'],
  availability: [
    '可服务时间',
    '服务时间',
    '空闲时间',
    '可服务时段',
    '服务时段',
    '可参与时间',
    '志愿服务时间',
    'availability',
  ],
};

/** Where each field stands in a line (0 = first column) and how its heading is written in the file. */
export interface ColumnPlan {
  at: Partial<Record<VolunteerField, number>>;
  heading: Partial<Record<VolunteerField, string>>;
  ignored: string[];
}

const fieldOfHeading = new Map<string, VolunteerField>(
  (Object.keys(headings) as VolunteerField[]).flatMap((field) =>
    headings[field].map((heading) => [heading, field] as const),
  ),
);

/** A heading without spaces, marks such as `*` and remarks such as （必填）; full-width and half-width are the same. */
export function bareHeading(cell: string): string {
  return plainText(cell)
    .toLowerCase()
    .replace(/[(\[【].*?[)\]】]/g, '')
    .replace(/[\s*:'"_-]/g, '');
}

/**
 * Reads a line as the heading line. Null when it is not one: name and mobile number are both needed, and a field that
 * stands there twice would be a guess.
 */
export function planColumns(cells: readonly string[]): ColumnPlan | null {
  const plan: ColumnPlan = { at: {}, heading: {}, ignored: [] };
  for (const [index, cell] of cells.entries()) {
    const field = fieldOfHeading.get(bareHeading(cell));
    const written = plainText(cell);
    if (!field) {
      if (written) plan.ignored.push(written);
      continue;
    }
    if (plan.at[field] !== undefined) return null;
    plan.at[field] = index;
    plan.heading[field] = written;
  }
  return plan.at.name === undefined || plan.at.phone === undefined ? null : plan;
}
