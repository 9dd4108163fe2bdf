/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const FindServicesDocument = /* @__PURE__ */ typed<Types.FindServicesQuery, Types.FindServicesQueryVariables>(
  'query FindServices($filter: ListingFilterInput, $near: GeoPointInput, $within: Int!, $order: ListingOrder, $after: Cursor) { listings( filter: $filter near: $near withinMetres: $within order: $order first: 20 after: $after ) { nodes { ...FoundService } pageInfo { hasNextPage endCursor } } } fragment FoundService on FoundListing { metres priceForMe nextSlot { id startsAt endsAt } listing { id title field place ratingCount ratingMean provider { id name } } }',
);

export const ServiceForMeDocument = /* @__PURE__ */ typed<Types.ServiceForMeQuery, Types.ServiceForMeQueryVariables>(
  'query ServiceForMe($id: ID!) { listing(id: $id) { id title field place state ratingCount ratingMean priceForMe provider { id name } terms { id description address pointsPrice cancellation { minutesBefore percentKept } } } }',
);

export const ServiceSlotsDocument = /* @__PURE__ */ typed<Types.ServiceSlotsQuery, Types.ServiceSlotsQueryVariables>(
  'query ServiceSlots($listingId: ID!, $from: DateTime, $after: Cursor) { listingSlots(listingId: $listingId, from: $from, first: 20, after: $after) { nodes { ...ServiceSlot } pageInfo { hasNextPage endCursor } } } fragment ServiceSlot on Slot { id startsAt endsAt capacity taken pointsPlaces pointsTaken state }',
);
