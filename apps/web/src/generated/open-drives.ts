/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const DrivesForMeDocument = /* @__PURE__ */ typed<Types.DrivesForMeQuery, Types.DrivesForMeQueryVariables>(
  'query DrivesForMe($after: Cursor) { drives(first: 20, after: $after) { nodes { ...OpenDrive } pageInfo { hasNextPage endCursor } } } fragment OpenDrive on Drive { id title state lane goal cap goalPolicy opensAt closesAt raised matched fund { id name } }',
);

export const DriveForMeDocument = /* @__PURE__ */ typed<Types.DriveForMeQuery, Types.DriveForMeQueryVariables>(
  'query DriveForMe($id: ID!) { drive(id: $id) { ...OpenDrive filingNumber platform plan { aim area beneficiaries use cost surplus responsiblePerson } progress { ...OpenDriveProgress } } } fragment OpenDrive on Drive { id title state lane goal cap goalPolicy opensAt closesAt raised matched fund { id name } } fragment OpenDriveProgress on DriveProgress { giftCount raised matched matchReserved inFlight state gifts { amount name paidAt } }',
);

export const DriveForMeFeedDocument = /* @__PURE__ */ typed<Types.DriveForMeFeedSubscription, Types.DriveForMeFeedSubscriptionVariables>(
  'subscription DriveForMeFeed($id: ID!) { driveProgress(driveId: $id) { cursor progress { ...OpenDriveProgress } } } fragment OpenDriveProgress on DriveProgress { giftCount raised matched matchReserved inFlight state gifts { amount name paidAt } }',
);

export const GiveToDriveDocument = /* @__PURE__ */ typed<Types.GiveToDriveMutation, Types.GiveToDriveMutationVariables>(
  'mutation GiveToDrive($input: DonateInput!) { donate(input: $input) { id paymentId state } }',
);
