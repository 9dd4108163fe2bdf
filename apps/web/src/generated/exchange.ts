/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const BoardNeedsDocument = /* @__PURE__ */ typed<Types.BoardNeedsQuery, Types.BoardNeedsQueryVariables>(
  'query BoardNeeds($regionId: ID, $field: ListingField, $state: SupplyBoardState, $after: Cursor) { needs( regionId: $regionId field: $field state: $state first: 20 after: $after ) { nodes { ...BoardNeed } pageInfo { hasNextPage endCursor } } } fragment BoardNeed on Need { id regionId region field title details place address people placed fromDate toDate licence budget state dueAt }',
);

export const BoardSuppliesDocument = /* @__PURE__ */ typed<Types.BoardSuppliesQuery, Types.BoardSuppliesQueryVariables>(
  'query BoardSupplies($regionId: ID, $organisationId: ID, $field: ListingField, $state: SupplyBoardState, $after: Cursor) { supplies( regionId: $regionId organisationId: $organisationId field: $field state: $state first: 20 after: $after ) { nodes { ...BoardSupply } pageInfo { hasNextPage endCursor } } } fragment BoardSupply on Supply { id organisationId organisation field title details people placed fromDate toDate licences price state dueAt }',
);

export const BoardPairsDocument = /* @__PURE__ */ typed<Types.BoardPairsQuery, Types.BoardPairsQueryVariables>(
  'query BoardPairs($needId: ID, $supplyId: ID, $waiting: Boolean! = false, $after: Cursor) { supplyMatches( needId: $needId supplyId: $supplyId waiting: $waiting first: 20 after: $after ) { nodes { ...BoardPair } pageInfo { hasNextPage endCursor } } } fragment BoardPair on SupplyMatch { id state score people reason proposedAt endedAt listingId reasons { reason points figure } need { ...BoardNeed } supply { ...BoardSupply } } fragment BoardNeed on Need { id regionId region field title details place address people placed fromDate toDate licence budget state dueAt } fragment BoardSupply on Supply { id organisationId organisation field title details people placed fromDate toDate licences price state dueAt }',
);

export const BoardNeedPageDocument = /* @__PURE__ */ typed<Types.BoardNeedPageQuery, Types.BoardNeedPageQueryVariables>(
  'query BoardNeedPage($id: ID!) { need(id: $id) { ...BoardNeed } } fragment BoardNeed on Need { id regionId region field title details place address people placed fromDate toDate licence budget state dueAt }',
);

export const BoardSupplyPageDocument = /* @__PURE__ */ typed<Types.BoardSupplyPageQuery, Types.BoardSupplyPageQueryVariables>(
  'query BoardSupplyPage($id: ID!) { supply(id: $id) { ...BoardSupply } } fragment BoardSupply on Supply { id organisationId organisation field title details people placed fromDate toDate licences price state dueAt }',
);

export const BoardListingDocument = /* @__PURE__ */ typed<Types.BoardListingQuery, Types.BoardListingQueryVariables>(
  'query BoardListing($id: ID!) { listing(id: $id) { id title state } }',
);

export const BoardChoicesDocument = /* @__PURE__ */ typed<Types.BoardChoicesQuery, Types.BoardChoicesQueryVariables>(
  'query BoardChoices($regionId: ID!) { communityFunds(first: 100) { nodes { id name purposes { id name } } } spaces(regionId: $regionId, first: 100) { nodes { id name } } }',
);

export const SuppliersDocument = /* @__PURE__ */ typed<Types.SuppliersQuery, Types.SuppliersQueryVariables>(
  'query Suppliers { me { id organisations { id name } roles { id role scopeId } } }',
);

export const BoardToldDocument = /* @__PURE__ */ typed<Types.BoardToldSubscription, Types.BoardToldSubscriptionVariables>(
  'subscription BoardTold($regionId: ID, $organisationId: ID) { supplyBoard(regionId: $regionId, organisationId: $organisationId) { cursor } }',
);

export const PublishNeedDocument = /* @__PURE__ */ typed<Types.PublishNeedMutation, Types.PublishNeedMutationVariables>(
  'mutation PublishNeed($input: PublishNeedInput!) { publishNeed(input: $input) { ...BoardNeed } } fragment BoardNeed on Need { id regionId region field title details place address people placed fromDate toDate licence budget state dueAt }',
);

export const RenewNeedDocument = /* @__PURE__ */ typed<Types.RenewNeedMutation, Types.RenewNeedMutationVariables>(
  'mutation RenewNeed($input: RenewNeedInput!) { renewNeed(input: $input) { ...BoardNeed } } fragment BoardNeed on Need { id regionId region field title details place address people placed fromDate toDate licence budget state dueAt }',
);

export const CloseNeedDocument = /* @__PURE__ */ typed<Types.CloseNeedMutation, Types.CloseNeedMutationVariables>(
  'mutation CloseNeed($input: CloseNeedInput!) { closeNeed(input: $input) { ...BoardNeed } } fragment BoardNeed on Need { id regionId region field title details place address people placed fromDate toDate licence budget state dueAt }',
);

export const OfferSupplyDocument = /* @__PURE__ */ typed<Types.OfferSupplyMutation, Types.OfferSupplyMutationVariables>(
  'mutation OfferSupply($input: OfferSupplyInput!) { offerSupply(input: $input) { ...BoardSupply } } fragment BoardSupply on Supply { id organisationId organisation field title details people placed fromDate toDate licences price state dueAt }',
);

export const RenewSupplyDocument = /* @__PURE__ */ typed<Types.RenewSupplyMutation, Types.RenewSupplyMutationVariables>(
  'mutation RenewSupply($input: RenewSupplyInput!) { renewSupply(input: $input) { ...BoardSupply } } fragment BoardSupply on Supply { id organisationId organisation field title details people placed fromDate toDate licences price state dueAt }',
);

export const CloseSupplyDocument = /* @__PURE__ */ typed<Types.CloseSupplyMutation, Types.CloseSupplyMutationVariables>(
  'mutation CloseSupply($input: CloseSupplyInput!) { closeSupply(input: $input) { ...BoardSupply } } fragment BoardSupply on Supply { id organisationId organisation field title details people placed fromDate toDate licences price state dueAt }',
);

export const ConfirmPairDocument = /* @__PURE__ */ typed<Types.ConfirmPairMutation, Types.ConfirmPairMutationVariables>(
  'mutation ConfirmPair($input: ConfirmSupplyMatchInput!) { confirmSupplyMatch(input: $input) { ...BoardPair } } fragment BoardPair on SupplyMatch { id state score people reason proposedAt endedAt listingId reasons { reason points figure } need { ...BoardNeed } supply { ...BoardSupply } } fragment BoardNeed on Need { id regionId region field title details place address people placed fromDate toDate licence budget state dueAt } fragment BoardSupply on Supply { id organisationId organisation field title details people placed fromDate toDate licences price state dueAt }',
);

export const DeclinePairDocument = /* @__PURE__ */ typed<Types.DeclinePairMutation, Types.DeclinePairMutationVariables>(
  'mutation DeclinePair($input: DeclineSupplyMatchInput!) { declineSupplyMatch(input: $input) { ...BoardPair } } fragment BoardPair on SupplyMatch { id state score people reason proposedAt endedAt listingId reasons { reason points figure } need { ...BoardNeed } supply { ...BoardSupply } } fragment BoardNeed on Need { id regionId region field title details place address people placed fromDate toDate licence budget state dueAt } fragment BoardSupply on Supply { id organisationId organisation field title details people placed fromDate toDate licences price state dueAt }',
);
