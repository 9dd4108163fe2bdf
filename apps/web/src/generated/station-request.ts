/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const StationRequestPageDocument = /* @__PURE__ */ typed<Types.StationRequestPageQuery, Types.StationRequestPageQueryVariables>(
  'query StationRequestPage($id: ID!) { serviceRequest(id: $id) { ...StationRequest } } fragment StationRequest on ServiceRequest { ...StationRequestRow mode risks note language dispatchingSince escalationLevel regionId volunteers { volunteerId displayName number state } records { id volunteerId startedAt endedAt minutes signedMinutes state source reason } trail { at event role reason fromState toState } } fragment StationRequestRow on ServiceRequest { id state channel createdAt startsAt endsAt urgency stateReason placesTaken places item { id name } }',
);

export const StationProgressDocument = /* @__PURE__ */ typed<Types.StationProgressQuery, Types.StationProgressQueryVariables>(
  'query StationProgress($id: ID!) { dispatchProgress(requestId: $id) { requestId state wave offersOpen nextStepAt dispatchingSince escalationLevel } }',
);

export const StationContactDocument = /* @__PURE__ */ typed<Types.StationContactQuery, Types.StationContactQueryVariables>(
  'query StationContact($id: ID!) { serviceRequest(id: $id) { id contact { name phone address } } }',
);

export const StationExplanationDocument = /* @__PURE__ */ typed<Types.StationExplanationQuery, Types.StationExplanationQueryVariables>(
  'query StationExplanation($id: ID!, $volunteerId: ID) { dispatchExplanation(requestId: $id, volunteerId: $volunteerId) { requestId considered eligible policyVersion refused { reason count } refusedInSearch { reason count } offers { id volunteerId wave place metres score state sentAt expiresAt endedAt declineReason whyMe { factor value weight } } volunteer { volunteerId reasons } } }',
);

export const StationVolunteerNameDocument = /* @__PURE__ */ typed<Types.StationVolunteerNameQuery, Types.StationVolunteerNameQueryVariables>(
  'query StationVolunteerName($id: ID!) { volunteer(id: $id) { id displayName number state } }',
);

export const StationRequestFeedDocument = /* @__PURE__ */ typed<Types.StationRequestFeedSubscription, Types.StationRequestFeedSubscriptionVariables>(
  'subscription StationRequestFeed($id: ID!) { serviceRequestUpdated(requestId: $id) { cursor request { ...StationRequest } } } fragment StationRequest on ServiceRequest { ...StationRequestRow mode risks note language dispatchingSince escalationLevel regionId volunteers { volunteerId displayName number state } records { id volunteerId startedAt endedAt minutes signedMinutes state source reason } trail { at event role reason fromState toState } } fragment StationRequestRow on ServiceRequest { id state channel createdAt startsAt endsAt urgency stateReason placesTaken places item { id name } }',
);

export const StationAcceptDocument = /* @__PURE__ */ typed<Types.StationAcceptMutation, Types.StationAcceptMutationVariables>(
  'mutation StationAccept($input: AcceptServiceRequestInput!) { acceptServiceRequest(input: $input) { ...StationRequest } } fragment StationRequest on ServiceRequest { ...StationRequestRow mode risks note language dispatchingSince escalationLevel regionId volunteers { volunteerId displayName number state } records { id volunteerId startedAt endedAt minutes signedMinutes state source reason } trail { at event role reason fromState toState } } fragment StationRequestRow on ServiceRequest { id state channel createdAt startsAt endsAt urgency stateReason placesTaken places item { id name } }',
);

export const StationRejectDocument = /* @__PURE__ */ typed<Types.StationRejectMutation, Types.StationRejectMutationVariables>(
  'mutation StationReject($input: RejectServiceRequestInput!) { rejectServiceRequest(input: $input) { ...StationRequest } } fragment StationRequest on ServiceRequest { ...StationRequestRow mode risks note language dispatchingSince escalationLevel regionId volunteers { volunteerId displayName number state } records { id volunteerId startedAt endedAt minutes signedMinutes state source reason } trail { at event role reason fromState toState } } fragment StationRequestRow on ServiceRequest { id state channel createdAt startsAt endsAt urgency stateReason placesTaken places item { id name } }',
);

export const StationCancelDocument = /* @__PURE__ */ typed<Types.StationCancelMutation, Types.StationCancelMutationVariables>(
  'mutation StationCancel($input: CancelServiceRequestInput!) { cancelServiceRequest(input: $input) { ...StationRequest } } fragment StationRequest on ServiceRequest { ...StationRequestRow mode risks note language dispatchingSince escalationLevel regionId volunteers { volunteerId displayName number state } records { id volunteerId startedAt endedAt minutes signedMinutes state source reason } trail { at event role reason fromState toState } } fragment StationRequestRow on ServiceRequest { id state channel createdAt startsAt endsAt urgency stateReason placesTaken places item { id name } }',
);

export const StationConfirmDocument = /* @__PURE__ */ typed<Types.StationConfirmMutation, Types.StationConfirmMutationVariables>(
  'mutation StationConfirm($input: ConfirmServiceInput!) { confirmService(input: $input) { ...StationRequest } } fragment StationRequest on ServiceRequest { ...StationRequestRow mode risks note language dispatchingSince escalationLevel regionId volunteers { volunteerId displayName number state } records { id volunteerId startedAt endedAt minutes signedMinutes state source reason } trail { at event role reason fromState toState } } fragment StationRequestRow on ServiceRequest { id state channel createdAt startsAt endsAt urgency stateReason placesTaken places item { id name } }',
);

export const StationResolveDisputeDocument = /* @__PURE__ */ typed<Types.StationResolveDisputeMutation, Types.StationResolveDisputeMutationVariables>(
  'mutation StationResolveDispute($input: ResolveDisputeInput!) { resolveDispute(input: $input) { ...StationRequest } } fragment StationRequest on ServiceRequest { ...StationRequestRow mode risks note language dispatchingSince escalationLevel regionId volunteers { volunteerId displayName number state } records { id volunteerId startedAt endedAt minutes signedMinutes state source reason } trail { at event role reason fromState toState } } fragment StationRequestRow on ServiceRequest { id state channel createdAt startsAt endsAt urgency stateReason placesTaken places item { id name } }',
);

export const StationBackfillDocument = /* @__PURE__ */ typed<Types.StationBackfillMutation, Types.StationBackfillMutationVariables>(
  'mutation StationBackfill($input: BackfillServiceRecordInput!) { backfillServiceRecord(input: $input) { ...StationRequest } } fragment StationRequest on ServiceRequest { ...StationRequestRow mode risks note language dispatchingSince escalationLevel regionId volunteers { volunteerId displayName number state } records { id volunteerId startedAt endedAt minutes signedMinutes state source reason } trail { at event role reason fromState toState } } fragment StationRequestRow on ServiceRequest { id state channel createdAt startsAt endsAt urgency stateReason placesTaken places item { id name } }',
);
