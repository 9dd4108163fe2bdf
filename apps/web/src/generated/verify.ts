/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const SigningKeysDocument = /* @__PURE__ */ typed<Types.SigningKeysQuery, Types.SigningKeysQueryVariables>(
  'query SigningKeys { certificateIssuer treeHeads(first: 100) { nodes { number keyId } } }',
);

export const CertificateByNumberDocument = /* @__PURE__ */ typed<Types.CertificateByNumberQuery, Types.CertificateByNumberQueryVariables>(
  'query CertificateByNumber($number: String!) { verifyCertificate(number: $number) { number valid state maskedName fromDay toDay services totalMinutes signedMinutes backfilledMinutes paperMinutes issuerName issuedAt validAt } }',
);
