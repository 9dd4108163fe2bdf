/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const MyReviewsDocument = /* @__PURE__ */ typed<Types.MyReviewsQuery, Types.MyReviewsQueryVariables>(
  'query MyReviews($after: Cursor) { myRecordReviews(first: 20, after: $after) { nodes { ...ReviewOfMine } pageInfo { hasNextPage endCursor } } } fragment ReviewOfMine on RecordReview { id recordId state createdAt dueAt answer answeredAt decidedAt decisionReason findings { detector reasonZh reasonEn } }',
);

export const ReviewFeedDocument = /* @__PURE__ */ typed<Types.ReviewFeedSubscription, Types.ReviewFeedSubscriptionVariables>(
  'subscription ReviewFeed { myRecordReviewChanged { cursor review { ...ReviewOfMine } } } fragment ReviewOfMine on RecordReview { id recordId state createdAt dueAt answer answeredAt decidedAt decisionReason findings { detector reasonZh reasonEn } }',
);

export const AnswerReviewDocument = /* @__PURE__ */ typed<Types.AnswerReviewMutation, Types.AnswerReviewMutationVariables>(
  'mutation AnswerReview($input: AnswerRecordReviewInput!) { answerRecordReview(input: $input) { ...ReviewOfMine } } fragment ReviewOfMine on RecordReview { id recordId state createdAt dueAt answer answeredAt decidedAt decisionReason findings { detector reasonZh reasonEn } }',
);

export const AskCorrectionDocument = /* @__PURE__ */ typed<Types.AskCorrectionMutation, Types.AskCorrectionMutationVariables>(
  'mutation AskCorrection($input: RequestCorrectionInput!) { requestCorrection(input: $input) { ...HoursLine } } fragment HoursLine on ServiceRecord { id requestId day minutes signedMinutes reason source state startedAt endedAt correction { id minutes reason state dueAt decisionReason } }',
);

export const LeaveServiceDocument = /* @__PURE__ */ typed<Types.LeaveServiceMutation, Types.LeaveServiceMutationVariables>(
  'mutation LeaveService($input: WithdrawFromServiceInput!) { withdrawFromService(input: $input) { ...OfferCard } } fragment OfferCard on Offer { id requestId state metres place sentAt expiresAt service { itemName startsAt endsAt plannedMinutes urgency placesLeft } whyMe { factor value weight } }',
);
