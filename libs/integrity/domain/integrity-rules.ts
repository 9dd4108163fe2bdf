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

/**
 * In force where no region has published any. Each number stands beside its reason in the field: what people, phones and roads
 * can honestly do, and what the attendance policy allows them. None is taken from made-up records (docs/fraud.md).
 */
export const defaultIntegrityRules: VersionedIntegrityRules = {
  version: 'preset-2026-3',
  regionId: null,
  validFrom: null,
  rules: {
    /** One rule is enough to be asked about: being asked takes nothing, and no rule revokes. */
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
    /** As long as an organisation has for a correction. */
    reviewDays: 7,
    overlap: {
      /** One may sign in 30 minutes early, and an end told by telephone in half hours may be 15 too late. */
      minutes: 45,
    },
    travel: {
      /** An address known only to its village lies up to 1.5 km off, and there are two. */
      floorMetres: 3_000,
      /** 120 km/h, the most on any road, over a way 1.3 times as long as the straight line. */
      metresPerMinute: 1_500,
      /** A time told in half hours may be a quarter of an hour off. */
      slackMinutes: 15,
    },
    hastyIssue: {
      /** Of less, most may honestly lie before the order (see percent) or come from rounding. */
      leastMinutes: 60,
      /** A service may begin 30 minutes before its planned start, hence before its order: half of the shortest looked at. */
      percent: 50,
    },
    backEntry: {
      /** Longer than the usual visit of an hour or an hour and a half; what is sold is sold by the half day. */
      leastMinutes: 120,
      /** The station accepts the order (30 s or more); to notice, read and weigh an offer takes a minute. */
      placeWithinSeconds: 90,
    },
    batch: {
      /** Invented activities had 50 and more; so that one written down in two halves is seen, fewer than half. */
      records: 20,
      /** 500 names at the pace of a quick hand, some 14 seconds each. */
      withinMinutes: 120,
      /** One hand that opens 50 accounts and takes a place with each needs half a minute an account. */
      placesWithinMinutes: 30,
      /** Place, material and insurance of twenty people or more are arranged at least two days before. */
      orderedWithinHours: 48,
      /**
       * To pick a name and confirm it is two decisions (1.35 s), two pointings (1.1 s) and six keys (0.28 s), 6.6 s in all
       * (keystroke-level model); a quarter less for a practised hand.
       */
      secondsEach: 5,
    },
    device: {
      /** A couple and the parents of one of them with one phone are four. */
      people: 5,
      /** A team that serves in the morning and elsewhere in the afternoon has two. */
      sites: 3,
      /** The gates and buildings of one large compound lie closer together. */
      metresApart: 500,
      /** The day before and after: who lends a phone lends it for a day. */
      hours: 24,
    },
    farCode: {
      /** A phone that knows its radio mast only may be 2.9 km off: rural masts 5 km apart (3GPP TR 38.901). */
      metres: 3_000,
      /** The same, and the clinic or hall two kilometres from home to which a service was moved. */
      metresFromSite: 5_000,
    },
    beyondRequest: {
      /** The 60 minutes of overtime that the attendance policy believes, and the 30 of an early sign-in. */
      minutes: 90,
      /** A feast of four hours that ends an hour and a half late is nothing strange: half as long again is. */
      percent: 150,
      /** What satellites miss between tall houses. */
      spotMetres: 300,
      /**
       * An hour more, until relatives come from work to relieve who waits. Signing out is refused three hours after the plan,
       * so that 210 is the most that signatures can show: much nearer to it the rule would find nothing.
       */
      minutesUnlocated: 150,
    },
    doubtedHandler: {
      /** As for a back-entry by itself. */
      leastMinutes: 120,
      /** One place taken at once is a volunteer who stood at the desk; two in a week are a habit. */
      entries: 2,
      /** A resident who is called still remembers who came, and for how long. */
      days: 7,
    },
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
