/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const StationReviewsDocument = /* @__PURE__ */ typed<Types.StationReviewsQuery, Types.StationReviewsQueryVariables>(
  'query StationReviews($after: Cursor) { recordReviews(first: 20, after: $after) { nodes { ...StationReview } pageInfo { hasNextPage endCursor } } } fragment StationReview on RecordReview { id state createdAt dueAt escalatedAt score threshold requestId recordId volunteerId answer findings { detector weight reasonZh reasonEn evidence { name value } } }',
);

export const StationDecideReviewDocument = /* @__PURE__ */ typed<Types.StationDecideReviewMutation, Types.StationDecideReviewMutationVariables>(
  'mutation StationDecideReview($input: DecideRecordReviewInput!) { decideRecordReview(input: $input) { ...StationReview } } fragment StationReview on RecordReview { id state createdAt dueAt escalatedAt score threshold requestId recordId volunteerId answer findings { detector weight reasonZh reasonEn evidence { name value } } }',
);

export const StationCorrectionsDocument = /* @__PURE__ */ typed<Types.StationCorrectionsQuery, Types.StationCorrectionsQueryVariables>(
  'query StationCorrections($after: Cursor) { openCorrections(first: 20, after: $after) { nodes { id recordId minutes reason state createdAt dueAt } pageInfo { hasNextPage endCursor } } }',
);

export const StationDecideCorrectionDocument = /* @__PURE__ */ typed<Types.StationDecideCorrectionMutation, Types.StationDecideCorrectionMutationVariables>(
  'mutation StationDecideCorrection($input: DecideCorrectionInput!) { decideCorrection(input: $input) { id minutes state } }',
);

export const StationStarsDocument = /* @__PURE__ */ typed<Types.StationStarsQuery, Types.StationStarsQueryVariables>(
  'query StationStars($after: Cursor) { starApplications(state: SUBMITTED, first: 20, after: $after) { nodes { ...StationStar } pageInfo { hasNextPage endCursor } } } fragment StationStar on StarApplication { id star state appliedAt volunteerId volunteerNumber required { minutes points } }',
);

export const StationDecideStarDocument = /* @__PURE__ */ typed<Types.StationDecideStarMutation, Types.StationDecideStarMutationVariables>(
  'mutation StationDecideStar($input: DecideStarApplicationInput!) { decideStarApplication(input: $input) { ...StationStar } } fragment StationStar on StarApplication { id star state appliedAt volunteerId volunteerNumber required { minutes points } }',
);

export const StationCertificatesDocument = /* @__PURE__ */ typed<Types.StationCertificatesQuery, Types.StationCertificatesQueryVariables>(
  'query StationCertificates($state: CertificateState!, $after: Cursor) { certificates(state: $state, first: 20, after: $after) { nodes { ...StationCertificate } pageInfo { hasNextPage endCursor } } } fragment StationCertificate on Certificate { id state requestedAt purpose recipient volunteerNumber fromDay toDay signedMinutes backfilledMinutes paperMinutes }',
);

export const StationDecideCertificateDocument = /* @__PURE__ */ typed<Types.StationDecideCertificateMutation, Types.StationDecideCertificateMutationVariables>(
  'mutation StationDecideCertificate($input: DecideCertificateRequestInput!) { decideCertificateRequest(input: $input) { ...StationCertificate } } fragment StationCertificate on Certificate { id state requestedAt purpose recipient volunteerNumber fromDay toDay signedMinutes backfilledMinutes paperMinutes }',
);

export const StationIssueCertificateDocument = /* @__PURE__ */ typed<Types.StationIssueCertificateMutation, Types.StationIssueCertificateMutationVariables>(
  'mutation StationIssueCertificate($input: IssueCertificateInput!) { issueCertificate(input: $input) { ...StationCertificate } } fragment StationCertificate on Certificate { id state requestedAt purpose recipient volunteerNumber fromDay toDay signedMinutes backfilledMinutes paperMinutes }',
);

export const StationOrganisationsDocument = /* @__PURE__ */ typed<Types.StationOrganisationsQuery, Types.StationOrganisationsQueryVariables>(
  'query StationOrganisations($regionId: ID!) { organisations(kind: STATION, regionId: $regionId, first: 20) { nodes { id name } } }',
);

export const StationNoticesDocument = /* @__PURE__ */ typed<Types.StationNoticesQuery, Types.StationNoticesQueryVariables>(
  'query StationNotices($regionId: ID!, $after: Cursor) { publicNotices(regionId: $regionId, first: 20, after: $after) { nodes { id kind state maskedName volunteerNumber minutes star startsOn endsOn } pageInfo { hasNextPage endCursor } } }',
);

export const StationNoticeObjectionsDocument = /* @__PURE__ */ typed<Types.StationNoticeObjectionsQuery, Types.StationNoticeObjectionsQueryVariables>(
  'query StationNoticeObjections($noticeId: ID!) { noticeObjections(noticeId: $noticeId) { id reason createdAt decision } }',
);

export const StationDecideNoticeDocument = /* @__PURE__ */ typed<Types.StationDecideNoticeMutation, Types.StationDecideNoticeMutationVariables>(
  'mutation StationDecideNotice($input: DecideNoticeObjectionInput!) { decideNoticeObjection(input: $input) { id state } }',
);

export const StationComplaintsDocument = /* @__PURE__ */ typed<Types.StationComplaintsQuery, Types.StationComplaintsQueryVariables>(
  'query StationComplaints($state: ComplaintState!, $after: Cursor) { complaints(state: $state, first: 20, after: $after) { nodes { ...StationComplaint } pageInfo { hasNextPage endCursor } } } fragment StationComplaint on Complaint { id state subject text answer filedAt answerUntil decideUntil overdue orderId }',
);

export const StationDecideComplaintDocument = /* @__PURE__ */ typed<Types.StationDecideComplaintMutation, Types.StationDecideComplaintMutationVariables>(
  'mutation StationDecideComplaint($input: DecideComplaintInput!) { decideComplaint(input: $input) { ...StationComplaint } } fragment StationComplaint on Complaint { id state subject text answer filedAt answerUntil decideUntil overdue orderId }',
);
