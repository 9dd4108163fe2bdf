import { defaultPolicy, shanchengRounding, type CountingPolicy } from '#volunteering';
import { generalErrors } from '#kernel';
import { builtInPolicy, type PointsRules, type PointsRulesDraft } from '../domain/points-policy.js';

/** The local schemes that are shipped as data. */
export const presetNames = [
  'SHANCHENG',
  'YUNNAN',
  'I_VOLUNTEER',
  'HAILIN',
  'HUANGSHI',
  'HUANGSHAN',
  'NANJING',
  'LONGQUANYI',
] as const;
export type PresetName = (typeof presetNames)[number];

/** A whole scheme: how minutes are counted, and what they become. */
export interface PolicyPreset {
  name: PresetName;
  /** What the scheme is known for, as the specification tells it; everything else is as built in. */
  zh: string;
  en: string;
  counting: CountingPolicy;
  rules: PointsRules;
}

const byTheMinute: CountingPolicy = { ...defaultPolicy.counting, rounding: { kind: 'FLOOR', unitMinutes: 1 } };
const hourly = builtInPolicy.rules;
const hours = (count: number): number => count * 60;

/** Local schemes as data (docs/adr/0018): a region publishes one as it is, or takes it as a beginning. */
export const policyPresets: Readonly<Record<PresetName, PolicyPreset>> = {
  SHANCHENG: {
    name: 'SHANCHENG',
    zh: '志愿山城：不足一小时部分，15 分钟以内不计，45 分钟以内计半小时，以上计一小时；每半小时 1 分',
    en: 'Zhiyuan Shancheng: of the last hour 15 minutes give none, 45 give half an hour, more a whole one; a point a half hour',
    counting: { ...defaultPolicy.counting, rounding: shanchengRounding },
    rules: { ...hourly, rate: { numerator: 1, denominator: 30 } },
  },
  YUNNAN: {
    name: 'YUNNAN',
    zh: '云南：实际时长不足计划时长 60% 的不计',
    en: 'Yunnan: less than 60 % of the planned time gives nothing',
    counting: { ...byTheMinute, minimumSharePercent: 60 },
    rules: hourly,
  },
  I_VOLUNTEER: {
    name: 'I_VOLUNTEER',
    zh: 'i志愿：每人每日最多签到签退三次',
    en: 'i Volunteer: at most three sign-in/out pairs a day',
    counting: { ...byTheMinute, pairsPerDay: 3 },
    rules: hourly,
  },
  HAILIN: {
    name: 'HAILIN',
    zh: '海林：每次活动最多计两小时；每季度兑换一次',
    en: 'Hailin: at most two hours an activity; one redemption a quarter',
    counting: { ...byTheMinute, activityCapMinutes: 120 },
    rules: { ...hourly, redemption: { ...hourly.redemption, period: 'QUARTER', timesPerPeriod: 1 } },
  },
  HUANGSHI: {
    name: 'HUANGSHI',
    zh: '志愿黄石：仅签到时长计分；积分年底清零',
    en: 'Zhiyuan Huangshi: only signed minutes earn; points end with the year',
    counting: byTheMinute,
    rules: {
      ...hourly,
      earningSources: ['SIGNED'],
      expiry: { kind: 'END_OF_YEAR', years: 0, returnGraceDays: 0 },
    },
  },
  HUANGSHAN: {
    name: 'HUANGSHAN',
    zh: '黄山：积分自获得之日起若干年有效（此处为三年，由地区设定）',
    en: 'Huangshan: points live some years from the day they are earned (three here; the region sets how many)',
    counting: byTheMinute,
    rules: { ...hourly, expiry: { kind: 'YEARS', years: 3, returnGraceDays: 30 } },
  },
  NANJING: {
    name: 'NANJING',
    zh: '南京：个人最多存 1500 小时，超出部分只能捐赠',
    en: 'Nanjing: at most 1,500 hours for own use; what exceeds them can only be donated',
    counting: byTheMinute,
    rules: { ...hourly, giving: { ...hourly.giving, personalCap: 1_500 } },
  },
  LONGQUANYI: {
    name: 'LONGQUANYI',
    zh: '龙泉驿：星级须时长与积分同时达标',
    en: 'Longquanyi: a star takes hours and points',
    counting: byTheMinute,
    rules: {
      ...hourly,
      starLadder: {
        ...hourly.starLadder,
        steps: [100, 300, 600, 1_000, 1_500].map((count) => ({ minutes: hours(count), points: count })),
      },
    },
  },
};

/** Rules as a publisher gives them: his own, or those of a preset; BAD_USER_INPUT for both and for neither. */
export function givenRules(given: { preset?: PresetName; rules?: PointsRulesDraft; counting?: CountingPolicy }): {
  rules: PointsRulesDraft;
  counting?: CountingPolicy;
} {
  const { preset, rules, counting } = given;
  if (preset && !rules && !counting)
    return { rules: policyPresets[preset].rules, counting: policyPresets[preset].counting };
  if (!preset && rules) return { rules, counting };
  throw generalErrors.BAD_USER_INPUT({ field: 'rules', reason: 'a preset, or rules of your own' });
}
