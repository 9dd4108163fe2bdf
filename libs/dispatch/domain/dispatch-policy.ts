import { dispatchErrors } from './dispatch.errors.js';
import { type ByUrgency, urgencies } from './urgency.js';

/** 评分因素: what speaks for a volunteer, each 0 … 1000 thousandths. */
export const factorNames = ['arrival', 'skillFit', 'continuity', 'acceptance', 'fairness', 'load'] as const;
/** One of the six factors. */
export type FactorName = (typeof factorNames)[number];
/** A whole number of thousandths for each factor. */
export type Factors = Readonly<Record<FactorName, number>>;

/** 派单规则: everything a region may decide about dispatch. A version is never edited once published. */
export interface DispatchPolicy {
  /** Weights of the factors in thousandths; they sum to 1000. */
  readonly weights: Factors;
  /** Minutes from yes to the door at which the arrival factor reaches 0. */
  readonly arrivalHorizonMinutes: number;
  /** Greatest straight-line distance of an on-site service, metres, 50 km at most; a volunteer's own reach may be less. */
  readonly reachMetres: number;
  /** Minutes promised in the week around the service at which the load factor is 0. */
  readonly weeklyLoadMinutes: number;
  /** Nobody has more unanswered offers at a time than so many, however many requests there are. */
  readonly openOffersAtMost: number;
  readonly wave: {
    /** So many candidates or fewer are all asked at once. */
    readonly askAllUpTo: number;
    /** Wave size = this × √(candidates within 1 km) / 1000: 1250 makes 7 of 30. */
    readonly densityThousandths: number;
    readonly minimum: number;
    readonly maximum: number;
    readonly urgencyThousandths: ByUrgency<number>;
    /** Each further wave without an answer grows by so much. */
    readonly growthThousandths: number;
  };
  /** Minutes until an unanswered offer times out. */
  readonly offerMinutes: ByUrgency<number>;
  /** Minutes of the Shanghai day between which only urgent offers are sent. */
  readonly quietHours: { readonly fromMinute: number; readonly toMinute: number };
  /** So many unanswered offers in a row, and the volunteer rests for so many minutes. */
  readonly cooldown: { readonly unanswered: number; readonly restMinutes: number };
  readonly escalation: {
    /** Minutes of search before the grid worker is called, and between the further steps. */
    readonly searchMinutes: ByUrgency<number>;
    readonly stepMinutes: ByUrgency<number>;
    /** Minutes before the start at which an unfilled request is near its time. */
    readonly beforeStartMinutes: number;
  };
  readonly search: {
    /** The search grows no further once so many candidates passed all filters. */
    readonly enoughEligible: number;
    /** At most so many volunteers are looked at for one wave, nearest first; ten times as many while none has passed. */
    readonly mostConsidered: number;
  };
}

/** A policy with the version that is stored beside everything decided by it. */
export interface VersionedDispatchPolicy {
  readonly version: string;
  /** Who published it and from when it holds; null for the preset. */
  readonly regionId: string | null;
  readonly validFrom: Date | null;
  readonly policy: DispatchPolicy;
}

/** The version in force where a region has published none: quiet hours and wave sizes of the request's rules. */
export const defaultDispatchPolicy: VersionedDispatchPolicy = {
  version: 'preset-2026-1',
  regionId: null,
  validFrom: null,
  policy: {
    weights: { arrival: 300, skillFit: 150, continuity: 150, acceptance: 150, fairness: 150, load: 100 },
    arrivalHorizonMinutes: 60,
    reachMetres: 8_000,
    weeklyLoadMinutes: 1_200,
    openOffersAtMost: 5,
    wave: {
      askAllUpTo: 5,
      densityThousandths: 1_250,
      minimum: 3,
      maximum: 20,
      urgencyThousandths: { URGENT: 1_500, SOON: 1_000, PLANNED: 700 },
      growthThousandths: 500,
    },
    offerMinutes: { URGENT: 3, SOON: 15, PLANNED: 60 },
    quietHours: { fromMinute: 22 * 60, toMinute: 7 * 60 },
    cooldown: { unanswered: 3, restMinutes: 24 * 60 },
    escalation: {
      searchMinutes: { URGENT: 10, SOON: 60, PLANNED: 240 },
      stepMinutes: { URGENT: 10, SOON: 60, PLANNED: 240 },
      beforeStartMinutes: 120,
    },
    search: { enoughEligible: 40, mostConsidered: 600 },
  },
};

/** The rings of the index grow no further. */
const MOST_REACH_METRES = 50_000;

/** Returns a policy if all its numbers make sense, else throws DISPATCH_POLICY_INVALID naming the field. */
export function soundPolicy(policy: DispatchPolicy): DispatchPolicy {
  const refuse = (field: string, reason: string): never => {
    throw dispatchErrors.DISPATCH_POLICY_INVALID({ field, reason });
  };
  eachNumber(policy, '', (field, value) => {
    if (!Number.isSafeInteger(value) || value < 0) refuse(field, 'must be a whole number, 0 or more');
  });
  const total = factorNames.reduce((sum, name) => sum + policy.weights[name], 0);
  if (total !== 1000) refuse('weights', 'must sum to 1000');
  for (const [field, value] of positiveFields(policy)) if (value < 1) refuse(field, 'must be 1 or more');
  if (policy.wave.maximum < policy.wave.minimum) refuse('wave.maximum', 'must not be below the minimum');
  if (policy.reachMetres > MOST_REACH_METRES) refuse('reachMetres', `must be ${MOST_REACH_METRES} or less`);
  if (policy.quietHours.fromMinute > 1440 || policy.quietHours.toMinute > 1440) refuse('quietHours', 'lie in one day');
  return policy;
}

function positiveFields(policy: DispatchPolicy): [string, number][] {
  return [
    ['arrivalHorizonMinutes', policy.arrivalHorizonMinutes],
    ['weeklyLoadMinutes', policy.weeklyLoadMinutes],
    ['openOffersAtMost', policy.openOffersAtMost],
    ['wave.minimum', policy.wave.minimum],
    ['search.enoughEligible', policy.search.enoughEligible],
    ['search.mostConsidered', policy.search.mostConsidered],
    ['cooldown.unanswered', policy.cooldown.unanswered],
    ...urgencies.map((urgency): [string, number] => [`offerMinutes.${urgency}`, policy.offerMinutes[urgency]]),
    ...urgencies.map((urgency): [string, number] => [
      `escalation.stepMinutes.${urgency}`,
      policy.escalation.stepMinutes[urgency],
    ]),
  ];
}

function eachNumber(value: object, path: string, visit: (field: string, value: number) => void): void {
  for (const [key, inner] of Object.entries(value)) {
    const field = path === '' ? key : `${path}.${key}`;
    if (typeof inner === 'number') visit(field, inner);
    else if (typeof inner === 'object' && inner !== null) eachNumber(inner as object, field, visit);
  }
}
