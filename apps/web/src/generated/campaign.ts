/* Written by `npm run documents` from the .graphql files and schema.gql. */
import { typed } from '../api/typed-document';
import type * as Types from './types';

export const DeskDrivesDocument = /* @__PURE__ */ typed<Types.DeskDrivesQuery, Types.DeskDrivesQueryVariables>(
  'query DeskDrives($fundId: ID, $after: Cursor) { drives(fundId: $fundId, first: 20, after: $after) { nodes { ...DriveLine } pageInfo { hasNextPage endCursor } } } fragment DriveLine on Drive { id title lane state fundId opensAt closesAt goal raised matched reportDueOn }',
);

export const DeskDriveDocument = /* @__PURE__ */ typed<Types.DeskDriveQuery, Types.DeskDriveQueryVariables>(
  'query DeskDrive($id: ID!) { drive(id: $id) { ...DriveLine hostId goalPolicy cap filedOn filingNumber platform fund { id name purposes { id name } } purposeId plan { aim area bankAccount beneficiaries cost responsiblePerson surplus use } deadlines { kind dueOn metOn state } progress { state raised matched inFlight giftCount gifts { amount name paidAt } } } } fragment DriveLine on Drive { id title lane state fundId opensAt closesAt goal raised matched reportDueOn }',
);

export const DriveLiveDocument = /* @__PURE__ */ typed<Types.DriveLiveSubscription, Types.DriveLiveSubscriptionVariables>(
  'subscription DriveLive($driveId: ID!) { driveProgress(driveId: $driveId) { cursor progress { state raised matched inFlight giftCount gifts { amount name paidAt } } } }',
);

export const DriveGiftsDocument = /* @__PURE__ */ typed<Types.DriveGiftsQuery, Types.DriveGiftsQueryVariables>(
  'query DriveGifts($driveId: ID!, $after: Cursor) { donations(driveId: $driveId, first: 20, after: $after) { nodes { id amount naming alias state returned paidAt createdAt } pageInfo { hasNextPage endCursor } } }',
);

export const CreateDriveDocument = /* @__PURE__ */ typed<Types.CreateDriveMutation, Types.CreateDriveMutationVariables>(
  'mutation CreateDrive($input: CreateDriveInput!) { createDrive(input: $input) { ...DriveLine } } fragment DriveLine on Drive { id title lane state fundId opensAt closesAt goal raised matched reportDueOn }',
);

export const SubmitDriveDocument = /* @__PURE__ */ typed<Types.SubmitDriveMutation, Types.SubmitDriveMutationVariables>(
  'mutation SubmitDrive($input: SubmitDriveInput!) { submitDrive(input: $input) { ...DriveLine } } fragment DriveLine on Drive { id title lane state fundId opensAt closesAt goal raised matched reportDueOn }',
);

export const FileDriveDocument = /* @__PURE__ */ typed<Types.FileDriveMutation, Types.FileDriveMutationVariables>(
  'mutation FileDrive($input: FileDriveInput!) { fileDrive(input: $input) { ...DriveLine filedOn filingNumber } } fragment DriveLine on Drive { id title lane state fundId opensAt closesAt goal raised matched reportDueOn }',
);

export const StartDriveDocument = /* @__PURE__ */ typed<Types.StartDriveMutation, Types.StartDriveMutationVariables>(
  'mutation StartDrive($input: OpenDriveInput!) { openDrive(input: $input) { ...DriveLine } } fragment DriveLine on Drive { id title lane state fundId opensAt closesAt goal raised matched reportDueOn }',
);

export const PauseDriveDocument = /* @__PURE__ */ typed<Types.PauseDriveMutation, Types.PauseDriveMutationVariables>(
  'mutation PauseDrive($input: PauseDriveInput!) { pauseDrive(input: $input) { ...DriveLine } } fragment DriveLine on Drive { id title lane state fundId opensAt closesAt goal raised matched reportDueOn }',
);

export const CloseDriveDocument = /* @__PURE__ */ typed<Types.CloseDriveMutation, Types.CloseDriveMutationVariables>(
  'mutation CloseDrive($input: CloseDriveInput!) { closeDrive(input: $input) { ...DriveLine } } fragment DriveLine on Drive { id title lane state fundId opensAt closesAt goal raised matched reportDueOn }',
);

export const StopDriveDocument = /* @__PURE__ */ typed<Types.StopDriveMutation, Types.StopDriveMutationVariables>(
  'mutation StopDrive($input: StopDriveInput!) { stopDrive(input: $input) { ...DriveLine } } fragment DriveLine on Drive { id title lane state fundId opensAt closesAt goal raised matched reportDueOn }',
);

export const StartExecutionDocument = /* @__PURE__ */ typed<Types.StartExecutionMutation, Types.StartExecutionMutationVariables>(
  'mutation StartExecution($input: StartExecutionInput!) { startExecution(input: $input) { ...DriveLine } } fragment DriveLine on Drive { id title lane state fundId opensAt closesAt goal raised matched reportDueOn }',
);

export const CompleteDriveDocument = /* @__PURE__ */ typed<Types.CompleteDriveMutation, Types.CompleteDriveMutationVariables>(
  'mutation CompleteDrive($input: CompleteDriveInput!) { completeDrive(input: $input) { ...DriveLine } } fragment DriveLine on Drive { id title lane state fundId opensAt closesAt goal raised matched reportDueOn }',
);

export const ResolveSurplusDocument = /* @__PURE__ */ typed<Types.ResolveSurplusMutation, Types.ResolveSurplusMutationVariables>(
  'mutation ResolveSurplus($input: ResolveSurplusInput!) { resolveSurplus(input: $input) { ...DriveLine } } fragment DriveLine on Drive { id title lane state fundId opensAt closesAt goal raised matched reportDueOn }',
);

export const ArchiveDriveDocument = /* @__PURE__ */ typed<Types.ArchiveDriveMutation, Types.ArchiveDriveMutationVariables>(
  'mutation ArchiveDrive($input: ArchiveDriveInput!) { archiveDrive(input: $input) { ...DriveLine } } fragment DriveLine on Drive { id title lane state fundId opensAt closesAt goal raised matched reportDueOn }',
);

export const AskRefundDocument = /* @__PURE__ */ typed<Types.AskRefundMutation, Types.AskRefundMutationVariables>(
  'mutation AskRefund($input: RequestRefundInput!) { requestRefund(input: $input) { id state } }',
);

export const RefundsDocument = /* @__PURE__ */ typed<Types.RefundsQuery, Types.RefundsQueryVariables>(
  'query Refunds($state: DonationRefundState, $after: Cursor) { donationRefunds(state: $state, first: 20, after: $after) { nodes { id amount reason state requestedAt approvedAt donation { id driveId amount } steps { ...NextStep } } pageInfo { hasNextPage endCursor } } } fragment NextStep on StepRight { step barrier }',
);

export const ApproveRefundDocument = /* @__PURE__ */ typed<Types.ApproveRefundMutation, Types.ApproveRefundMutationVariables>(
  'mutation ApproveRefund($input: ApproveRefundInput!) { approveRefund(input: $input) { id state approvedAt } }',
);
