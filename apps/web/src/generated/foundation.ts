/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const MyCharityDocument = /* @__PURE__ */ typed<Types.MyCharityQuery, Types.MyCharityQueryVariables>(
  'query MyCharity { me { id organisations { id name kind } } }',
);

export const DeskFundsDocument = /* @__PURE__ */ typed<Types.DeskFundsQuery, Types.DeskFundsQueryVariables>(
  'query DeskFunds($hostId: ID, $after: Cursor) { communityFunds(hostId: $hostId, first: 20, after: $after) { nodes { id name kind host { id name } purposes { id name } } pageInfo { hasNextPage endCursor } } }',
);

export const FundChoicesDocument = /* @__PURE__ */ typed<Types.FundChoicesQuery, Types.FundChoicesQueryVariables>(
  'query FundChoices($hostId: ID) { communityFunds(hostId: $hostId, first: 100) { nodes { id name hostId regionId purposes { id name } } } }',
);

export const DeskFundDocument = /* @__PURE__ */ typed<Types.DeskFundQuery, Types.DeskFundQueryVariables>(
  'query DeskFund($id: ID!) { communityFund(id: $id) { id name kind host { id name } seats { seat name } } openBook(fundId: $id) { fundId balance conditional gifts matches spent moved purposes { purposeId name gifts matches spent moved balance } } }',
);

export const JournalDocument = /* @__PURE__ */ typed<Types.JournalQuery, Types.JournalQueryVariables>(
  'query Journal($fundId: ID!, $from: LocalDate, $to: LocalDate, $after: Cursor) { fundLedger(fundId: $fundId, from: $from, to: $to, first: 50, after: $after) { nodes { sequence transferId kind number nameZh nameEn detail debit credit balance at } pageInfo { hasNextPage endCursor } } }',
);

export const TrialBalanceDocument = /* @__PURE__ */ typed<Types.TrialBalanceQuery, Types.TrialBalanceQueryVariables>(
  'query TrialBalance($fundId: ID!, $at: LocalDate!) { trialBalance(fundId: $fundId, at: $at) { number nameZh nameEn detail openingDebit openingCredit debit credit closingDebit closingCredit } }',
);
