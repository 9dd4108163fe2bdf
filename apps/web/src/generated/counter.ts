/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const MyMerchantsDocument = /* @__PURE__ */ typed<Types.MyMerchantsQuery, Types.MyMerchantsQueryVariables>(
  'query MyMerchants { me { id organisations { id name region { id } } } }',
);

export const CounterRewardsDocument = /* @__PURE__ */ typed<Types.CounterRewardsQuery, Types.CounterRewardsQueryVariables>(
  'query CounterRewards($merchantId: ID!, $after: Cursor) { merchantRewards(merchantId: $merchantId, first: 20, after: $after) { nodes { ...CounterReward } pageInfo { hasNextPage endCursor } } } fragment CounterReward on Reward { id name kind place description price stock state validFrom validUntil timesPerPeriod period prepared }',
);

export const CounterRedemptionsDocument = /* @__PURE__ */ typed<Types.CounterRedemptionsQuery, Types.CounterRedemptionsQueryVariables>(
  'query CounterRedemptions($merchantId: ID!, $state: RedemptionState, $after: Cursor) { merchantRedemptions( merchantId: $merchantId state: $state first: 20 after: $after ) { nodes { ...CounterRedemption } pageInfo { hasNextPage endCursor } } } fragment CounterRedemption on Redemption { id rewardName price state reservedAt readyAt expiresAt fulfilledAt endedAt reason }',
);

export const CounterFulfilDocument = /* @__PURE__ */ typed<Types.CounterFulfilMutation, Types.CounterFulfilMutationVariables>(
  'mutation CounterFulfil($input: FulfilRedemptionInput!) { fulfilRedemption(input: $input) { ...CounterRedemption } } fragment CounterRedemption on Redemption { id rewardName price state reservedAt readyAt expiresAt fulfilledAt endedAt reason }',
);

export const CounterReadyDocument = /* @__PURE__ */ typed<Types.CounterReadyMutation, Types.CounterReadyMutationVariables>(
  'mutation CounterReady($input: ReadyRedemptionInput!) { readyRedemption(input: $input) { ...CounterRedemption } } fragment CounterRedemption on Redemption { id rewardName price state reservedAt readyAt expiresAt fulfilledAt endedAt reason }',
);

export const CounterReturnDocument = /* @__PURE__ */ typed<Types.CounterReturnMutation, Types.CounterReturnMutationVariables>(
  'mutation CounterReturn($input: ReturnRedemptionInput!) { returnRedemption(input: $input) { ...CounterRedemption } } fragment CounterRedemption on Redemption { id rewardName price state reservedAt readyAt expiresAt fulfilledAt endedAt reason }',
);

export const CounterCreateRewardDocument = /* @__PURE__ */ typed<Types.CounterCreateRewardMutation, Types.CounterCreateRewardMutationVariables>(
  'mutation CounterCreateReward($input: CreateRewardInput!) { createReward(input: $input) { ...CounterReward } } fragment CounterReward on Reward { id name kind place description price stock state validFrom validUntil timesPerPeriod period prepared }',
);

export const CounterStockDocument = /* @__PURE__ */ typed<Types.CounterStockMutation, Types.CounterStockMutationVariables>(
  'mutation CounterStock($input: ChangeRewardStockInput!) { changeRewardStock(input: $input) { ...CounterReward } } fragment CounterReward on Reward { id name kind place description price stock state validFrom validUntil timesPerPeriod period prepared }',
);

export const CounterRewardStateDocument = /* @__PURE__ */ typed<Types.CounterRewardStateMutation, Types.CounterRewardStateMutationVariables>(
  'mutation CounterRewardState($input: SetRewardStateInput!) { setRewardState(input: $input) { ...CounterReward } } fragment CounterReward on Reward { id name kind place description price stock state validFrom validUntil timesPerPeriod period prepared }',
);
