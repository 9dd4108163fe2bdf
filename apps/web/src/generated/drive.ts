/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const DriveDocument = /* @__PURE__ */ typed<Types.DriveQuery, Types.DriveQueryVariables>(
  'query Drive($id: ID!) { drive(id: $id) { id title lane state goal cap goalPolicy opensAt closesAt platform filingNumber filedOn reportDueOn fund { id name host { id name } } plan { aim area responsiblePerson bankAccount beneficiaries use cost surplus } progress { ...Progress } } } fragment Progress on DriveProgress { state raised matched matchReserved inFlight giftCount gifts { name amount paidAt } }',
);

export const DriveMovedDocument = /* @__PURE__ */ typed<Types.DriveMovedSubscription, Types.DriveMovedSubscriptionVariables>(
  'subscription DriveMoved($id: ID!) { driveProgress(driveId: $id) { cursor progress { ...Progress } } } fragment Progress on DriveProgress { state raised matched matchReserved inFlight giftCount gifts { name amount paidAt } }',
);

export const FundDrivesDocument = /* @__PURE__ */ typed<Types.FundDrivesQuery, Types.FundDrivesQueryVariables>(
  'query FundDrives($fundId: ID, $after: Cursor) { drives(first: 20, fundId: $fundId, after: $after) { nodes { id title state goal raised closesAt } pageInfo { hasNextPage endCursor } } }',
);
