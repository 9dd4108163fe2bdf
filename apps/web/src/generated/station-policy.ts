/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const PolicyInForceDocument = /* @__PURE__ */ typed<Types.PolicyInForceQuery, Types.PolicyInForceQueryVariables>(
  'query PolicyInForce($regionId: ID!, $at: DateTime) { pointsPolicy(regionId: $regionId, at: $at) { id version regionId effectiveFrom rules { ...PolicyRules } } } fragment PolicyRules on PointsRules { rate { numerator denominator } earningSources coefficients { itemId coefficient { numerator denominator } } expiry { kind years returnGraceDays } redemption { allowed period timesPerPeriod pointsPerPeriod returnDays } giving { gifts giftsPerYear donations donationsPerYear personalCap } starLadder { noticeWorkingDays districtFrom sources steps { minutes points } } }',
);

export const PolicyRegionsDocument = /* @__PURE__ */ typed<Types.PolicyRegionsQuery, Types.PolicyRegionsQueryVariables>(
  'query PolicyRegions($parentId: ID!, $after: Cursor) { regions(parentId: $parentId, first: 20, after: $after) { nodes { id name } pageInfo { hasNextPage endCursor } } }',
);

export const PolicyPresetsDocument = /* @__PURE__ */ typed<Types.PolicyPresetsQuery, Types.PolicyPresetsQueryVariables>(
  'query PolicyPresets { pointsPolicyPresets { name zh en counting { activityCapMinutes dailyCapMinutes minimumSharePercent overtimeMinutes pairsPerDay rounding { kind unitMinutes steps { upTo gives } } } rules { ...PolicyRules } } } fragment PolicyRules on PointsRules { rate { numerator denominator } earningSources coefficients { itemId coefficient { numerator denominator } } expiry { kind years returnGraceDays } redemption { allowed period timesPerPeriod pointsPerPeriod returnDays } giving { gifts giftsPerYear donations donationsPerYear personalCap } starLadder { noticeWorkingDays districtFrom sources steps { minutes points } } }',
);

export const TryPolicyDocument = /* @__PURE__ */ typed<Types.TryPolicyQuery, Types.TryPolicyQueryVariables>(
  'query TryPolicy($input: PreviewPolicyInput!) { previewPolicy(input: $input) { from to sources { source services awardsNow awardsThen pointsNow pointsThen gaining losing unchanged } } }',
);

export const PublishPolicyDocument = /* @__PURE__ */ typed<Types.PublishPolicyMutation, Types.PublishPolicyMutationVariables>(
  'mutation PublishPolicy($input: PublishPointsPolicyInput!) { publishPointsPolicy(input: $input) { id version } }',
);
