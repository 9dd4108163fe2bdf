/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const StationBoardDocument = /* @__PURE__ */ typed<Types.StationBoardQuery, Types.StationBoardQueryVariables>(
  'query StationBoard($regionId: ID!) { openDispatches(regionId: $regionId) { ...BoardLine } } fragment BoardLine on DispatchBoardEntry { requestId itemName state urgency createdAt openedAt startsAt places placesLeft wave offersOpen offersDeclined offersTimedOut escalationLevel nextStepAt regionId }',
);

export const StationSubmittedDocument = /* @__PURE__ */ typed<Types.StationSubmittedQuery, Types.StationSubmittedQueryVariables>(
  'query StationSubmitted($regionId: ID!) { serviceRequests(regionId: $regionId, states: [SUBMITTED], first: 50) { nodes { ...StationRequestRow } } } fragment StationRequestRow on ServiceRequest { id state channel createdAt startsAt endsAt urgency stateReason placesTaken places item { id name } }',
);

export const StationBoardFeedDocument = /* @__PURE__ */ typed<Types.StationBoardFeedSubscription, Types.StationBoardFeedSubscriptionVariables>(
  'subscription StationBoardFeed($regionId: ID!) { dispatchBoard(regionId: $regionId) { cursor kind occurredAt requestId lateVolunteerIds entry { ...BoardLine } } } fragment BoardLine on DispatchBoardEntry { requestId itemName state urgency createdAt openedAt startsAt places placesLeft wave offersOpen offersDeclined offersTimedOut escalationLevel nextStepAt regionId }',
);

export const StationRequestsDocument = /* @__PURE__ */ typed<Types.StationRequestsQuery, Types.StationRequestsQueryVariables>(
  'query StationRequests($regionId: ID!, $states: [ServiceRequestState!], $after: Cursor) { serviceRequests(regionId: $regionId, states: $states, first: 20, after: $after) { nodes { ...StationRequestRow } pageInfo { hasNextPage endCursor } } } fragment StationRequestRow on ServiceRequest { id state channel createdAt startsAt endsAt urgency stateReason placesTaken places item { id name } }',
);
