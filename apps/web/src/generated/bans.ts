/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const OrganisationBansDocument = /* @__PURE__ */ typed<Types.OrganisationBansQuery, Types.OrganisationBansQueryVariables>(
  'query OrganisationBans($organisationId: ID!) { ventureBans(organisationId: $organisationId) { id breachOn lastOn reason liftedAt liftReason } }',
);

export const LiftBanDocument = /* @__PURE__ */ typed<Types.LiftBanMutation, Types.LiftBanMutationVariables>(
  'mutation LiftBan($input: LiftVentureBanInput!) { liftVentureBan(input: $input) { id liftedAt liftReason } }',
);

export const OwnOrganisationsDocument = /* @__PURE__ */ typed<Types.OwnOrganisationsQuery, Types.OwnOrganisationsQueryVariables>(
  'query OwnOrganisations { me { id organisations { id } } }',
);
