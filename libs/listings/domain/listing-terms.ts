import type { ListingField, ListingPlace } from './catalogue.types.js';
import type { PriceLine, PricedTerms } from './price.js';
import type { CancellationTier } from './refund.js';

/** Which purpose of which fund bears something. */
export interface FundedBy {
  readonly fundId: string;
  readonly purposeId: string;
}

/** Points a provider accepts (积分支付): price in points, places in each slot, and whose money pays the provider for them. */
export interface PointsTerms {
  readonly price: number;
  readonly places: number;
  readonly paidBy: FundedBy;
}

/** WGS-84, in 1/100,000 of a degree (about a metre): whole numbers, so that both engines order by distance alike. */
export interface GridPoint {
  readonly longitudeUnits: number;
  readonly latitudeUnits: number;
}

/** The terms of a listing (服务条款): what an order is made under, for ever. Money in fen. */
export interface TermsDraft extends PricedTerms {
  readonly title: string;
  readonly description: string;
  readonly field: ListingField;
  readonly place: ListingPlace;
  /** A region where it happens (or starts from, for HOME): its station reviews it. */
  readonly regionId: string;
  /** People of these regions, and of all below them, may order. */
  readonly areaRegionIds: readonly string[];
  readonly address: string;
  readonly point: GridPoint;
  readonly spaceId: string | null;
  readonly unitCost: number;
  readonly prices: readonly PriceLine[];
  /** Who bears cost − fee; needed wherever a group pays less than the cost. */
  readonly subsidy: FundedBy | null;
  readonly points: PointsTerms | null;
  readonly cancellation: readonly CancellationTier[];
  /** So many upheld complaints suspend the listing. */
  readonly complaintLimit: number;
  /** Minutes after the begin in which nobody is said to be absent; left out: as everywhere. */
  readonly graceMinutes?: number;
  /** So many orders of it may one person have open; left out: as everywhere. */
  readonly ordersPerPerson?: number;
}

/** Ids of the funds that terms name, each once: for the subsidy, and for the places that points take. */
export function fundsNamed(terms: { fundId: string | null; pointsFundId: string | null }): string[] {
  return [...new Set([terms.fundId, terms.pointsFundId].filter((id) => id !== null))];
}
