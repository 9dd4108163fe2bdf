/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const MyScoringReviewsDocument = /* @__PURE__ */ typed<Types.MyScoringReviewsQuery, Types.MyScoringReviewsQueryVariables>(
  'query MyScoringReviews($after: Cursor) { ventureReviews(first: 50, after: $after) { nodes { ...ReviewRow } pageInfo { hasNextPage endCursor } } } fragment ReviewRow on VentureReview { id roundId applicationId state assignedAt dueAt submittedAt marks }',
);

export const SheetPaperDocument = /* @__PURE__ */ typed<Types.SheetPaperQuery, Types.SheetPaperQueryVariables>(
  'query SheetPaper($applicationId: ID!, $roundId: ID!) { ventureApplication(id: $applicationId) { ...ApplicationWhole } ventureRound(id: $roundId) { ...RoundWhole } } fragment ApplicationWhole on VentureApplication { id roundId organisationId organisation title category problem beneficiaries activities outputs lines { code name amount } budget asked own raised state reason submittedAt screenings { step passed reason checkedAt } appeal { grounds filedAt answer outcome } decision { kind amount rankNumber reason confirmedAt } } fragment RoundWhole on VentureRound { ...RoundRow regionId fundId purposeId publicValue publicValueName reason rulebookHash matchingPurposeId announcedAt rules { name budget cap places panelSize reviews noticeDays noticeUnit signingDays signingUnit total votes specialMin specialMax matchingPool matchingFormula screening share { numerator denominator } ownShare { numerator denominator } categories { code budget cap } criteria { code weight max } tranches { after percent } } } fragment RoundRow on VentureRound { id kind title host hostId state openAt closeAt noticeOn }',
);

export const SubmitScoreDocument = /* @__PURE__ */ typed<Types.SubmitScoreMutation, Types.SubmitScoreMutationVariables>(
  'mutation SubmitScore($input: SubmitScoreInput!) { submitScore(input: $input) { ...ReviewRow } } fragment ReviewRow on VentureReview { id roundId applicationId state assignedAt dueAt submittedAt marks }',
);
