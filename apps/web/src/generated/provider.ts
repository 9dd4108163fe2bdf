/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const MyProvidersDocument = /* @__PURE__ */ typed<Types.MyProvidersQuery, Types.MyProvidersQueryVariables>(
  'query MyProviders { myProviders { ...ProviderLine } } fragment ProviderLine on Provider { id name state reason organisationId regionId fundId }',
);

export const ServingsDocument = /* @__PURE__ */ typed<Types.ServingsQuery, Types.ServingsQueryVariables>(
  'query Servings($state: ServiceOrderState, $after: Cursor) { serviceOrders(side: PROVIDER, state: $state, first: 20, after: $after) { nodes { ...ServingLine } pageInfo { hasNextPage endCursor } } } fragment ServingLine on ServiceOrder { id title state providerId listingId startsAt endsAt scheduledFor fee feePaid feeKept channel orderedAt dueAt endReason proof stars }',
);

export const ServingDocument = /* @__PURE__ */ typed<Types.ServingQuery, Types.ServingQueryVariables>(
  'query Serving($id: ID!) { serviceOrder(id: $id) { ...ServingLine acceptedAt reportedAt confirmedAt settledAt disputes { id openedAt reason outcome decidedAt } } } fragment ServingLine on ServiceOrder { id title state providerId listingId startsAt endsAt scheduledFor fee feePaid feeKept channel orderedAt dueAt endReason proof stars }',
);

export const ServingBoardDocument = /* @__PURE__ */ typed<Types.ServingBoardSubscription, Types.ServingBoardSubscriptionVariables>(
  'subscription ServingBoard($providerId: ID!) { providerOrderBoard(providerId: $providerId) { cursor order { ...ServingLine } } } fragment ServingLine on ServiceOrder { id title state providerId listingId startsAt endsAt scheduledFor fee feePaid feeKept channel orderedAt dueAt endReason proof stars }',
);

export const AcceptServingDocument = /* @__PURE__ */ typed<Types.AcceptServingMutation, Types.AcceptServingMutationVariables>(
  'mutation AcceptServing($input: AcceptServiceOrderInput!) { acceptServiceOrder(input: $input) { ...ServingLine } } fragment ServingLine on ServiceOrder { id title state providerId listingId startsAt endsAt scheduledFor fee feePaid feeKept channel orderedAt dueAt endReason proof stars }',
);

export const RefuseServingDocument = /* @__PURE__ */ typed<Types.RefuseServingMutation, Types.RefuseServingMutationVariables>(
  'mutation RefuseServing($input: RefuseServiceOrderInput!) { refuseServiceOrder(input: $input) { ...ServingLine } } fragment ServingLine on ServiceOrder { id title state providerId listingId startsAt endsAt scheduledFor fee feePaid feeKept channel orderedAt dueAt endReason proof stars }',
);

export const ScheduleServingDocument = /* @__PURE__ */ typed<Types.ScheduleServingMutation, Types.ScheduleServingMutationVariables>(
  'mutation ScheduleServing($input: ScheduleServiceOrderInput!) { scheduleServiceOrder(input: $input) { ...ServingLine } } fragment ServingLine on ServiceOrder { id title state providerId listingId startsAt endsAt scheduledFor fee feePaid feeKept channel orderedAt dueAt endReason proof stars }',
);

export const DeliverServingDocument = /* @__PURE__ */ typed<Types.DeliverServingMutation, Types.DeliverServingMutationVariables>(
  'mutation DeliverServing($input: DeliverServiceOrderInput!) { deliverServiceOrder(input: $input) { ...ServingLine } } fragment ServingLine on ServiceOrder { id title state providerId listingId startsAt endsAt scheduledFor fee feePaid feeKept channel orderedAt dueAt endReason proof stars }',
);

export const CallServingOffDocument = /* @__PURE__ */ typed<Types.CallServingOffMutation, Types.CallServingOffMutationVariables>(
  'mutation CallServingOff($input: CancelServiceOrderInput!) { cancelServiceOrder(input: $input) { ...ServingLine } } fragment ServingLine on ServiceOrder { id title state providerId listingId startsAt endsAt scheduledFor fee feePaid feeKept channel orderedAt dueAt endReason proof stars }',
);

