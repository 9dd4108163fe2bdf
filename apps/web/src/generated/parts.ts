/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const PartsWithoutRoleDocument = /* @__PURE__ */ typed<Types.PartsWithoutRoleQuery, Types.PartsWithoutRoleQueryVariables>(
  'query PartsWithoutRole { hasPartInCharity hasPartInRounds }',
);
