import { addDays, addMinutes, endOfBusinessDate, generalErrors, localDate, type GivenPoint, type Id } from '#kernel';
import type { ListingField, ListingPlace } from './catalogue.types.js';
import type { FundedBy } from './listing-terms.js';
import type { BoardState } from './supply.states.js';

export type NeedId = Id<'Need'>;
export type SupplyId = Id<'Supply'>;
export type SupplyMatchId = Id<'SupplyMatch'>;

/** Which side of the board (供需方). */
export const BOARD_SIDES = ['NEED', 'SUPPLY'] as const;
export type BoardSide = (typeof BOARD_SIDES)[number];

/** Licences an organisation may need (资质). The organisation states them; the station sees the papers before it confirms. */
export const SUPPLY_LICENCES = [
  'FOOD_BUSINESS',
  'MEDICAL_PRACTICE',
  'ELDERLY_CARE',
  'CHILD_CARE',
  'EDUCATION',
  'SOCIAL_WORK',
  'ELECTRICIAN',
  'LEGAL_PRACTICE',
] as const;
export type SupplyLicence = (typeof SUPPLY_LICENCES)[number];

/** First and last business date, both included. */
export interface Dates {
  readonly fromDate: string;
  readonly toDate: string;
}

/** What a community needs (需求). Money in fen. */
export interface NeedDraft extends Dates {
  readonly regionId: string;
  readonly field: ListingField;
  readonly title: string;
  readonly details: string;
  readonly place: ListingPlace;
  readonly address: string;
  readonly point: GivenPoint;
  readonly spaceId: string | null;
  readonly people: number;
  readonly licence: SupplyLicence | null;
  /** What may be spent on all of them together; 0 asks for what costs nothing. */
  readonly budget: number;
  /** Who bears the budget; null where the community has still to find somebody. */
  readonly subsidy: FundedBy | null;
}

/** What an organisation offers (供给). Money in fen. */
export interface SupplyDraft extends Dates {
  readonly organisationId: string;
  readonly field: ListingField;
  readonly title: string;
  readonly details: string;
  /** It serves these regions and all below them. */
  readonly areaRegionIds: readonly string[];
  /** How many it can serve. */
  readonly people: number;
  readonly licences: readonly SupplyLicence[];
  /** For each person. */
  readonly price: number;
}

/** What stays of an entry, besides its terms. */
export interface BoardEntry extends Dates {
  readonly state: BoardState;
  readonly people: number;
  /** How many of them are served by matches that both sides confirmed. */
  readonly placed: number;
}

/** Days after which an entry that nobody renews closes itself. */
export const STALE_DAYS = 30;
/** Days in which a proposed match is confirmed by both sides. */
export const ANSWER_DAYS = 10;
/** The longest time an entry is about, and how far ahead it begins. */
const LONGEST_DAYS = 366;
/** So that price × people stays a safe integer. */
export const MOST_PEOPLE = 100_000;
export const MOST_PRICE = 10_000_000;
export const MOST_AREAS = 20;

/** Refuses (BAD_USER_INPUT) dates that are past, backwards or too far away. */
export function requireSoundDates({ fromDate, toDate }: Dates, today: string): void {
  if (localDate(toDate) < localDate(fromDate)) throw refuse('toDate', 'ends before it begins');
  if (toDate < today) throw refuse('toDate', 'must not be past');
  if (toDate > addDays(localDate(fromDate), LONGEST_DAYS))
    throw refuse('toDate', `is longer than ${LONGEST_DAYS} days`);
  if (fromDate > addDays(localDate(today), LONGEST_DAYS)) {
    throw refuse('fromDate', `is longer than ${LONGEST_DAYS} days`);
  }
}

/** When an entry closes itself: after its last day, or so many days after it was last renewed. */
export function entryDueAt({ toDate }: Dates, renewedAt: Date): Date {
  const over = endOfBusinessDate(localDate(toDate)).getTime() + 1;
  return new Date(Math.min(over, addMinutes(renewedAt, STALE_DAYS * 1_440).getTime()));
}

/** How many are still to be served, or can be. */
export function leftOf({ people, placed }: Pick<BoardEntry, 'people' | 'placed'>): number {
  return people - placed;
}

const refuse = (field: string, reason: string): Error => generalErrors.BAD_USER_INPUT({ field, reason });
