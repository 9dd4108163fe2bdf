import { localDate, startOfBusinessDate } from '#kernel';
import type { ListingField } from './catalogue.types.js';
import { leftOf, type BoardEntry, type Dates, type SupplyLicence } from './supply.js';

/** A need as matching sees it. */
export interface WantedService extends BoardEntry {
  readonly id: string;
  readonly regionPath: string;
  readonly field: ListingField;
  readonly licence: SupplyLicence | null;
  /** For all `people`, in fen. */
  readonly budget: number;
}

/** A supply as matching sees it. */
export interface OfferedService extends BoardEntry {
  readonly id: string;
  readonly areaPaths: readonly string[];
  readonly field: ListingField;
  readonly licences: readonly SupplyLicence[];
  /** For each person, in fen. */
  readonly price: number;
}

/** Why a supply fits a need (匹配理由); each gives points. */
export const FIT_REASONS = ['AREA', 'PEOPLE', 'DATES', 'PRICE', 'LICENCE'] as const;
export type FitReason = (typeof FIT_REASONS)[number];

/** Why a supply does not fit a need (不匹配原因). */
export type Misfit = 'ENTRY_CLOSED' | 'OTHER_FIELD' | 'OTHER_AREA' | 'OTHER_DATES' | 'TOO_DEAR' | 'NO_LICENCE';

/** A reason with its points and the number behind it: levels apart, people, days, fen, 1 for a licence. */
export interface ScoredReason {
  readonly reason: FitReason;
  readonly points: number;
  readonly figure: number;
}

/** How well a supply fits a need: `score` is the sum of the points, 0 to 100. */
export interface Fit {
  readonly needId: string;
  readonly supplyId: string;
  readonly score: number;
  readonly reasons: readonly ScoredReason[];
}

/** The most points of each reason. */
const MOST: Readonly<Record<FitReason, number>> = { AREA: 25, PEOPLE: 25, DATES: 20, PRICE: 20, LICENCE: 10 };
/** Points lost for each level of regions between the area that is served and where the need is. */
const POINTS_A_LEVEL = 8;
const DAY_MS = 86_400_000;

/** Says why a supply cannot serve a need; null where it can. */
export function misfit(need: WantedService, supply: OfferedService): Misfit | null {
  const open = [need, supply].every((entry) => entry.state === 'OPEN' && leftOf(entry) > 0);
  if (!open) return 'ENTRY_CLOSED';
  if (need.field !== supply.field) return 'OTHER_FIELD';
  if (levelsApart(need, supply) === null) return 'OTHER_AREA';
  if (sharedDays(need, supply) === 0) return 'OTHER_DATES';
  if (need.licence !== null && !supply.licences.includes(need.licence)) return 'NO_LICENCE';
  return supply.price * need.people > need.budget ? 'TOO_DEAR' : null;
}

/**
 * Which supplies are proposed for which needs, the best first: more points, then the lower price, then the older supply.
 * At most `most` for each need. Whole numbers only, so that everybody who computes it again gets the same.
 */
export function proposeMatches(
  needs: readonly WantedService[],
  supplies: readonly OfferedService[],
  most: number,
): Fit[] {
  return needs.flatMap((need) =>
    supplies
      .filter((supply) => misfit(need, supply) === null)
      .map((supply) => ({ supply, fit: fitOf(need, supply) }))
      .sort(
        (one, other) =>
          other.fit.score - one.fit.score ||
          one.supply.price - other.supply.price ||
          (one.supply.id < other.supply.id ? -1 : 1),
      )
      .slice(0, most)
      .map(({ fit }) => fit),
  );
}

function fitOf(need: WantedService, supply: OfferedService): Fit {
  const levels = levelsApart(need, supply) ?? 0;
  const people = Math.min(leftOf(need), leftOf(supply));
  const days = sharedDays(need, supply);
  const cost = supply.price * people;
  const saved = need.budget === 0 ? 1 : need.budget - supply.price * need.people;
  const reasons: ScoredReason[] = [
    { reason: 'AREA', points: Math.max(0, MOST.AREA - levels * POINTS_A_LEVEL), figure: levels },
    { reason: 'PEOPLE', points: share(MOST.PEOPLE, people, leftOf(need)), figure: people },
    { reason: 'DATES', points: share(MOST.DATES, days, sharedDays(need, need)), figure: days },
    { reason: 'PRICE', points: share(MOST.PRICE, saved, need.budget === 0 ? 1 : need.budget), figure: cost },
  ];
  if (need.licence !== null) reasons.push({ reason: 'LICENCE', points: MOST.LICENCE, figure: 1 });
  const score = reasons.reduce((sum, { points }) => sum + points, 0);
  return { needId: need.id, supplyId: supply.id, score, reasons };
}

/** Levels between the nearest area that is served and the region of the need; null where none contains it. */
function levelsApart({ regionPath }: WantedService, { areaPaths }: OfferedService): number | null {
  const depths = areaPaths.filter((path) => regionPath.startsWith(path)).map((path) => depthOf(path));
  return depths.length === 0 ? null : depthOf(regionPath) - Math.max(...depths);
}

const depthOf = (path: string): number => path.split('/').length;

/** Days on which both are there. */
function sharedDays(one: Dates, other: Dates): number {
  const from = one.fromDate > other.fromDate ? one.fromDate : other.fromDate;
  const to = one.toDate < other.toDate ? one.toDate : other.toDate;
  const days = (startOf(to) - startOf(from)) / DAY_MS + 1;
  return Math.max(0, days);
}

const startOf = (date: string): number => startOfBusinessDate(localDate(date)).getTime();

/** A part of the most points, rounded down. */
const share = (most: number, part: number, whole: number): number => Math.floor((most * part) / whole);
