/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const StationFindPersonDocument = /* @__PURE__ */ typed<Types.StationFindPersonMutation, Types.StationFindPersonMutationVariables>(
  'mutation StationFindPerson($input: FindPersonInput!) { findPerson(input: $input) { id displayName region { id name longitude latitude } } }',
);

export const StationMenuDocument = /* @__PURE__ */ typed<Types.StationMenuQuery, Types.StationMenuQueryVariables>(
  'query StationMenu($regionId: ID!) { serviceMenu(regionId: $regionId) { id code name category mode needsAcceptance usualMinutes urgency skills } }',
);

export const StationPlacesDocument = /* @__PURE__ */ typed<Types.StationPlacesQuery, Types.StationPlacesQueryVariables>(
  'query StationPlaces($parentId: ID!) { regions(parentId: $parentId, first: 100) { nodes { id name level longitude latitude } } }',
);

export const StationOrderDocument = /* @__PURE__ */ typed<Types.StationOrderMutation, Types.StationOrderMutationVariables>(
  'mutation StationOrder($input: CreateServiceRequestInput!) { createServiceRequest(input: $input) { ...StationRequestRow } } fragment StationRequestRow on ServiceRequest { id state channel createdAt startsAt endsAt urgency stateReason placesTaken places item { id name } }',
);

export const StationListingsDocument = /* @__PURE__ */ typed<Types.StationListingsQuery, Types.StationListingsQueryVariables>(
  'query StationListings($personId: ID, $after: Cursor) { listings(forPersonId: $personId, first: 20, after: $after) { nodes { priceForMe listing { id title place provider { id name } } nextSlot { id startsAt endsAt capacity taken } } pageInfo { hasNextPage endCursor } } }',
);

export const StationSlotsDocument = /* @__PURE__ */ typed<Types.StationSlotsQuery, Types.StationSlotsQueryVariables>(
  'query StationSlots($listingId: ID!) { listingSlots(listingId: $listingId, first: 50) { nodes { id startsAt endsAt capacity taken state } } }',
);

export const StationOrderServiceDocument = /* @__PURE__ */ typed<Types.StationOrderServiceMutation, Types.StationOrderServiceMutationVariables>(
  'mutation StationOrderService($input: OrderServiceInput!) { orderService(input: $input) { ...StationServiceOrder } } fragment StationServiceOrder on ServiceOrder { id title state channel orderedAt startsAt endsAt scheduledFor dueAt fee subsidy disputes { id statement outcome openedAt } }',
);

export const StationServiceOrdersDocument = /* @__PURE__ */ typed<Types.StationServiceOrdersQuery, Types.StationServiceOrdersQueryVariables>(
  'query StationServiceOrders($state: ServiceOrderState, $after: Cursor) { serviceOrders(side: STATION, state: $state, first: 20, after: $after) { nodes { ...StationServiceOrder } pageInfo { hasNextPage endCursor } } } fragment StationServiceOrder on ServiceOrder { id title state channel orderedAt startsAt endsAt scheduledFor dueAt fee subsidy disputes { id statement outcome openedAt } }',
);

export const StationServiceOrderFeedDocument = /* @__PURE__ */ typed<Types.StationServiceOrderFeedSubscription, Types.StationServiceOrderFeedSubscriptionVariables>(
  'subscription StationServiceOrderFeed($regionId: ID!) { serviceOrderBoard(regionId: $regionId) { cursor order { ...StationServiceOrder } } } fragment StationServiceOrder on ServiceOrder { id title state channel orderedAt startsAt endsAt scheduledFor dueAt fee subsidy disputes { id statement outcome openedAt } }',
);

export const StationConfirmServiceOrderDocument = /* @__PURE__ */ typed<Types.StationConfirmServiceOrderMutation, Types.StationConfirmServiceOrderMutationVariables>(
  'mutation StationConfirmServiceOrder($input: ConfirmServiceOrderInput!) { confirmServiceOrder(input: $input) { ...StationServiceOrder } } fragment StationServiceOrder on ServiceOrder { id title state channel orderedAt startsAt endsAt scheduledFor dueAt fee subsidy disputes { id statement outcome openedAt } }',
);

export const StationDecideServiceDisputeDocument = /* @__PURE__ */ typed<Types.StationDecideServiceDisputeMutation, Types.StationDecideServiceDisputeMutationVariables>(
  'mutation StationDecideServiceDispute($input: DecideServiceDisputeInput!) { decideServiceDispute(input: $input) { ...StationServiceOrder } } fragment StationServiceOrder on ServiceOrder { id title state channel orderedAt startsAt endsAt scheduledFor dueAt fee subsidy disputes { id statement outcome openedAt } }',
);
