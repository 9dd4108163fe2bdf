/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const MenuDocument = /* @__PURE__ */ typed<Types.MenuQuery, Types.MenuQueryVariables>(
  'query Menu($regionId: ID!) { serviceMenu(regionId: $regionId) { id code name category description mode needsAcceptance usualMinutes urgency } }',
);

export const LastPlaceDocument = /* @__PURE__ */ typed<Types.LastPlaceQuery, Types.LastPlaceQueryVariables>(
  'query LastPlace { serviceRequests(mine: true, first: 50) { nodes { id mode contact { name phone address point { longitude latitude } } } } }',
);

export const MyRequestsDocument = /* @__PURE__ */ typed<Types.MyRequestsQuery, Types.MyRequestsQueryVariables>(
  'query MyRequests($after: Cursor) { serviceRequests(mine: true, first: 20, after: $after) { nodes { ...RequestCard } pageInfo { hasNextPage endCursor } } } fragment RequestCard on ServiceRequest { id state stateReason startsAt endsAt createdAt rating ratingComment urgency item { id name category needsAcceptance } volunteers { volunteerId displayName number state } records { id minutes startedAt endedAt } }',
);

export const OneRequestDocument = /* @__PURE__ */ typed<Types.OneRequestQuery, Types.OneRequestQueryVariables>(
  'query OneRequest($id: ID!) { serviceRequest(id: $id) { ...RequestCard note risks mode contact { name address } } } fragment RequestCard on ServiceRequest { id state stateReason startsAt endsAt createdAt rating ratingComment urgency item { id name category needsAcceptance } volunteers { volunteerId displayName number state } records { id minutes startedAt endedAt } }',
);

export const ProgressDocument = /* @__PURE__ */ typed<Types.ProgressQuery, Types.ProgressQueryVariables>(
  'query Progress($id: ID!) { dispatchProgress(requestId: $id) { requestId state wave offersOpen nextStepAt } }',
);

export const CodeDocument = /* @__PURE__ */ typed<Types.CodeQuery, Types.CodeQueryVariables>(
  'query Code($id: ID!) { attendanceCode(requestId: $id) { code validUntil } }',
);

export const RequestFeedDocument = /* @__PURE__ */ typed<Types.RequestFeedSubscription, Types.RequestFeedSubscriptionVariables>(
  'subscription RequestFeed($id: ID!) { serviceRequestUpdated(requestId: $id) { cursor request { ...RequestCard } } } fragment RequestCard on ServiceRequest { id state stateReason startsAt endsAt createdAt rating ratingComment urgency item { id name category needsAcceptance } volunteers { volunteerId displayName number state } records { id minutes startedAt endedAt } }',
);

export const PlaceOrderDocument = /* @__PURE__ */ typed<Types.PlaceOrderMutation, Types.PlaceOrderMutationVariables>(
  'mutation PlaceOrder($input: CreateServiceRequestInput!) { createServiceRequest(input: $input) { ...RequestCard } } fragment RequestCard on ServiceRequest { id state stateReason startsAt endsAt createdAt rating ratingComment urgency item { id name category needsAcceptance } volunteers { volunteerId displayName number state } records { id minutes startedAt endedAt } }',
);

export const CancelOrderDocument = /* @__PURE__ */ typed<Types.CancelOrderMutation, Types.CancelOrderMutationVariables>(
  'mutation CancelOrder($input: CancelServiceRequestInput!) { cancelServiceRequest(input: $input) { ...RequestCard } } fragment RequestCard on ServiceRequest { id state stateReason startsAt endsAt createdAt rating ratingComment urgency item { id name category needsAcceptance } volunteers { volunteerId displayName number state } records { id minutes startedAt endedAt } }',
);

export const ConfirmDocument = /* @__PURE__ */ typed<Types.ConfirmMutation, Types.ConfirmMutationVariables>(
  'mutation Confirm($input: ConfirmServiceInput!) { confirmService(input: $input) { ...RequestCard } } fragment RequestCard on ServiceRequest { id state stateReason startsAt endsAt createdAt rating ratingComment urgency item { id name category needsAcceptance } volunteers { volunteerId displayName number state } records { id minutes startedAt endedAt } }',
);

export const DisputeDocument = /* @__PURE__ */ typed<Types.DisputeMutation, Types.DisputeMutationVariables>(
  'mutation Dispute($input: DisputeServiceInput!) { disputeService(input: $input) { ...RequestCard } } fragment RequestCard on ServiceRequest { id state stateReason startsAt endsAt createdAt rating ratingComment urgency item { id name category needsAcceptance } volunteers { volunteerId displayName number state } records { id minutes startedAt endedAt } }',
);

export const RateDocument = /* @__PURE__ */ typed<Types.RateMutation, Types.RateMutationVariables>(
  'mutation Rate($input: RateServiceInput!) { rateService(input: $input) { ...RequestCard } } fragment RequestCard on ServiceRequest { id state stateReason startsAt endsAt createdAt rating ratingComment urgency item { id name category needsAcceptance } volunteers { volunteerId displayName number state } records { id minutes startedAt endedAt } }',
);
