/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const RewardsForMeDocument = /* @__PURE__ */ typed<Types.RewardsForMeQuery, Types.RewardsForMeQueryVariables>(
  'query RewardsForMe($after: Cursor) { rewards(first: 20, after: $after) { nodes { ...OfferedReward } pageInfo { hasNextPage endCursor } } } fragment OfferedReward on Reward { id name description kind merchantName place price stock state prepared pickUpDays timesPerPeriod period validUntil }',
);

export const RewardForMeDocument = /* @__PURE__ */ typed<Types.RewardForMeQuery, Types.RewardForMeQueryVariables>(
  'query RewardForMe($id: ID!) { reward(id: $id) { ...OfferedReward } } fragment OfferedReward on Reward { id name description kind merchantName place price stock state prepared pickUpDays timesPerPeriod period validUntil }',
);

export const MySpendableDocument = /* @__PURE__ */ typed<Types.MySpendableQuery, Types.MySpendableQueryVariables>(
  'query MySpendable { myPoints { available donationOnly } }',
);

export const RedeemRewardDocument = /* @__PURE__ */ typed<Types.RedeemRewardMutation, Types.RedeemRewardMutationVariables>(
  'mutation RedeemReward($input: RedeemRewardInput!) { redeemReward(input: $input) { ...RedemptionOfMine } } fragment RedemptionOfMine on Redemption { id rewardId rewardName place price state reason reservedAt readyAt expiresAt fulfilledAt endedAt }',
);

export const MyRedemptionsDocument = /* @__PURE__ */ typed<Types.MyRedemptionsQuery, Types.MyRedemptionsQueryVariables>(
  'query MyRedemptions($after: Cursor) { myRedemptions(first: 20, after: $after) { nodes { ...RedemptionOfMine } pageInfo { hasNextPage endCursor } } } fragment RedemptionOfMine on Redemption { id rewardId rewardName place price state reason reservedAt readyAt expiresAt fulfilledAt endedAt }',
);

export const MyRedemptionDocument = /* @__PURE__ */ typed<Types.MyRedemptionQuery, Types.MyRedemptionQueryVariables>(
  'query MyRedemption($id: ID!) { redemption(id: $id) { ...RedemptionOfMine } } fragment RedemptionOfMine on Redemption { id rewardId rewardName place price state reason reservedAt readyAt expiresAt fulfilledAt endedAt }',
);

export const MyRedemptionCodeDocument = /* @__PURE__ */ typed<Types.MyRedemptionCodeQuery, Types.MyRedemptionCodeQueryVariables>(
  'query MyRedemptionCode($id: ID!) { redemptionCode(redemptionId: $id) { code qr expiresAt } }',
);

export const CancelMyRedemptionDocument = /* @__PURE__ */ typed<Types.CancelMyRedemptionMutation, Types.CancelMyRedemptionMutationVariables>(
  'mutation CancelMyRedemption($input: CancelRedemptionInput!) { cancelRedemption(input: $input) { ...RedemptionOfMine } } fragment RedemptionOfMine on Redemption { id rewardId rewardName place price state reason reservedAt readyAt expiresAt fulfilledAt endedAt }',
);

export const MyRedemptionFeedDocument = /* @__PURE__ */ typed<Types.MyRedemptionFeedSubscription, Types.MyRedemptionFeedSubscriptionVariables>(
  'subscription MyRedemptionFeed { pointsChanged { cursor points { available donationOnly } } }',
);

export const MyFamilyDocument = /* @__PURE__ */ typed<Types.MyFamilyQuery, Types.MyFamilyQueryVariables>(
  'query MyFamily { myFamily { id personId displayName since } }',
);

export const ShowFamilyCodeDocument = /* @__PURE__ */ typed<Types.ShowFamilyCodeMutation, Types.ShowFamilyCodeMutationVariables>(
  'mutation ShowFamilyCode { showFamilyCode { code expiresAt } }',
);

export const ConfirmFamilyDocument = /* @__PURE__ */ typed<Types.ConfirmFamilyMutation, Types.ConfirmFamilyMutationVariables>(
  'mutation ConfirmFamily($input: ConfirmFamilyInput!) { confirmFamily(input: $input) { id personId displayName since } }',
);

export const EndFamilyDocument = /* @__PURE__ */ typed<Types.EndFamilyMutation, Types.EndFamilyMutationVariables>(
  'mutation EndFamily($input: EndFamilyInput!) { endFamily(input: $input) }',
);

export const GiftPointsDocument = /* @__PURE__ */ typed<Types.GiftPointsMutation, Types.GiftPointsMutationVariables>(
  'mutation GiftPoints($input: GiftPointsInput!) { giftPoints(input: $input) { id amount at kind } }',
);

export const DonatePointsDocument = /* @__PURE__ */ typed<Types.DonatePointsMutation, Types.DonatePointsMutationVariables>(
  'mutation DonatePoints($input: DonatePointsInput!) { donatePoints(input: $input) { id amount at kind } }',
);
