import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { mobileNumber, personName, REGION_LEVELS, type RegionLevel } from '#identity';
import type { MenuItemDraft } from '#volunteering';

/** A region as the file tells it, with its stations and what lies in it. */
export interface RegionEntry {
  name: string;
  level: RegionLevel;
  middle: { longitude: number; latitude: number } | null;
  stations: string[];
  regions: RegionEntry[];
}

/** What a district of one's own begins with. Without a menu it gets the one that ships with the product. */
export interface DistrictFile {
  region: RegionEntry;
  administrator: { name: string; phone: string };
  menu?: MenuItemDraft[];
}

/** The file cannot be used; the message tells every fault by its place, in both languages. */
export class DistrictFileRefused extends Error {}

const isSound = (check: (text: string) => unknown) => (text: string) => {
  try {
    check(text);
    return true;
  } catch {
    return false;
  }
};

const name = z.string().trim().min(1).max(100);
const degrees = (most: number) => z.number().min(-most).max(most);
const words = z.array(z.string().trim().min(1).max(60)).max(20);

const regionEntry: z.ZodType<RegionEntry> = z.lazy(() =>
  z.strictObject({
    name,
    level: z.enum(REGION_LEVELS),
    middle: z
      .strictObject({ longitude: degrees(180), latitude: degrees(90) })
      .nullable()
      .default(null),
    stations: z.array(name).default([]),
    regions: z.array(regionEntry).default([]),
  }),
);

const menuItem = z.strictObject({
  code: z.string().trim().min(1).max(60),
  category: z.string().trim().min(1).max(60),
  name,
  description: z.string().max(500).default(''),
  skills: words.default([]),
  licence: z.string().trim().min(1).max(60).nullable().default(null),
  riskGrade: z.int().min(0).max(3).default(0),
  usualMinutes: z.int().min(1).max(1440),
  mode: z.enum(['HOME_VISIT', 'ON_SITE', 'REMOTE']),
  needsAcceptance: z.boolean().default(true),
  places: z.int().min(1).max(1000).default(1),
  urgency: z.enum(['PLANNED', 'SOON', 'URGENT']).default('PLANNED'),
});

const districtFile = z
  .strictObject({
    region: regionEntry,
    administrator: z.strictObject({
      name: z
        .string()
        .refine(isSound(personName), '姓名须为 1 至 50 个可显示的字符 · a name has 1 to 50 readable characters'),
      phone: z.string().refine(isSound(mobileNumber), '须为 11 位手机号 · must be a mobile number of 11 digits'),
    }),
    menu: z.array(menuItem).min(1).max(500).optional(),
  })
  .superRefine(({ region, menu = [] }, context) => {
    const codes = menu.map(({ code }) => code);
    const faults = [
      ...faultsOf(region, 0, ['region']),
      ...codes.flatMap((code, at) =>
        codes.indexOf(code) < at
          ? [{ path: ['menu', at, 'code'], message: `“${code}”重复 · "${code}" is there twice` }]
          : [],
      ),
    ];
    faults.forEach((fault) => context.addIssue({ code: 'custom', ...fault }));
  });

interface Fault {
  path: Array<string | number>;
  message: string;
}

/** Levels follow one another from the district down, and no name stands twice in one region. */
function faultsOf(entry: RegionEntry, depth: number, path: Fault['path']): Fault[] {
  const expected = REGION_LEVELS[depth];
  const faults: Fault[] = [];
  if (expected === undefined) faults.push({ path, message: '网格之下不能再有地区 · nothing lies in a grid' });
  else if (entry.level !== expected)
    faults.push({ path: [...path, 'level'], message: `这一层应为 ${expected} · must be ${expected} here` });
  if (expected === undefined) return faults;
  const names = entry.regions.map((part) => part.name);
  entry.regions.forEach((part, at) => {
    const way = [...path, 'regions', at];
    if (names.indexOf(part.name) < at)
      faults.push({ path: [...way, 'name'], message: `“${part.name}”重复 · "${part.name}" is there twice` });
    faults.push(...faultsOf(part, depth + 1, way));
  });
  return faults;
}

/** Reads the file's text. Throws DistrictFileRefused with every fault. */
export function readDistrict(text: string): DistrictFile {
  const parsed = districtFile.safeParse(jsonOf(text), { error: z.locales.zhCN().localeError });
  if (parsed.success) return parsed.data;
  const english = districtFile.safeParse(jsonOf(text), { error: z.locales.en().localeError });
  const lines = parsed.error.issues.map(({ path, message }, at) => {
    const other = english.error?.issues[at]?.message ?? message;
    return `  ${z.core.toDotPath(path) || '·'}: ${message === other ? message : `${message} · ${other}`}`;
  });
  throw new DistrictFileRefused(`文件内容有误 · the file has faults:\n${lines.join('\n')}`);
}

/** Reads the file. Throws DistrictFileRefused, and the system's error for a file that cannot be read. */
export async function readDistrictFile(path: string): Promise<DistrictFile> {
  return readDistrict(await readFile(path, 'utf8'));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (fault) {
    throw new DistrictFileRefused(`不是有效的 JSON · not valid JSON: ${fault instanceof Error ? fault.message : ''}`);
  }
}
