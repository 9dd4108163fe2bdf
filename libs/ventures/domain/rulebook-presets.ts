import type { Ratio } from './fraction.js';
import {
  RULEBOOK_FORMAT,
  type Criterion,
  type MicroRulebook,
  type NoticeRules,
  type Rulebook,
  type TrancheRules,
  type VentureRulebook,
} from './rulebook.js';

/** Cities and programmes whose published rules are a starting point. */
export const PRESETS = [
  'GUANGZHOU',
  'DONGGUAN',
  'ZHONGSHAN',
  'SHANGHAI',
  'FUTIAN',
  'TINGHU',
  'MICRO_PROJECTS',
] as const;
export type Preset = (typeof PRESETS)[number];

const yuan = (amount: number): number => amount * 100;
const percent = (numerator: number): Ratio => ({ numerator, denominator: 100 });

const CRITERIA: readonly Criterion[] = [
  { code: 'NEED', weight: 25, max: 100 },
  { code: 'DESIGN', weight: 30, max: 100 },
  { code: 'TEAM', weight: 20, max: 100 },
  { code: 'BUDGET', weight: 15, max: 100 },
  { code: 'LASTING', weight: 10, max: 100 },
];
const TRANCHES: readonly TrancheRules[] = [
  { percent: 50, after: 'AGREEMENT', within: null },
  { percent: 30, after: 'MIDTERM', within: null },
  { percent: 20, after: 'FINAL', within: null },
];
const NOTICE: NoticeRules = {
  ...{ days: { count: 5, unit: 'WORKING' }, countsFirstDay: false, endsOnWorkingDay: true },
  ...{ recheck: { count: 5, unit: 'WORKING' }, namesExperts: false },
};

/** What a city has not published: defaults of policy, to be set for each round. */
const BASE: VentureRulebook = {
  ...{ format: RULEBOOK_FORMAT, kind: 'VENTURE', name: '公益创投' },
  ...{ openDays: 30, screening: ['DOCUMENTS'], recheck: false },
  money: {
    ...{ budget: yuan(10_000_000), cap: yuan(500_000), share: percent(100), ownShare: percent(0) },
    categories: [{ code: 'GENERAL', budget: null, cap: null }],
  },
  panel: { size: 9, strata: [], reviews: 5, load: 60, criteria: CRITERIA, defence: false },
  ...{ total: { kind: 'PANEL' }, vote: null, matching: null },
  selection: {
    ...{ shortlist: null, places: null, reserves: 5, passMark: 6_000, leastPart: { numerator: 1, denominator: 2 } },
    ...{ whenShort: 'SKIP', perOrganisation: 1 },
  },
  ...{ notice: NOTICE, tranches: TRANCHES, banYears: 2 },
};

const GUANGZHOU: VentureRulebook = {
  ...{ ...BASE, name: '广州市社会组织公益创投' },
  money: { ...BASE.money, cap: yuan(500_000), share: percent(60), ownShare: percent(40) },
};

const DONGGUAN: VentureRulebook = {
  ...{ ...BASE, name: '东莞市公益创投' },
  panel: { ...BASE.panel, size: 11, defence: true },
  ...{ total: { kind: 'MIXED', panel: 60, donations: 20, vote: 20 }, vote: { choices: 3 } },
  matching: { formula: 'LINEAR', pool: yuan(1_000_000), capPerProject: yuan(50_000), capPerPerson: null },
  selection: { ...BASE.selection, shortlist: 60, places: 28 },
};

const ZHONGSHAN: VentureRulebook = {
  ...{ ...BASE, name: '中山市公益创投' },
  total: { kind: 'BONUS', fenPerPoint: yuan(1_000), fundraisingMax: 5_000, specialMin: 500, specialMax: 2_000 },
  tranches: [{ percent: 50, after: 'AGREEMENT', within: { count: 15, unit: 'WORKING' } }, ...TRANCHES.slice(1)],
  banYears: 3,
};

const SHANGHAI: VentureRulebook = {
  ...{ ...BASE, name: '上海社区公益创投' },
  notice: {
    ...{ ...NOTICE, days: { count: 15, unit: 'CALENDAR' } },
    recheck: { count: 5, unit: 'CALENDAR' },
  },
};

const FUTIAN: VentureRulebook = {
  ...{ ...BASE, name: '深圳市福田区公益创投' },
  ...{ screening: ['DOCUMENTS', 'FINANCE'], recheck: true, notice: { ...NOTICE, namesExperts: true } },
};

const TINGHU: VentureRulebook = {
  ...{ ...BASE, name: '盐城市亭湖区公益创投' },
  money: { ...BASE.money, budget: yuan(1_150_000), cap: yuan(60_000), share: percent(80), ownShare: percent(20) },
  selection: { ...BASE.selection, places: 28 },
};

const MICRO_PROJECTS: MicroRulebook = {
  ...{ format: RULEBOOK_FORMAT, kind: 'MICRO', name: '民生微实项目', budget: yuan(2_000_000), rate: percent(70) },
  types: [
    { code: 'WORKS', cap: yuan(100_000) },
    { code: 'GOODS', cap: yuan(50_000) },
    { code: 'SERVICE', cap: yuan(30_000) },
  ],
  ...{ notice: NOTICE, banYears: 2 },
};

const BOOKS: Readonly<Record<Preset, Rulebook>> = {
  ...{ GUANGZHOU, DONGGUAN, ZHONGSHAN, SHANGHAI, FUTIAN, TINGHU, MICRO_PROJECTS },
};

/** The rulebook to start from. */
export const presetOf = (preset: Preset): Rulebook => BOOKS[preset];
