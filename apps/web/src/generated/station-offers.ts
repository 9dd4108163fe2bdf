/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const StationOfferingsDocument = /* @__PURE__ */ typed<Types.StationOfferingsQuery, Types.StationOfferingsQueryVariables>(
  'query StationOfferings($state: ListingState!, $after: Cursor) { managedListings(state: $state, first: 20, after: $after) { nodes { ...StationOffering } pageInfo { hasNextPage endCursor } } } fragment StationOffering on Listing { id title field place state termsId provider { id name } inside { reason approvedTermsId agreedFundIds upheldComplaints } terms { id version description address unitCost fundId pointsFundId prices { group fee } } }',
);

export const StationReviewOfferingDocument = /* @__PURE__ */ typed<Types.StationReviewOfferingMutation, Types.StationReviewOfferingMutationVariables>(
  'mutation StationReviewOffering($input: ReviewListingInput!) { reviewListing(input: $input) { ...StationOffering } } fragment StationOffering on Listing { id title field place state termsId provider { id name } inside { reason approvedTermsId agreedFundIds upheldComplaints } terms { id version description address unitCost fundId pointsFundId prices { group fee } } }',
);

export const StationSuspendOfferingDocument = /* @__PURE__ */ typed<Types.StationSuspendOfferingMutation, Types.StationSuspendOfferingMutationVariables>(
  'mutation StationSuspendOffering($input: SuspendListingInput!) { suspendListing(input: $input) { ...StationOffering } } fragment StationOffering on Listing { id title field place state termsId provider { id name } inside { reason approvedTermsId agreedFundIds upheldComplaints } terms { id version description address unitCost fundId pointsFundId prices { group fee } } }',
);

export const StationResumeOfferingDocument = /* @__PURE__ */ typed<Types.StationResumeOfferingMutation, Types.StationResumeOfferingMutationVariables>(
  'mutation StationResumeOffering($input: ResumeListingInput!) { resumeListing(input: $input) { ...StationOffering } } fragment StationOffering on Listing { id title field place state termsId provider { id name } inside { reason approvedTermsId agreedFundIds upheldComplaints } terms { id version description address unitCost fundId pointsFundId prices { group fee } } }',
);
