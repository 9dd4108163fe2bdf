/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const ManagedListingsDocument = /* @__PURE__ */ typed<Types.ManagedListingsQuery, Types.ManagedListingsQueryVariables>(
  'query ManagedListings($providerId: ID, $state: ListingState, $after: Cursor) { managedListings( providerId: $providerId state: $state first: 20 after: $after ) { nodes { ...ListingLine } pageInfo { hasNextPage endCursor } } } fragment ListingLine on Listing { id title field place state termsId providerId publishedAt ratingCount ratingMean }',
);

export const ManagedListingDocument = /* @__PURE__ */ typed<Types.ManagedListingQuery, Types.ManagedListingQueryVariables>(
  'query ManagedListing($id: ID!) { listing(id: $id) { ...ListingLine regionId areaRegionIds latitude longitude inside { reason agreedFundIds } terms { id version description address unitCost fundId purposeId complaintLimit spaceId pointsFundId pointsPurposeId pointsPrice pointsPlaces prices { group fee } cancellation { minutesBefore percentKept } } } } fragment ListingLine on Listing { id title field place state termsId providerId publishedAt ratingCount ratingMean }',
);

export const ListingSlotsDocument = /* @__PURE__ */ typed<Types.ListingSlotsQuery, Types.ListingSlotsQueryVariables>(
  'query ListingSlots($listingId: ID!, $after: Cursor) { listingSlots(listingId: $listingId, first: 20, after: $after) { nodes { id startsAt endsAt capacity taken state reason } pageInfo { hasNextPage endCursor } } }',
);

export const ListingPlacesDocument = /* @__PURE__ */ typed<Types.ListingPlacesQuery, Types.ListingPlacesQueryVariables>(
  'query ListingPlaces($after: Cursor) { regions(level: COMMUNITY, first: 100, after: $after) { nodes { id name longitude latitude } } }',
);

export const CreateListingDocument = /* @__PURE__ */ typed<Types.CreateListingMutation, Types.CreateListingMutationVariables>(
  'mutation CreateListing($input: CreateListingInput!) { createListing(input: $input) { ...ListingLine } } fragment ListingLine on Listing { id title field place state termsId providerId publishedAt ratingCount ratingMean }',
);

export const EditListingDocument = /* @__PURE__ */ typed<Types.EditListingMutation, Types.EditListingMutationVariables>(
  'mutation EditListing($input: EditListingInput!) { editListing(input: $input) { ...ListingLine } } fragment ListingLine on Listing { id title field place state termsId providerId publishedAt ratingCount ratingMean }',
);

export const SubmitListingDocument = /* @__PURE__ */ typed<Types.SubmitListingMutation, Types.SubmitListingMutationVariables>(
  'mutation SubmitListing($input: SubmitListingInput!) { submitListing(input: $input) { ...ListingLine } } fragment ListingLine on Listing { id title field place state termsId providerId publishedAt ratingCount ratingMean }',
);

export const PublishListingDocument = /* @__PURE__ */ typed<Types.PublishListingMutation, Types.PublishListingMutationVariables>(
  'mutation PublishListing($input: PublishListingInput!) { publishListing(input: $input) { ...ListingLine } } fragment ListingLine on Listing { id title field place state termsId providerId publishedAt ratingCount ratingMean }',
);

export const RetireListingDocument = /* @__PURE__ */ typed<Types.RetireListingMutation, Types.RetireListingMutationVariables>(
  'mutation RetireListing($input: RetireListingInput!) { retireListing(input: $input) { ...ListingLine } } fragment ListingLine on Listing { id title field place state termsId providerId publishedAt ratingCount ratingMean }',
);

export const AddSlotsDocument = /* @__PURE__ */ typed<Types.AddSlotsMutation, Types.AddSlotsMutationVariables>(
  'mutation AddSlots($input: AddSlotsInput!) { addSlots(input: $input) { id startsAt endsAt capacity taken state reason } }',
);

export const CancelSlotDocument = /* @__PURE__ */ typed<Types.CancelSlotMutation, Types.CancelSlotMutationVariables>(
  'mutation CancelSlot($input: CancelSlotInput!) { cancelSlot(input: $input) { id state reason } }',
);
