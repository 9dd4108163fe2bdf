/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const NoticesDocument = /* @__PURE__ */ typed<Types.NoticesQuery, Types.NoticesQueryVariables>(
  'query Notices($after: Cursor) { publicNotices(first: 20, after: $after) { nodes { id kind maskedName volunteerNumber minutes star startsOn endsOn state } pageInfo { hasNextPage endCursor } } }',
);

export const FundsDocument = /* @__PURE__ */ typed<Types.FundsQuery, Types.FundsQueryVariables>(
  'query Funds($after: Cursor) { communityFunds(first: 20, after: $after) { nodes { id name kind host { id name } purposes { id name } } pageInfo { hasNextPage endCursor } } }',
);

export const BookDocument = /* @__PURE__ */ typed<Types.BookQuery, Types.BookQueryVariables>(
  'query Book($id: ID!) { communityFund(id: $id) { id name kind host { id name } } openBook(fundId: $id) { fundId balance gifts matches spent moved purposes { purposeId name gifts matches spent balance } latestGifts { amount at name purposeId } latestSpendings { amount cases from kind purposeId until } } }',
);
