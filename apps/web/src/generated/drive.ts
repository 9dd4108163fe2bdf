/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const FundDrivesDocument = /* @__PURE__ */ typed<Types.FundDrivesQuery, Types.FundDrivesQueryVariables>(
  'query FundDrives($fundId: ID, $after: Cursor) { drives(first: 20, fundId: $fundId, after: $after) { nodes { id title state goal raised closesAt } pageInfo { hasNextPage endCursor } } }',
);
