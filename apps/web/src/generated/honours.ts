/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const MyStarsDocument = /* @__PURE__ */ typed<Types.MyStarsQuery, Types.MyStarsQueryVariables>(
  'query MyStars { myStars { star countedMinutes pointsEarned minutes { signed backfilled paper } ladder { noticeWorkingDays steps { minutes points } } applications { ...StarOfMine } } } fragment StarOfMine on StarApplication { id star state appliedAt decidedAt awardedAt revokedAt reason noticeId }',
);

export const ApplyForStarDocument = /* @__PURE__ */ typed<Types.ApplyForStarMutation, Types.ApplyForStarMutationVariables>(
  'mutation ApplyForStar($input: ApplyForStarInput!) { applyForStar(input: $input) { ...StarOfMine } } fragment StarOfMine on StarApplication { id star state appliedAt decidedAt awardedAt revokedAt reason noticeId }',
);

export const WithdrawStarDocument = /* @__PURE__ */ typed<Types.WithdrawStarMutation, Types.WithdrawStarMutationVariables>(
  'mutation WithdrawStar($applicationId: ID!) { withdrawStarApplication(applicationId: $applicationId) { ...StarOfMine } } fragment StarOfMine on StarApplication { id star state appliedAt decidedAt awardedAt revokedAt reason noticeId }',
);

export const MyCertificatesDocument = /* @__PURE__ */ typed<Types.MyCertificatesQuery, Types.MyCertificatesQueryVariables>(
  'query MyCertificates($after: Cursor) { myCertificates(first: 20, after: $after) { nodes { ...CertificateOfMine } pageInfo { hasNextPage endCursor } } } fragment CertificateOfMine on Certificate { id number state fromDay toDay purpose recipient requestedAt issuedAt validAt issuerName reason signedMinutes backfilledMinutes paperMinutes pdfPath credentialPath }',
);

export const MyCertificateDocument = /* @__PURE__ */ typed<Types.MyCertificateQuery, Types.MyCertificateQueryVariables>(
  'query MyCertificate($id: ID!) { certificate(id: $id) { ...CertificateOfMine } } fragment CertificateOfMine on Certificate { id number state fromDay toDay purpose recipient requestedAt issuedAt validAt issuerName reason signedMinutes backfilledMinutes paperMinutes pdfPath credentialPath }',
);

export const AskForCertificateDocument = /* @__PURE__ */ typed<Types.AskForCertificateMutation, Types.AskForCertificateMutationVariables>(
  'mutation AskForCertificate($input: RequestCertificateInput!) { requestCertificate(input: $input) { ...CertificateOfMine } } fragment CertificateOfMine on Certificate { id number state fromDay toDay purpose recipient requestedAt issuedAt validAt issuerName reason signedMinutes backfilledMinutes paperMinutes pdfPath credentialPath }',
);

export const WithdrawCertificateDocument = /* @__PURE__ */ typed<Types.WithdrawCertificateMutation, Types.WithdrawCertificateMutationVariables>(
  'mutation WithdrawCertificate($certificateId: ID!) { withdrawCertificateRequest(certificateId: $certificateId) { ...CertificateOfMine } } fragment CertificateOfMine on Certificate { id number state fromDay toDay purpose recipient requestedAt issuedAt validAt issuerName reason signedMinutes backfilledMinutes paperMinutes pdfPath credentialPath }',
);
