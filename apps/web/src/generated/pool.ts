/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const PoolsDocument = /* @__PURE__ */ typed<Types.PoolsQuery, Types.PoolsQueryVariables>(
  'query Pools($hostId: ID, $after: Cursor) { matchingPools(hostId: $hostId, first: 20, after: $after) { nodes { ...PoolLine } pageInfo { hasNextPage endCursor } } } fragment PoolLine on MatchingPool { id name state sponsorName funded left matched reserved released }',
);

export const PoolDocument = /* @__PURE__ */ typed<Types.PoolQuery, Types.PoolQueryVariables>(
  'query Pool($id: ID!) { matchingPool(id: $id) { ...PoolLine rulesText rulesHash activatedAt endedAt rules { from to capPerGift capPerDonorDay capPerDrive coverKind covered factor { numerator denominator } } } } fragment PoolLine on MatchingPool { id name state sponsorName funded left matched reserved released }',
);

export const HeldMatchesDocument = /* @__PURE__ */ typed<Types.HeldMatchesQuery, Types.HeldMatchesQueryVariables>(
  'query HeldMatches($poolId: ID!, $after: Cursor) { heldMatches(poolId: $poolId, first: 20, after: $after) { nodes { id gift amount state givenAt } pageInfo { hasNextPage endCursor } } }',
);

export const SponsorsDocument = /* @__PURE__ */ typed<Types.SponsorsQuery, Types.SponsorsQueryVariables>(
  'query Sponsors { organisations(first: 100) { nodes { id name kind } } }',
);

export const CreatePoolDocument = /* @__PURE__ */ typed<Types.CreatePoolMutation, Types.CreatePoolMutationVariables>(
  'mutation CreatePool($input: CreateMatchingPoolInput!) { createMatchingPool(input: $input) { ...PoolLine } } fragment PoolLine on MatchingPool { id name state sponsorName funded left matched reserved released }',
);

export const FundPoolDocument = /* @__PURE__ */ typed<Types.FundPoolMutation, Types.FundPoolMutationVariables>(
  'mutation FundPool($input: FundMatchingPoolInput!) { fundMatchingPool(input: $input) { ...PoolLine } } fragment PoolLine on MatchingPool { id name state sponsorName funded left matched reserved released }',
);

export const ActivatePoolDocument = /* @__PURE__ */ typed<Types.ActivatePoolMutation, Types.ActivatePoolMutationVariables>(
  'mutation ActivatePool($input: ActivateMatchingPoolInput!) { activateMatchingPool(input: $input) { ...PoolLine } } fragment PoolLine on MatchingPool { id name state sponsorName funded left matched reserved released }',
);

export const EndPoolDocument = /* @__PURE__ */ typed<Types.EndPoolMutation, Types.EndPoolMutationVariables>(
  'mutation EndPool($input: EndMatchingPoolInput!) { endMatchingPool(input: $input) { ...PoolLine } } fragment PoolLine on MatchingPool { id name state sponsorName funded left matched reserved released }',
);

export const ReleasePoolDocument = /* @__PURE__ */ typed<Types.ReleasePoolMutation, Types.ReleasePoolMutationVariables>(
  'mutation ReleasePool($input: ReleaseMatchingPoolInput!) { releaseMatchingPool(input: $input) { ...PoolLine } } fragment PoolLine on MatchingPool { id name state sponsorName funded left matched reserved released }',
);

export const ReviewMatchDocument = /* @__PURE__ */ typed<Types.ReviewMatchMutation, Types.ReviewMatchMutationVariables>(
  'mutation ReviewMatch($input: ReviewHeldMatchInput!) { reviewHeldMatch(input: $input) { id state } }',
);
