/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const HasPartInCharityDocument = /* @__PURE__ */ typed<Types.HasPartInCharityQuery, Types.HasPartInCharityQueryVariables>(
  'query HasPartInCharity { hasPartInCharity }',
);
