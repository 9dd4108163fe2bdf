import type { StationListingsQuery } from '../generated/types';

/** A service that can be ordered for a resident, with the price for that resident. */
export type FoundListing = StationListingsQuery['listings']['nodes'][number];
