import { widestReach } from './evidence-reach.js';
import { integrityErrors } from './integrity.errors.js';
import { detectorNames, type DetectorName } from './finding.js';

/** 诚信核查规则: everything a region may decide about the review of hours. Whole numbers; a version is never edited. */
export interface IntegrityRules {
  /** A record whose findings weigh so much or more is frozen. */
  readonly threshold: number;
  readonly weights: Readonly<Record<DetectorName, number>>;
  /** Days within which a review is decided; then it escalates. */
  readonly reviewDays: number;
  /** Minutes two services of one volunteer must share. */
  readonly overlap: { readonly minutes: number };
  /** Faster than this over more than the floor, with some minutes of slack for clocks and rounding. */
  readonly travel: { readonly floorMetres: number; readonly metresPerMinute: number; readonly slackMinutes: number };
  /** Recorded minutes of which less than this share can have passed since the order. */
  readonly hastyIssue: { readonly leastMinutes: number; readonly percent: number };
  /** One person ordered and recorded, and the place was taken within so many seconds. */
  readonly backEntry: { readonly leastMinutes: number; readonly placeWithinSeconds: number };
  /** So many alike entered within a time: faster than so many seconds each, or the places taken in one go and ordered shortly before. */
  readonly batch: {
    readonly records: number;
    readonly withinMinutes: number;
    readonly placesWithinMinutes: number;
    readonly orderedWithinHours: number;
    readonly secondsEach: number;
  };
  /** One device for so many people at so many sites, so far apart, within a time. */
  readonly device: {
    readonly people: number;
    readonly sites: number;
    readonly metresApart: number;
    readonly hours: number;
  };
  /** Every located signature so far from where the code was shown, or from the site where that is not known. */
  readonly farCode: { readonly metres: number; readonly metresFromSite: number };
  /**
   * Claimed time beyond the plan: so many minutes and so many percent of it, unless signed out within so many metres. A
   * sign-out that tells no position needs more minutes: to keep one's position to oneself is no sign of guilt.
   */
  readonly beyondRequest: {
    readonly minutes: number;
    readonly percent: number;
    readonly spotMetres: number;
    readonly minutesUnlocated: number;
  };
  /** Records from so many minutes on, entered alone by one of whose entries so many are marked as back-entry within so many days. */
  readonly doubtedHandler: { readonly leastMinutes: number; readonly entries: number; readonly days: number };
}

/** Rules with the version that names them; `preset-…` is the one shipped. */
export interface VersionedIntegrityRules {
  readonly version: string;
  readonly regionId: string | null;
  readonly validFrom: Date | null;
  readonly rules: IntegrityRules;
}

/** In force where no region has published any. */
export const defaultIntegrityRules: VersionedIntegrityRules = {
  version: 'preset-2026-2',
  regionId: null,
  validFrom: null,
  rules: {
    threshold: 100,
    weights: {
      OVERLAP: 100,
      IMPOSSIBLE_TRAVEL: 100,
      HASTY_ISSUE: 100,
      BACK_ENTRY: 100,
      BATCH: 100,
      SHARED_DEVICE: 100,
      OWN_HOUSEHOLD: 100,
      FAR_CODE: 100,
      BEYOND_REQUEST: 100,
      DOUBTED_HANDLER: 100,
    },
    reviewDays: 7,
    overlap: { minutes: 45 },
    travel: { floorMetres: 3_000, metresPerMinute: 1_500, slackMinutes: 10 },
    hastyIssue: { leastMinutes: 60, percent: 50 },
    backEntry: { leastMinutes: 120, placeWithinSeconds: 90 },
    batch: { records: 20, withinMinutes: 120, placesWithinMinutes: 30, orderedWithinHours: 48, secondsEach: 4 },
    device: { people: 5, sites: 3, metresApart: 500, hours: 24 },
    farCode: { metres: 2_500, metresFromSite: 5_000 },
    beyondRequest: { minutes: 90, percent: 150, spotMetres: 300, minutesUnlocated: 180 },
    doubtedHandler: { leastMinutes: 120, entries: 2, days: 7 },
  },
};

/** Fields that would freeze everything, or divide by nothing, at 0. */
const positive: readonly string[] = [
  'threshold',
  'reviewDays',
  'travel.metresPerMinute',
  'device.hours',
  'batch.records',
  'doubtedHandler.entries',
];
const LARGEST = 1_000_000;
/** Evidence is read no further than this. */
const largest: Readonly<Record<string, number>> = {
  'batch.withinMinutes': widestReach.handlerMinutes,
  'device.hours': widestReach.deviceHours,
  'doubtedHandler.days': widestReach.markDays,
  reviewDays: 366,
};

/** Rules as a version was published, perhaps before a rule was known: what it could not know yet weighs nothing. */
export function asPublished(stored: IntegrityRules): IntegrityRules {
  const unknown = { DOUBTED_HANDLER: 0 };
  const { doubtedHandler } = defaultIntegrityRules.rules;
  return { ...{ doubtedHandler }, ...stored, weights: { ...unknown, ...stored.weights } };
}

/** Returns rules if all their numbers make sense; else throws INTEGRITY_POLICY_INVALID naming the field. */
export function soundRules(rules: IntegrityRules): IntegrityRules {
  const refuse = (field: string, reason: string): never => {
    throw integrityErrors.INTEGRITY_POLICY_INVALID({ field, reason });
  };
  for (const [field, value] of numbersOf(rules, '')) {
    const least = positive.includes(field) ? 1 : 0;
    const most = largest[field] ?? LARGEST;
    if (!Number.isSafeInteger(value) || value < least || value > most) {
      refuse(field, `must be a whole number ${least}..${most}`);
    }
  }
  if (detectorNames.every((name) => rules.weights[name] === 0)) refuse('weights', 'must be 1 or more');
  return rules;
}

function numbersOf(value: object, path: string): [string, number][] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]): [string, number][] => {
    const field = path === '' ? key : `${path}.${key}`;
    if (typeof inner === 'object' && inner !== null) return numbersOf(inner, field);
    return [[field, inner as number]];
  });
}
