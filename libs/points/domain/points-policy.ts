import { generalErrors } from '#kernel';
import { checkedExpiry, noExpiry, type ExpiryRule } from './expiry.js';
import {
  checkedGiving,
  checkedRedemption,
  defaultGiving,
  defaultRedemption,
  type GivingRules,
  type RedemptionRules,
} from './giving-rules.js';
import { checkedRatio, type Ratio } from './ratio.js';
import { checkedLadder, defaultStarLadder, type StarLadder } from './star-ladder.js';

/** Where the minutes of a service record come from (记录来源): signed in and out, entered later, or on paper. */
export type RecordSource = 'SIGNED' | 'BACKFILLED' | 'PAPER';

/** A factor for one item of the service menu, by its id (难度系数). */
export interface ItemCoefficient {
  itemId: string;
  coefficient: Ratio;
}

/** The rules of one policy version (积分政策). Never edited once published: a change is a new version. */
export interface PointsRules {
  /** Points for one minute, e.g. 1/60: one point an hour. */
  rate: Ratio;
  /** Sources whose minutes earn. By default only SIGNED (志愿黄石, 志愿汇). */
  earningSources: RecordSource[];
  /** Factors of single items; an item that is not listed has 1/1. */
  coefficients: ItemCoefficient[];
  /** How long points live. */
  expiry: ExpiryRule;
  /** Gifts, donations, and the most a person has for own use. */
  giving: GivingRules;
  /** How often and for how much a person may redeem. */
  redemption: RedemptionRules;
  /** The stars of the region, and what each takes. */
  starLadder: StarLadder;
}

/** Rules as they are given: what is left out is as built in. */
export type PointsRulesDraft = Partial<PointsRules>;

/** One published version for a region and everything below it, in force from an instant on. */
export interface PointsPolicyVersion {
  id: string;
  regionId: string | null;
  version: number;
  effectiveFrom: Date;
  rules: PointsRules;
}

/** Applies where no region has published anything: one point an hour, signed minutes only. Version 0, in force always. */
export const builtInPolicy: PointsPolicyVersion = {
  id: 'built-in',
  regionId: null,
  version: 0,
  effectiveFrom: new Date(0),
  rules: {
    rate: { numerator: 1, denominator: 60 },
    earningSources: ['SIGNED'],
    coefficients: [],
    expiry: noExpiry,
    giving: defaultGiving,
    redemption: defaultRedemption,
    starLadder: defaultStarLadder,
  },
};

/** Whole rules: a version from before a rule existed, and a draft that leaves it out, say of it what is built in. */
export function completeRules(given: PointsRulesDraft): PointsRules {
  const told = Object.entries(given).filter(([, rule]) => rule !== undefined);
  const rules = { ...builtInPolicy.rules, ...(Object.fromEntries(told) as PointsRulesDraft) };
  return { ...rules, redemption: { ...defaultRedemption, ...rules.redemption } };
}

const sources: readonly RecordSource[] = ['SIGNED', 'BACKFILLED', 'PAPER'];
const mostCoefficients = 500;

/** Refuses (BAD_USER_INPUT) rules that cannot be computed; returns them whole and in a canonical order. */
export function checkedRules(draft: PointsRulesDraft): PointsRules {
  const rules = completeRules(draft);
  const items = rules.coefficients.map((entry) => entry.itemId);
  if (new Set(items).size !== items.length || items.length > mostCoefficients) {
    throw generalErrors.BAD_USER_INPUT({
      field: 'coefficients',
      reason: `each item once, at most ${mostCoefficients}`,
    });
  }
  if (rules.earningSources.some((source) => !sources.includes(source))) {
    throw generalErrors.BAD_USER_INPUT({ field: 'earningSources', reason: `one of ${sources.join(', ')}` });
  }
  return {
    rate: checkedRatio('rate', rules.rate),
    earningSources: sources.filter((source) => rules.earningSources.includes(source)),
    coefficients: rules.coefficients
      .map((entry) => ({ itemId: entry.itemId, coefficient: checkedRatio('coefficients', entry.coefficient) }))
      .sort((a, b) => (a.itemId < b.itemId ? -1 : 1)),
    expiry: checkedExpiry(rules.expiry),
    giving: checkedGiving(rules.giving),
    redemption: checkedRedemption(rules.redemption),
    starLadder: checkedLadder(rules.starLadder),
  };
}

/**
 * The version in force at an instant: the nearest region of the path (own region first) that has one in force,
 * and in it the one that started last. A version is in force from its very instant on.
 */
export function policyInForce(
  versions: readonly PointsPolicyVersion[],
  pathFromOwnRegion: readonly string[],
  at: Date,
): PointsPolicyVersion {
  for (const regionId of pathFromOwnRegion) {
    const started = versions
      .filter((version) => version.regionId === regionId && version.effectiveFrom.getTime() <= at.getTime())
      .sort((a, b) => b.effectiveFrom.getTime() - a.effectiveFrom.getTime() || b.version - a.version);
    if (started[0]) return started[0];
  }
  return builtInPolicy;
}