export const ReportAbsenceDocument = /* @__PURE__ */ typed<Types.ReportAbsenceMutation, Types.ReportAbsenceMutationVariables>(
  'mutation ReportAbsence($input: ReportNoShowInput!) { reportNoShow(input: $input) { ...ServingLine } } fragment ServingLine on ServiceOrder { id title state providerId listingId startsAt endsAt scheduledFor fee feePaid feeKept channel orderedAt dueAt endReason proof stars }',
);

export const ViewContactDocument = /* @__PURE__ */ typed<Types.ViewContactMutation, Types.ViewContactMutationVariables>(
  'mutation ViewContact($orderId: ID!) { viewServiceOrderContact(orderId: $orderId) { name phone address } }',
);

export const BillingsDocument = /* @__PURE__ */ typed<Types.BillingsQuery, Types.BillingsQueryVariables>(
  'query Billings($providerId: ID, $after: Cursor) { settlements(providerId: $providerId, first: 20, after: $after) { nodes { ...BillingLine } pageInfo { hasNextPage endCursor } } } fragment BillingLine on Settlement { id number month provider providerId state served unserved waiting fee subsidy total reason draftedAt submittedAt approvedAt paidAt }',
);

export const BillingDocument = /* @__PURE__ */ typed<Types.BillingQuery, Types.BillingQueryVariables>(
  'query Billing($id: ID!) { settlement(id: $id) { ...BillingLine } settlementSheet(id: $id) } fragment BillingLine on Settlement { id number month provider providerId state served unserved waiting fee subsidy total reason draftedAt submittedAt approvedAt paidAt }',
);

export const DraftBillingDocument = /* @__PURE__ */ typed<Types.DraftBillingMutation, Types.DraftBillingMutationVariables>(
  'mutation DraftBilling($input: DraftSettlementInput!) { draftSettlement(input: $input) { ...BillingLine } } fragment BillingLine on Settlement { id number month provider providerId state served unserved waiting fee subsidy total reason draftedAt submittedAt approvedAt paidAt }',
);

export const ContinueBillingDocument = /* @__PURE__ */ typed<Types.ContinueBillingMutation, Types.ContinueBillingMutationVariables>(
  'mutation ContinueBilling($input: ContinueSettlementInput!) { continueSettlement(input: $input) { ...BillingLine } } fragment BillingLine on Settlement { id number month provider providerId state served unserved waiting fee subsidy total reason draftedAt submittedAt approvedAt paidAt }',
);

export const SubmitBillingDocument = /* @__PURE__ */ typed<Types.SubmitBillingMutation, Types.SubmitBillingMutationVariables>(
  'mutation SubmitBilling($input: SubmitSettlementInput!) { submitSettlement(input: $input) { ...BillingLine } } fragment BillingLine on Settlement { id number month provider providerId state served unserved waiting fee subsidy total reason draftedAt submittedAt approvedAt paidAt }',
);

export const GrievancesDocument = /* @__PURE__ */ typed<Types.GrievancesQuery, Types.GrievancesQueryVariables>(
  'query Grievances($state: ComplaintState, $after: Cursor) { complaints(state: $state, first: 20, after: $after) { nodes { id orderId listingId state subject text answer answerUntil decideUntil overdue filedAt answeredAt decidedAt reason } pageInfo { hasNextPage endCursor } } }',
);

export const AnswerGrievanceDocument = /* @__PURE__ */ typed<Types.AnswerGrievanceMutation, Types.AnswerGrievanceMutationVariables>(
  'mutation AnswerGrievance($input: AnswerComplaintInput!) { answerComplaint(input: $input) { id state answer answeredAt } }',
);

export const EnrolProviderDocument = /* @__PURE__ */ typed<Types.EnrolProviderMutation, Types.EnrolProviderMutationVariables>(
  'mutation EnrolProvider($input: RegisterProviderInput!) { registerProvider(input: $input) { ...ProviderLine } } fragment ProviderLine on Provider { id name state reason organisationId regionId fundId }',
);

export const ProviderChoicesDocument = /* @__PURE__ */ typed<Types.ProviderChoicesQuery, Types.ProviderChoicesQueryVariables>(
  'query ProviderChoices { me { id organisations { id name kind } } communityFunds(first: 100) { nodes { id name purposes { id name } } } }',
);
