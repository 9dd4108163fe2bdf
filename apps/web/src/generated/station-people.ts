/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const StationVolunteersDocument = /* @__PURE__ */ typed<Types.StationVolunteersQuery, Types.StationVolunteersQueryVariables>(
  'query StationVolunteers($state: VolunteerState, $search: String, $after: Cursor) { volunteers(state: $state, search: $search, first: 20, after: $after) { nodes { ...StationVolunteer } pageInfo { hasNextPage endCursor } } } fragment StationVolunteer on Volunteer { id number displayName state stateUntil onDuty skills createdAt verifiedAt licences { kind validFrom validTo verified } }',
);

export const StationVerifyDocument = /* @__PURE__ */ typed<Types.StationVerifyMutation, Types.StationVerifyMutationVariables>(
  'mutation StationVerify($input: VerifyVolunteerInput!) { verifyVolunteer(input: $input) { ...StationVolunteer } } fragment StationVolunteer on Volunteer { id number displayName state stateUntil onDuty skills createdAt verifiedAt licences { kind validFrom validTo verified } }',
);

export const StationChangeStandingDocument = /* @__PURE__ */ typed<Types.StationChangeStandingMutation, Types.StationChangeStandingMutationVariables>(
  'mutation StationChangeStanding($input: ChangeVolunteerStandingInput!) { changeVolunteerStanding(input: $input) { ...StationVolunteer } } fragment StationVolunteer on Volunteer { id number displayName state stateUntil onDuty skills createdAt verifiedAt licences { kind validFrom validTo verified } }',
);

export const StationRegisterDocument = /* @__PURE__ */ typed<Types.StationRegisterMutation, Types.StationRegisterMutationVariables>(
  'mutation StationRegister($input: RegisterVolunteerInput!) { registerVolunteer(input: $input) { ...StationVolunteer } } fragment StationVolunteer on Volunteer { id number displayName state stateUntil onDuty skills createdAt verifiedAt licences { kind validFrom validTo verified } }',
);

export const StationImportDocument = /* @__PURE__ */ typed<Types.StationImportMutation, Types.StationImportMutationVariables>(
  'mutation StationImport($input: ImportVolunteersInput!) { importVolunteers(input: $input) { lines registered present refused { line column code reasonZh reasonEn } notes { line column code reasonZh reasonEn } } }',
);

export const StationCategoriesDocument = /* @__PURE__ */ typed<Types.StationCategoriesQuery, Types.StationCategoriesQueryVariables>(
  'query StationCategories($personId: ID!) { personCategories(personId: $personId) { id category basis validFrom validTo decidedAt endedAt } }',
);

export const StationDecideCategoryDocument = /* @__PURE__ */ typed<Types.StationDecideCategoryMutation, Types.StationDecideCategoryMutationVariables>(
  'mutation StationDecideCategory($input: DecideCategoryInput!) { decideCategory(input: $input) { id category basis validFrom validTo decidedAt endedAt } }',
);

export const StationEndCategoryDocument = /* @__PURE__ */ typed<Types.StationEndCategoryMutation, Types.StationEndCategoryMutationVariables>(
  'mutation StationEndCategory($input: EndCategoryInput!) { endCategory(input: $input) { id validTo endedAt } }',
);
