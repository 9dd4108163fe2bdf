/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const TermsOfFundDocument = /* @__PURE__ */ typed<Types.TermsOfFundQuery, Types.TermsOfFundQueryVariables>(
  'query TermsOfFund($fundId: ID!, $after: Cursor) { termsToBear(fundId: $fundId, first: 20, after: $after) { nodes { ...TermsToBear } pageInfo { hasNextPage endCursor } } } fragment TermsToBear on Listing { id title termsId provider { id name } terms { id version description unitCost fundId purposeId pointsFundId pointsPurposeId pointsPrice pointsPlaces prices { group fee } } }',
);

export const AgreeToTermsDocument = /* @__PURE__ */ typed<Types.AgreeToTermsMutation, Types.AgreeToTermsMutationVariables>(
  'mutation AgreeToTerms($input: AgreeToListingTermsInput!) { agreeToListingTerms(input: $input) { id termsId } }',
);
