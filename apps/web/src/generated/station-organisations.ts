/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const StationProvidersDocument = /* @__PURE__ */ typed<Types.StationProvidersQuery, Types.StationProvidersQueryVariables>(
  'query StationProviders($after: Cursor) { providers(first: 20, after: $after) { nodes { ...StationProvider } pageInfo { hasNextPage endCursor } } } fragment StationProvider on Provider { id name state reason registeredAt decidedAt }',
);

export const StationReviewProviderDocument = /* @__PURE__ */ typed<Types.StationReviewProviderMutation, Types.StationReviewProviderMutationVariables>(
  'mutation StationReviewProvider($input: ReviewProviderInput!) { reviewProvider(input: $input) { ...StationProvider } } fragment StationProvider on Provider { id name state reason registeredAt decidedAt }',
);

export const StationSuspendProviderDocument = /* @__PURE__ */ typed<Types.StationSuspendProviderMutation, Types.StationSuspendProviderMutationVariables>(
  'mutation StationSuspendProvider($input: SuspendProviderInput!) { suspendProvider(input: $input) { ...StationProvider } } fragment StationProvider on Provider { id name state reason registeredAt decidedAt }',
);

export const StationResumeProviderDocument = /* @__PURE__ */ typed<Types.StationResumeProviderMutation, Types.StationResumeProviderMutationVariables>(
  'mutation StationResumeProvider($input: ResumeProviderInput!) { resumeProvider(input: $input) { ...StationProvider } } fragment StationProvider on Provider { id name state reason registeredAt decidedAt }',
);

export const StationMerchantsDocument = /* @__PURE__ */ typed<Types.StationMerchantsQuery, Types.StationMerchantsQueryVariables>(
  'query StationMerchants($after: Cursor) { merchants(first: 20, after: $after) { nodes { id name registeredAt } pageInfo { hasNextPage endCursor } } }',
);

export const StationSocialOrganisationsDocument = /* @__PURE__ */ typed<Types.StationSocialOrganisationsQuery, Types.StationSocialOrganisationsQueryVariables>(
  'query StationSocialOrganisations($regionId: ID!) { organisations(regionId: $regionId, kind: SOCIAL_ORGANISATION, first: 100) { nodes { id name } } }',
);

export const StationRegisterMerchantDocument = /* @__PURE__ */ typed<Types.StationRegisterMerchantMutation, Types.StationRegisterMerchantMutationVariables>(
  'mutation StationRegisterMerchant($input: RegisterMerchantInput!) { registerMerchant(input: $input) { id name registeredAt } }',
);

export const StationCreateOrganisationDocument = /* @__PURE__ */ typed<Types.StationCreateOrganisationMutation, Types.StationCreateOrganisationMutationVariables>(
  'mutation StationCreateOrganisation($input: CreateOrganisationInput!) { createOrganisation(input: $input) { id name } }',
);
